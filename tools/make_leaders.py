#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes data/actors/leaders.lex: heads of state and government.

usage: tools/make_leaders.py ARCHIGOS_TSV > data/actors/leaders.lex

Spells from 1945 to 2014 come from Archigos 4.1, with full names from its
DBpedia column or from tools/leader_names.txt.  tools/leader_terms.txt holds
what Archigos does not: terms since 2014 and second offices.  States that
have a file of their own (afghanistan.lex and so on) are left out here, and so
are persons whose key stands in another file of data/actors with more offices.
"""
import collections
import csv
import os
import re
import sys
import unicodedata
import urllib.parse

ASOF = "2026-01-31"     # the last change in the Factbook archive
HERE = os.path.dirname(os.path.abspath(__file__))
OWN_FILE = set("USA UKG FRN RUS CHN IND PAK AFG IRN KZK KYR TAJ TKM UZB "
               "UKR IRQ SYR LEB ISR YEM".split())

# The key of a state in states.lex where it is not the Archigos code.
STATE = {
    "BHM": "bhs", "HAI": "hti", "TRI": "tto", "BAR": "brb", "GUA": "gtm",
    "HON": "hnd", "SAL": "slv", "COS": "cri", "PAR": "pry", "URU": "ury",
    "IRE": "irl", "NTH": "nld", "SWZ": "che", "SPN": "esp", "POR": "prt",
    "GFR": "deu", "GDR": "ddr", "AUS": "aut", "CZE": "csk", "CZR": "cze",
    "SLO": "svk", "SER": "srb", "MAC": "mkd", "CRO": "hrv", "BOS": "bih",
    "KOS": "xkx", "SLV": "svn", "BUL": "bgr", "MLD": "mda", "RUM": "rou",
    "LAT": "lva", "LIT": "ltu", "GRG": "geo", "SWD": "swe", "DEN": "dnk",
    "ICE": "isl", "CAP": "cpv", "EQG": "gnq", "GAM": "gmb", "MAA": "mrt",
    "NIR": "ner", "CDI": "civ", "GUI": "gin", "BFO": "bfa", "SIE": "sle",
    "TOG": "tgo", "CAO": "cmr", "NIG": "nga", "CEN": "caf", "CHA": "tcd",
    "CON": "cog", "DRC": "cod", "TAZ": "tza", "BUI": "bdi", "ANG": "ago",
    "MZM": "moz", "ZAM": "zmb", "ZIM": "zwe", "MAW": "mwi", "SAF": "zaf",
    "LES": "lso", "BOT": "bwa", "SWA": "swz", "MAG": "mdg", "MAS": "mus",
    "MOR": "mar", "ALG": "dza", "LIB": "lby", "SUD": "sdn",
    "YPR": "yem.south", "KUW": "kwt", "BAH": "bhr", "UAE": "are",
    "OMA": "omn", "MON": "mng", "TAW": "twn", "ROK": "kor", "BHU": "btn",
    "BNG": "bgd", "MYA": "mmr", "SRI": "lka", "MAD": "mdv", "NEP": "npl",
    "THI": "tha", "CAM": "khm", "DRV": "vnm", "RVN": "vnm.south",
    "MAL": "mys", "SIN": "sgp", "BRU": "brn", "PHI": "phl", "INS": "idn",
    "ETM": "tls", "AUL": "aus", "NEW": "nzl", "SOL": "slb", "FIJ": "fji",
}

# The office of the leader Archigos follows, from the year given on; before
# the first year, and for states not named, "leader" (not certain).
OFFICE = {
    "president": "HAI DOM MEX GUA HON SAL NIC COS PAN COL VEN ECU PER BRA "
                 "BOL PAR CHL ARG URU SWZ GUY@1980 SUR@1988 CUB@2008 "
                 "POR@1974-05 POL@1989-12 CRO CYP LIT@1993 "
                 "ARM GRG@2000 AZE FIN MLI SEN BEN MAA NIR CDI GUI BFO LBR "
                 "TOG CAO GAB CHA CON DRC UGA@1966 KEN@1964-12 TAZ BUI@1966 "
                 "RWA@1962 DJI ANG MZM ZAM MAW@1966 NAM BOT MAG COM ALG@1963 "
                 "TUN@1957-07 SUD@1969 EGY@1956 "
                 "SAF@1984-09 UAE MON@1990 TAW ROK PHI INS MAD@1968 YUG@1980 "
                 "GNB GAM@1970 NIG@1999 GHA@1993 SIE@1971 CEN@1960 "
                 "SRI@1978 ETM EQG RVN ZIM@1988 MLD@1991..2001-04 MYA@2011",
    "prime minister": "CAN BHM JAM TRI BAR BLZ IRE NTH BEL LUX SPN@1976 ITA "
                      "MLT ALB@1997 HUN@1990-05 CZR SLO SER MAC KOS SLV@1991-"
                      "05 GRC@1974-07 BUL@1990-02 MLD@2001-04 RUM@1989-12-26 "
                      "EST LAT SWD NOR DEN ICE CAP SAF..1984-09 LES@1993 "
                      "TUR@1961-11 JPN MAL SIN AUL PNG NEW "
                      "SOL FIJ@1987-12 SRI..1978 THI NEP@1990-11 LAO..1975-"
                      "12 ETH@1995-08 POR..1974-04 CAM@1985 BHU@1998",
    "chancellor": "GFR AUS",
    "king": "MOR JOR SAU SWA LIB..1969-08 NEP..1990-11 "
            "BHU..1998",
    "emir": "KUW QAT BAH",
    "member of the presidency": "BOS",
    "supreme leader": "PRK",
}

# Persons whose office was another than the rule's: name -> office.
PERSON = {
    "Fidel Castro": "leader", "Raoul Cédras": "leader",
    "Omar Torrijos": "leader", "Manuel Noriega": "leader",
    "Rubén Darío Paredes": "leader", "Florencio Flores Aguilar": "leader",
    "Adolfo Majano": "leader", "Rafael Trujillo": "leader",
    "Karl Renner": "chancellor", "Sali Berisha": "president",
    "Ramiz Alia": "leader", "Mátyás Szűrös": "president",
    "Petar Mladenov": "president", "Traian Băsescu": "president",
    "Robert Guéï": "leader", "Salou Djibo": "leader",
    "Moussa Dadis Camara": "leader", "Sékouba Konaté": "leader",
    "Haile Selassie": "emperor", "Mengistu Haile Mariam": "leader",
    "Cemal Gürsel": "president", "Sylvie Kinigi": "prime minister",
    "Ansumane Mané": "leader", "Amadou Sanogo": "leader",
    "Laisenia Qarase": "prime minister", "Kamisese Mara": "prime minister",
    "Pol Pot": "leader", "Sangad Chaloryu": "leader",
    "Fakhruddin Ahmed": "chief adviser", "Latifur Rahman": "chief adviser",
    "Habibur Rahman": "chief adviser", "Iajuddin Ahmed": "president",
    "Ziaur Rahman": "president", "Hussain Muhammad Ershad": "president",
    "Abdus Sattar": "president", "U Nu": "prime minister",
    "Habib Bourguiba": "president", "Jawaharlal Nehru": "prime minister",
    "Chang Myon": "prime minister", "Abubakar Tafawa Balewa":
    "prime minister", "Shehu Shagari": "president", "Hilla Limann":
    "president", "Kwame Nkrumah": "president", "Patrice Lumumba":
    "prime minister", "King Farouk": "king", "Chuan Leekpai":
    "prime minister", "Francisco Franco": "leader", "Ian Smith":
    "prime minister", "Sobhuza II": "king", "Viktor Klima": "chancellor",
    "Thomas Sankara": "president", "Maurice Bishop": "prime minister",
    "Mohamed Hussein Tantawi": "chairman of the supreme council of the "
    "armed forces", "Isa bin Salman Al Khalifa": "emir", "Bob Denard":
    "leader", "Jean-Bédel Bokassa": "leader", "Idris I": "king",
    "Nouri Abusahmain": "president of the general national congress",
    "Mohammed Magariaf": "president of the general national congress",
    "Emperor": "emperor", "Juan José Torres": "president",
    "Siad Barre": "president", "Vytautas Landsbergis": "leader",
    "Norodom Ranariddh": "prime minister", "Kong Le": "leader",
    "Sukarno": "president", "Hastings Banda": "president",
    "Idi Amin": "president",
    "Michael Somare": "prime minister", "Kaysone Phomvihane": "leader",
}
SINGLE = {"Sukarno", "Suharto"}

# Persons who led two entities: name -> the state of their key.
SHARED = {"Milorad Dodik": "bih",
          "Slobodan Milošević": "srb", "Vojislav Koštunica": "srb",
          "Václav Havel": "cze", "Gamal Abdel Nasser": "egy",
          "Kurt Waldheim": "aut", "António Guterres": "prt",
          "Ruud Lubbers": "nld", "Mary Robinson": "irl",
          "Michelle Bachelet": "chl", "Helen Clark": "nzl",
          "Gro Harlem Brundtland": "nor", "Gaston Thorn": "lux",
          "Jacques Santer": "lux", "Romano Prodi": "ita",
          "José Manuel Durão Barroso": "prt", "Alain Berset": "che",
          "Jean-Claude Juncker": "lux", "Herman Van Rompuy": "bel",
          "Donald Tusk": "pol", "Charles Michel": "bel",
          "António Costa": "prt", "Kaja Kallas": "est",
          "Mario Draghi": "ita", "Paul-Henri Spaak": "bel",
          "Anders Fogh Rasmussen": "dnk", "Jens Stoltenberg": "nor",
          "Mark Rutte": "nld", "Amr Moussa": "egy",
          "Ahmed Aboul Gheit": "egy", "Thorbjørn Jagland": "nor",
          "Alberto Lleras Camargo": "col", "César Gaviria": "col"}


def padded(date, high):
    """A partial date as text that sorts: 2000-02 -> 2000-02-00 or -99."""
    parts = date.split("-")
    return "-".join(parts + ["99" if high else "00"] * (3 - len(parts)))


def office_rules():
    """Archigos code -> list of (from, to, office)."""
    rules = collections.defaultdict(list)
    for office, text in OFFICE.items():
        for item in text.split():
            match = re.fullmatch(r"([A-Z]{3})(?:@([\d-]+))?(?:\.\.([\d-]+))?",
                                 item)
            rules[match[1]].append((match[2] or "0", match[3] or "9999",
                                    office))
    return rules


def office_of(rules, state, name, start):
    """The office of a person in a spell that starts then."""
    if name in PERSON:
        return PERSON[name]
    for low, high, office in rules.get(state, []):
        if padded(low, 0) <= start < padded(high, 0):
            return office
    return "leader"


def read_names():
    """(state, short name) -> list of full names, [] to leave out."""
    names = {}
    with open(os.path.join(HERE, "leader_names.txt"), encoding="utf-8") as f:
        for line in f:
            if line.startswith("#") or ":" not in line:
                continue
            state, rest = line.rstrip("\n").split(": ", 1)
            for item in rest.split("; "):
                short, full = item.split("=", 1)
                names[state, short.strip()] = (
                    [] if full == "-" else full.strip().split("|"))
    return names


def read_archigos(path):
    """Spells as (state, short name, start, end, full name or None)."""
    spell = collections.OrderedDict()
    uri = {}
    with open(path, encoding="latin-1") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            entry = spell.setdefault(row["obsid"], [
                row["idacr"], row["leader"], row["startdate"],
                row["enddate"]])
            entry[2] = min(entry[2], row["startdate"])
            entry[3] = max(entry[3], row["enddate"])
            if row["dbpedia.uri"].startswith("http"):
                full = urllib.parse.unquote(row["dbpedia.uri"][28:])
                full = full.replace("_", " ").split(" (")[0].strip()
                uri[row["idacr"], row["leader"]] = full
    return [entry + [uri.get((entry[0], entry[1]))]
            for entry in spell.values()]


def plain(name):
    """The name without marks, for keys and as an alias."""
    text = name.translate(str.maketrans("øØłŁđĐıßæÆþÞðəƏ", "oOlLdDisaAtTdaA"))
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c))


def full_names(names, state, short, dbpedia):
    """Display name and aliases of an Archigos leader; [] to leave out."""
    if (state, short) in names:
        return names[state, short]
    if dbpedia:
        return [re.sub(r" (I )?of [A-Z]\w+( \w+)?$", "", dbpedia)]
    if "," in short or (" " not in short.strip()):
        return [short] if short in SINGLE else []
    return [re.sub(r"\s+", " ", short.strip())]


def read_terms():
    """Hand-written terms as (state, office, names, start, end)."""
    with open(os.path.join(HERE, "leader_terms.txt"), encoding="utf-8") as f:
        for number, line in enumerate(f, 1):
            if line.startswith("#") or not line.strip():
                continue
            head, rest = line.strip().split(": ", 1)
            state, office = head.split(" ", 1)
            for item in rest.split("; "):
                match = re.fullmatch(r"(.+) ([\d-]+)\.\.([\d-]*)", item)
                if not match:
                    sys.exit(f"leader_terms.txt:{number}: {item}")
                yield (state.lower(), office, match[1].split("|"), match[2],
                       match[3])


class Book:
    """The persons, by state and display name."""

    def __init__(self):
        self.person = collections.OrderedDict()
        self.display = {}

    def add(self, state, office, names, start, end, source):
        """Adds a term; names[1:] are aliases."""
        name, of = names[0], state
        state = SHARED.get(name, state)
        key = self.display.get((state, plain(name.split(" !")[0])))
        if key is None:
            key = (state, name)
            for alias in names:
                self.display[state, plain(alias.split(" !")[0])] = key
        entry = self.person.setdefault(key, {"alias": [], "term": [],
                                             "source": []})
        for alias in names[1:] + [name]:
            if alias != key[1] and alias not in entry["alias"]:
                entry["alias"].append(alias)
        entry["term"].append((start, end, office, of))
        if source not in entry["source"]:
            entry["source"].append(source)


def fill(book, path):
    """Reads both sources into the book."""
    names, rules = read_names(), office_rules()
    terms = list(read_terms())
    covered = set()
    for state, office, list_of_names, start, end in terms:
        covered.add((state, plain(list_of_names[0])))
        for alias in list_of_names:
            covered.add((state, plain(alias.split(" !")[0])))
    for state, short, start, end, dbpedia in read_archigos(path):
        if state in OWN_FILE or end < "1945-09" or end >= "2014-12-30":
            continue
        full = full_names(names, state, short, dbpedia)
        key = STATE.get(state, state.lower())
        if not full or key in ("zan", "tbt"):
            continue
        office = office_of(rules, state, full[0], start)
        clash = [t for t in terms if t[0] == key and plain(full[0]) in
                 {plain(n.split(" !")[0]) for n in t[2]}
                 and padded(t[3], 0) <= end
                 and start <= padded(t[4] or "9999", 1)]
        if not clash:
            book.add(key, office, full, start, end, "archigos-4.1")
    for state, office, list_of_names, start, end in terms:
        book.add(state, office, list_of_names, start, end,
                 "factbook-2026" if not end else "public-record")


def elsewhere():
    """The keys of the actors in the other files of data/actors."""
    folder = os.path.join(HERE, "..", "data", "actors")
    keys = set()
    for name in sorted(os.listdir(folder)):
        if name.endswith(".lex") and name != "leaders.lex":
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                keys.update(line.split()[1] for line in file
                            if line.startswith("actor"))
    return keys


def main():
    """Writes the file to standard output."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    book = Book()
    fill(book, sys.argv[1])
    print(f"""# SPDX-License-Identifier: CC-BY-4.0
# Heads of state and government since 1945, and some second offices. States
# in depth (usa.lex, afghanistan.lex ...) have their leaders there.
# Generated; edit tools/leader_names.txt or tools/leader_terms.txt and run
#   tools/make_leaders.py ../shared/data/sources/archigos-4.1-annual.txt \\
#     > data/actors/leaders.lex
# "leader" is written where the office is not certain. Open terms are as of
# {ASOF}, the newest change seen in the Factbook archive: the publisher froze
# it then, so later changes of office are not known to it.

source  archigos-4.1 = Goemans, Gleditsch and Chiozza, Archigos 4.1, leaders 1875-2015
source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain
source  public-record = official announcements of elections, appointments and resignations""")
    used = set()
    own = elsewhere()
    for (state, name), entry in sorted(
            book.person.items(), key=lambda item: item[0]):
        stem = re.sub(r"[^a-z0-9]+", "-", plain(name.split(" !")[0]).lower())
        key = f"{state}.{stem.strip('-')}"
        while key in used:
            key += "-2"
        used.add(key)
        if key in own:
            continue
        forms = [name] + entry["alias"]
        for form in list(forms):
            bare = plain(form)
            if bare not in forms and bare not in [plain(f) for f in forms
                                                  if f == plain(f)]:
                forms.append(bare)
        print(f"\nactor   {key}\n  kind    person\n  name    "
              + " | ".join(forms))
        for start, end, office, of in sorted(set(entry["term"])):
            tail = "" if end else f"  asof {ASOF}"
            print(f"  office  {office} of {of}   {start}..{end}{tail}")
        print("  source  " + ", ".join(entry["source"]))


if __name__ == "__main__":
    main()
