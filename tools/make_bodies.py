#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes data/actors/bodies.lex: parliaments, armed and security forces and
parties of every state under the names that they bear.

usage: tools/make_bodies.py FACTBOOK_DIR ACTORS_DIR > bodies.lex

The grammar of data/roles makes "the Estonian parliament" by itself; what it
cannot make are names ("Riigikogu", "SANDF", "PAN").  These come from the
Factbook archive.  Names that another file of ACTORS_DIR gives to the same
country are left out, so that a block written by hand wins.
"""
import collections
import glob
import os
import re
import sys
import unicodedata

from make_states import STATE, read_factbook_whole, text_of

# Words that a force's name must have, and what they make of it; the first
# that fits.
FORCE = [
    ("COP", "Police|Gendarm|Border|Coast Guard|Prison|Correction|Carabin|"
            "Constabulary|Internal Security|Public Security|Immigration"),
    ("SPY", "Intelligence|State Security|Security Service|Security Agency|"
            "Security Bureau"),
    ("PRM", "Paramilitar|Militia|Home Guard"),
    ("MIL", "Arm(y|ed)|Nav(y|al)|Air Force|Defen[cs]e|Marine|Militar|Guard|"
            "Air Wing|Forces"),
]
# Not bodies of the state's own.
FOREIGN = re.compile(r"\b(NATO|United Nations|UN|US|EU|African Union|"
                     r"European|Regional Security System|CSTO|ECOWAS)\b")
SMALL = "of|and|the|for|de|del|la|el|los|las|da|do|dos|des|du|et|y|e|al|a"
WORD = r"[A-ZÀ-Þ][\w'’.-]*"
NAME = rf"{WORD}(?: (?:(?:{SMALL}) ){{0,2}}{WORD})*"

# Short names of houses, by which the news calls them.
HOUSE = """
AUT Nationalrat | DEU Bundestag | DNK Folketing | FIN Eduskunta
GRC Vouli | HRV Sabor | HUN Országgyűlés | ISL Althing | IRL Dáil
IRL Seanad | ISR Knesset | ITA Montecitorio | KAZ Majilis | LVA Saeima
LTU Seimas | MNG State Great Khural | MNG Great Khural | NLD Tweede Kamer
NOR Storting | POL Sejm | PRT Assembleia da República | ESP Cortes
ESP Cortes Generales | SWE Riksdag | TWN Legislative Yuan | TUR Meclis
UKR Verkhovna Rada | IND Lok Sabha | IND Rajya Sabha | NPL Pratinidhi Sabha
BGD Jatiya Sangsad | LKA Parliament of Sri Lanka | THA Rathasapha
MMR Hluttaw | MYS Dewan Rakyat | IDN DPR | MDV People's Majlis
EGY Shura Council | GEO Sakartvelos Parlamenti | ARM Azgayin Zhoghov
AZE Milli Mejlis | ETH House of Peoples' Representatives | ERI Hagerawi Baito
ZWE House of Assembly of Zimbabwe | BRA Congresso Nacional | FRA Palais Bourbon
GBR Westminster Parliament | GBR Holyrood | USA Capitol Hill
"""
# "Labor Party" and the like are spelt in two ways.
SPELLING = [("Defense", "Defence"), ("Labor", "Labour"),
            ("Center", "Centre"), ("Organization", "Organisation")]


def is_acronym(text):
    """One word of three to ten letters, half of them capitals."""
    return bool(re.fullmatch(r"[A-Z][A-Za-z&/+.-]{2,9}", text)
                and sum(c.isupper() for c in text) * 2 >= len(text))


def folded(text):
    """A name as the look-up compares it, roughly."""
    text = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"[^a-z0-9]+", " ", "".join(
        c for c in text if not unicodedata.combining(c))).strip()


def clean(name):
    """A name without article, quotation marks and trailing dots."""
    name = re.sub(r"[\"“”|#*!]", "", name).replace("’", "'").strip(" .,;:-")
    return re.sub(r"^(The|the|An?) ", "", name).strip()


def both_spellings(name):
    """The name, and in the other spelling where it has one."""
    other = name
    for american, british in SPELLING:
        other = (other.replace(american, british) if american in name
                 else other.replace(british, american))
    return [name] if other == name else [name, other]


def known_names(folder):
    """(country, folded name) of what the other files say, their keys, and
    the words that name each state."""
    known, keys, states = set(), set(), {}
    for path in glob.glob(os.path.join(folder, "*.lex")):
        if os.path.basename(path) == "bodies.lex":
            continue
        names, country = [], ""
        with open(path, encoding="utf-8") as file:
            for line in [*file, "actor end\n"]:
                word = line.split()
                if word[:1] == ["actor"]:
                    known.update((country, folded(n)) for n in names)
                    names, country = [], word[1][:3].upper()
                    state = states.setdefault(word[1], [])
                    keys.add(word[1])
                elif word[:1] in (["name"], ["adj"]):
                    state += [n.split(" !")[0].strip().lower()
                              for n in line.strip()[4:].split("|")]
                    names += [n.split(" !")[0].strip()
                              for n in line.strip()[4:].split("|")]
                elif word[:1] == ["code"] and len(word) > 2:
                    country = word[1]
    return known, keys, states


def legislature(government):
    """Names of the houses: (names, sector); native names only."""
    for section, field in (("Legislative branch", "legislature name"),
                           ("Legislative branch - lower chamber",
                            "chamber name"),
                           ("Legislative branch - upper chamber",
                            "chamber name")):
        text = text_of(government.get(section, {}).get(field, {}))
        found = re.match(rf"([^(;]+?) \(([^()]+)\)", text)
        if not found:
            continue
        native = [clean(part) for part in
                  re.split(r"[;,/]| or | - ", found.group(2))]
        native = [n for n in native
                  if re.match(WORD, n) and 4 <= len(n) <= 50]
        if native:
            yield native, "LEG"


def force_sector(name):
    """The sector that the words of a name tell, or None."""
    for sector, words in FORCE:
        if re.search(rf"\b({words})", name):
            return sector
    return None


def forces(military):
    """Names of forces that have an acronym: (names, sector)."""
    field = military.get("Military and security forces", {})
    text = field.get("text", "") if isinstance(field, dict) else ""
    text = text_of({"text": re.sub(r"<br ?/?>|</p>", "; ", text)})
    for found in re.finditer(rf"({NAME}) \(([^()]*)", text):
        name, inside = clean(found.group(1)), found.group(2)
        sector = force_sector(name)
        first = re.split(r"[;,:]| includes", inside)[0].strip()
        if sector is None or FOREIGN.search(name) or len(name) < 8:
            continue
        names = both_spellings(name)
        if is_acronym(first):
            names.append(first)
        elif re.fullmatch(NAME, first):
            names.append(clean(first))
        else:
            continue
        names += [clean(n) for n in
                  re.findall(rf"aka (?:the )?({NAME})", inside)]
        yield names, sector


def parties(government):
    """Names of parties: (names, sector)."""
    field = government.get("Political parties", {})
    text = field.get("text", "") if isinstance(field, dict) else ""
    for line in re.split(r"<br ?/?>|</p>|\n", text):
        line = text_of({"text": line})
        line = re.sub(r"\[[^\]]*\]", "", line)
        line = re.split(r"[:;]|, | - see| formerly| includes", line)[0]
        if not 2 < len(line) < 110 or "none" in line.lower():
            continue
        native = [clean(n) for n in re.findall(r"\(([^()]+)\)", line)]
        line = re.sub(r"\(.*", " ", re.sub(r"\([^()]*\)", " ", line))
        names = []
        for part in re.split(r" or |/", line):
            part = re.sub(r" of$", "", clean(re.sub(r"\s+", " ", part)))
            if re.match(WORD, part) and len(part) > 2:
                names += both_spellings(part)
        names += [n for n in native if re.match(WORD, n) and len(n) > 2]
        if names and not re.search(
                r"\b(note|parties|party list|independents?|other|others|"
                r"banned|illegal|government)\b", names[0], re.I):
            yield names, "PTY"


def collect(factbook):
    """(country, kind, names, sector) of all states."""
    houses = collections.defaultdict(list)
    for item in re.split(r"[|\n]", HOUSE.strip()):
        iso, name = item.strip().split(" ", 1)
        houses[iso].append(name)
    rows = [line.split(" ", 3)[:2] for line in STATE.strip().splitlines()]
    for iso, gec in rows:
        country = factbook.get(gec)
        if country is None:
            continue
        for name in houses.get(iso, []):
            yield iso, "organ", [name], "LEG"
        government = country.get("Government", {})
        military = country.get("Military and Security", {})
        for names, sector in legislature(government):
            yield iso, "organ", names, sector
        for names, sector in forces(military):
            yield iso, "organ", names, sector
        for names, sector in parties(government):
            yield iso, "party", names, sector


def common_words(bodies):
    """Words in names of at least three countries: no mark of any."""
    where = collections.defaultdict(set)
    for iso, _, names, _ in bodies:
        for name in names:
            for word in folded(name).split():
                where[word].add(iso)
    return {word for word, states in where.items() if len(states) >= 3}


def guard(name, iso, owners, common, state):
    """The flags of a name: what others may be called too needs context."""
    words = folded(name).split()
    if any(re.search(rf"\b{re.escape(s)}\b", name.lower()) for s in state) \
            and len(words) > 1 and len(owners[folded(name)]) == 1:
        return ""
    if is_acronym(name):
        return f" !weak !context({iso})"
    plain = len(words) < 2 and (name.isascii() and name not in KNOWN_ALONE)
    if len(owners[folded(name)]) > 1 or plain or \
            all(w in common for w in words):
        return f" !context({iso})"
    return ""


# Native names of houses that stand alone in the news.
KNOWN_ALONE = set()


def key_of(iso, name, keys):
    """A key by the name, free in all files."""
    base = f"{iso.lower()}." + "-".join(folded(name).split())[:48]
    key, number = base, 2
    while key in keys:
        key, number = f"{base}-{number}", number + 1
    keys.add(key)
    return key


def main():
    """Writes the file to standard output."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    bodies = list(collect(read_factbook_whole(sys.argv[1])))
    known, keys, states = known_names(sys.argv[2])
    owners, common = collections.defaultdict(set), common_words(bodies)
    for iso, kind, names, sector in bodies:
        if sector == "LEG":
            KNOWN_ALONE.update(n for n in names if len(n) > 4)
        for name in names:
            owners[folded(name)].add(iso)
    for iso, name in known:
        owners[name].add(iso)
    print("""# SPDX-License-Identifier: CC0-1.0
# Parliaments, forces and parties under their own names.
# Generated; edit tools/make_bodies.py and run it again:
#   tools/make_bodies.py ../shared/data/sources/factbook data/actors \\
#     > bodies.lex && mv bodies.lex data/actors/
# What the other files name is left out: run it again after changing them.

source  factbook-2026 = CIA World Factbook, last archive of 2026-05-17, public domain""")
    seen = set()
    for iso, kind, names, sector in bodies:
        unique = list(dict.fromkeys(n for n in names if folded(n)
                                    and len(folded(n).split()) <= 10))
        if not unique or any((iso, folded(n)) in known | seen
                             for n in unique):
            continue
        seen.update((iso, folded(n)) for n in unique)
        shown = " | ".join(
            n + guard(n, iso, owners, common, states.get(iso.lower(), []))
            for n in unique)
        print(f"\nactor   {key_of(iso, unique[0], keys)}\n  kind    {kind}\n"
              f"  name    {shown}\n  code    {iso} {sector}\n"
              "  source  factbook-2026")


if __name__ == "__main__":
    main()
