# SPDX-License-Identifier: Apache-2.0
"""The lexicon as its users keep it: the examples of the page, the checker, the
builder that spoils nothing, imports, and what the coder makes of all that."""
import re
import shlex
import unittest

from program import SOURCE, Folder, lines, records, run

PAGE = (SOURCE / "docs" / "lexicon.md").read_text()
DATA = SOURCE / "tests" / "data"

GOOD = """# SPDX-License-Identifier: CC0-1.0
source t = Test
actor x.y
  kind group
  name Exemplary League
  code AFG REB
  source t
"""


def blocks(kind):
    return re.findall(rf"```{kind}\n(.*?)```", PAGE, re.S)


def write_page(folder):
    """The sources of the page, as the page says."""
    (folder / "mine").mkdir()
    (folder / "mine" / "zubrowka.lex").write_text("\n".join(blocks("lex")))
    (folder / "table.csv").write_text(blocks("csv")[0])
    return folder / "mine"


def actors(own, text, date):
    """Actors of a text by the first words with which it names them."""
    report = lines([{"id": "r", "text": text, "published": date}])
    record, = records("--lexicon", own, "--layers", "actors", data=report)
    return {text[a["mentions"][0]["span"][0]:a["mentions"][0]["span"][1]]: a
            for a in record["actors"]}


class Page(unittest.TestCase):
    def test_every_command_prints_what_the_page_says(self):
        with Folder() as folder:
            write_page(folder)
            commands = 0
            for block in blocks("console"):
                for part in block.split("$ ")[1:]:
                    command, _, expected = part.partition("\n")
                    words = [str(folder / w) if w in ("mine/",) else
                             w.replace("table.csv", f"{folder}/table.csv")
                             for w in shlex.split(command)[1:]]
                    done = run(*words, code=0)
                    self.assertEqual(done.stderr, b"")
                    self.assertEqual(done.stdout.decode().strip(),
                                     expected.strip(), command)
                    commands += 1
            self.assertGreaterEqual(commands, 6)

    def test_group_person_faction_and_place_are_coded(self):
        with Folder() as folder:
            own = write_page(folder)
            found = actors(own, "The People's Front of Zubrowka met Prime "
                           "Minister Serge. The Frontist Youth League attacked "
                           "the army. Nebelsbad rejected the plan.",
                           "1931-12-01")
            front = found["The People's Front of Zubrowka"]
            self.assertEqual((front["key"], front["country"],
                              front["sector"]), ("zub.front", "ZUB", "GOV"))
            self.assertEqual(found["Prime Minister Serge"]["key"],
                             "zub.ivanka-serge")
            self.assertEqual(found["Nebelsbad"]["key"], "zub.nebelsbad")

    def test_a_faction_rolls_up_to_its_parent_at_the_date(self):
        with Folder() as folder:
            own = write_page(folder)
            text = "The Frontist Youth League attacked the army."
            name = "The Frontist Youth League"
            before = actors(own, text, "1929-06-01")[name]
            self.assertEqual(before["part_of"], [])
            during = actors(own, text, "1930-06-01")[name]
            self.assertEqual(during["part_of"], ["zub.front"])
            self.assertEqual(during["sector"], "REB")
            later = actors(own, text, "1931-12-01")[name]
            self.assertEqual(later["sector"], "GOV")

    def test_old_knowledge_is_stale(self):
        with Folder() as folder:
            own = write_page(folder)
            text = "The People's Front of Zubrowka attacked the army."
            name = "The People's Front of Zubrowka"
            for date, stale in (("1930-06-01", False), ("1933-06-01", False),
                                ("1934-02-04", False), ("1934-02-05", True),
                                ("2020-01-01", True)):
                self.assertEqual(actors(own, text, date)[name]["stale"],
                                 stale, date)


class Offices(unittest.TestCase):
    def test_the_holder_at_the_date_is_found(self):
        with Folder() as folder:
            own = folder / "own.lex"
            own.write_text(GOOD)
            for date, text, key in (
                    ("2010-02-01", "President Obama spoke in Ohio.",
                     "usa.barack-obama"),
                    ("2010-02-01", "Obama met the delegation.",
                     "usa.barack-obama"),
                    ("2010-02-01", "The US president met the delegation.",
                     "usa.barack-obama"),
                    ("1963-02-01", "The US president met the delegation.",
                     "usa.john-f-kennedy"),
                    ("2019-02-01", "The Pakistani prime minister spoke.",
                     "pak.imran-khan"),
                    ("1995-02-01", "The German chancellor spoke.",
                     "deu.helmut-kohl"),
                    ("1956-07-01", "The Egyptian president spoke.",
                     "egy.gamal-abdel-nasser"),
                    ("2013-02-01", "The French foreign minister spoke.",
                     "fra.laurent-fabius")):
                keys = [a["key"] for a in actors(own, text, date).values()]
                self.assertIn(key, keys, text)


    def test_a_day_is_no_person(self):
        with Folder() as folder:
            own = folder / "own.lex"
            own.write_text(GOOD)
            keys = [a["key"] for a in actors(
                own, "LONDON, May 3. Officials met on Friday and on 5 May.",
                "2018-05-04").values()]
            self.assertNotIn("gbr.theresa-may", keys)
            self.assertNotIn("vct.godwin-friday", keys)


class Check(unittest.TestCase):
    def test_exit_code_and_message(self):
        with Folder() as folder:
            path = folder / "a.lex"
            path.write_text(GOOD)
            run("check", path, code=0)
            path.write_text(GOOD + "  code AFX REB\n")
            done = run("check", path, code=1)
            self.assertIn(f"{path}:8: error: ".encode(), done.stderr)
            self.assertIn(b"expected", done.stderr)
            run("check", folder / "none", code=3)

    def test_an_overlay_may_name_actors_of_the_program(self):
        with Folder() as folder:
            path = folder / "a.lex"
            path.write_text(GOOD.replace(
                "code AFG REB", "part usa member 2001..2002\n  code inherit"))
            run("check", "--alone", path, code=1)
            run("check", path, code=0)

    def test_nothing_half_built_replaces_a_good_lexicon(self):
        with Folder() as folder:
            path, out = folder / "a.lex", folder / "out.dgm"
            path.write_text(GOOD)
            run("lexicon", "build", "-o", out, path, code=0)
            good = out.read_bytes()
            path.write_text(GOOD + "  colour red\n")
            run("lexicon", "build", "-o", out, path, code=1)
            self.assertEqual(out.read_bytes(), good)
            self.assertEqual(sorted(p.name for p in folder.iterdir()),
                             ["a.lex", "out.dgm"])


class Overlay(unittest.TestCase):
    """Sources of every kind in one folder, at once and without building."""

    def write(self, folder):
        (folder / "a.lex").write_text(GOOD + "list weekday\n  word fooday\n")
        (folder / "deep").mkdir()
        (folder / "deep" / "a.frame").write_text(
            "# SPDX-License-Identifier: CC0-1.0\n"
            "set weapon rifle\n"
            "AID 070 v paint : subj > obj\n"
            "REJECT 120 v attack : subj > obj\n")
        (folder / "a.cue").write_text(
            "cue say.speech\n  word grumble | say !drop\n"
            "cue say.own\n  pos verb\n  class say\n  frame that\n"
            "  word  yammer\n")
        (folder / "README.md").write_text("notes")

    def events(self, folder, text):
        record, = records("--lexicon", folder, "--layers", "events,claims",
                          data=lines([{"id": "r", "text": text}]))
        return record

    def test_frames_and_cues_are_laid_over(self):
        with Folder() as folder:
            self.write(folder)
            done = run("check", folder, code=0)
            self.assertEqual(done.stdout.decode(),
                             "1 actor, 1 name, 0 roles, 1 word, 2 frames, "
                             "2 cue blocks; 0 errors, 1 warning\n")
            self.assertIn(b"a.frame:2: warning: no frame names the set",
                          done.stderr)
            made = self.events(folder, "Kenya painted Uganda. Chad attacked "
                               "Niger. Kenya yammered that Chad met Niger. "
                               "Kenya said that Chad praised Niger.")
            rules = [(e["type"], e["rule"]) for e in made["events"]]
            self.assertIn(("AID", "a.frame:3"), rules)
            self.assertIn(("REJECT", "a.frame:4"), rules)
            cues = [c["rule"].split(".that")[0] for c in made["claims"]]
            self.assertTrue(any("say.own" in cue for cue in cues), cues)
            self.assertFalse(any("say.speech" in cue for cue in cues), cues)

    def test_every_wrong_line_is_told(self):
        with Folder() as folder:
            self.write(folder)
            (folder / "b.frame").write_text("AID 999 v a : subj > obj\n"
                                            "AID 070 v a : nothing\n")
            (folder / "b.cue").write_text("cue x\n  class shout\n"
                                          "cue say.own !replace\n"
                                          "shout x\n  word y\n")
            (folder / "c.lex").write_text("list nosuch\n  word a\n")
            done = run("check", folder, code=1)
            for told in ("b.frame:1: error: the CAMEO code \"999\" is not",
                         "b.frame:2: error: roles look like",
                         "b.cue:2: error: unknown class: shout",
                         "b.cue:3: error: there is a block of this name",
                         "b.cue:4: error: unknown block: shout",
                         "c.lex:1: error: no rule asks for the list"):
                self.assertIn(told, done.stderr.decode())
            self.assertNotIn("b.cue:5", done.stderr.decode())
            self.assertIn(b" 6 errors, ", done.stdout)
            run("code", "--lexicon", folder, data=b"{}", code=3)

    def test_words_that_never_reach_a_frame_are_told(self):
        with Folder() as folder:
            (folder / "a.frame").write_text(
                "# SPDX-License-Identifier: CC0-1.0\n"
                "AID 070 v paint daub : subj > obj\n"
                "AID 070 v daub +obj(wall fence) : subj > obj\n"
                "REJECT 120 v daub +obj(wall fence) : subj > obj\n"
                "REJECT 120 v paint : subj > obj\n")
            told = run("check", folder, code=0).stderr.decode()
            self.assertIn('a.frame:2: warning: "paint" never reaches this '
                          "frame, for a.frame:5 comes first", told)
            self.assertIn('a.frame:3: warning: "daub" never reaches this '
                          "frame, for a.frame:4 comes first", told)
            self.assertEqual(len(told.splitlines()), 2)

    def test_a_file_that_nothing_reads_is_told(self):
        with Folder() as folder:
            self.write(folder)
            (folder / "mine.frames").write_text("AID 070 v a : subj > obj\n")
            done = run("check", folder, code=1)
            self.assertIn(b"mine.frames: error: nothing reads", done.stderr)
            done = run("code", "--lexicon", folder, data=b"{}", code=3)
            self.assertIn(b"mine.frames", done.stderr)

    def test_the_programs_own(self):
        self.assertIn(b" 0 errors, 0 warnings",
                      run("check", code=0).stdout)
        run("check", "--alone", code=2)
        run("check", "--colour", code=2)
        run("check", "--alone", SOURCE / "data" / "frames", code=0)

    def test_places(self):
        with Folder() as folder:
            (folder / "places").mkdir()
            (folder / "places" / "hand.tsv").write_text("nonsense\n")
            done = run("check", folder, code=1)
            self.assertIn(b"hand.tsv:1: error: ", done.stderr)


class Lookup(unittest.TestCase):
    def look(self, *words, code=0):
        return run("lexicon", "lookup", *words, code=code).stdout.decode()

    def test_without_a_date_all_days_are_shown(self):
        text = self.look("afg.taliban")
        self.assertIn("code    AFG REB  1994-01-01..1996-09-26\n", text)
        self.assertIn("code    AFG GOV  1996-09-27..2001-11-12\n", text)
        self.assertEqual(self.look("--date", "2000-01-01", "afg.taliban"),
                         "afg.taliban  group  Taliban  (as name)\n"
                         "  code    AFG GOV\n")

    def test_who_holds_an_office(self):
        self.assertIn("fra.nicolas-sarkozy",
                      self.look("--date", "2010-01-01", "president of France"))
        rows = self.look("president of fra").splitlines()
        self.assertGreater(len(rows), 3)
        self.assertEqual(rows, sorted(rows, key=lambda r: r.split("  ")[-1]))
        self.look("--date", "1700-01-01", "president of France", code=1)
        self.look("king of Nowhere", code=1)

    def test_actions(self):
        done = run("lexicon", "frob", code=2)
        self.assertIn(b"no such action: frob", done.stderr)
        done = run("lexicon", "check", "x", code=2)
        self.assertIn(b"dragoman check", done.stderr)
        done = run("lexicon", "lookup", code=2)
        self.assertIn(b"nothing was named", done.stderr)


class Import(unittest.TestCase):
    def make(self, folder, what):
        own = folder / "own.lex"
        done = run("lexicon", "import", "-o", own, what, code=0)
        checked = run("check", "--alone", own, code=0)
        self.assertIn(b" 0 errors, 0 warnings", checked.stdout)
        self.assertEqual(run("lexicon", "import", what, code=0).stdout,
                         own.read_bytes())
        return own, done.stderr.decode()

    def test_petrarch(self):
        with Folder() as folder:
            own, told = self.make(folder, f"petrarch:{DATA / 'petrarch'}")
            self.assertIn("zubrowka.actors.txt:21: warning: \"SVKGOV 19310230"
                          "-1932\" was left out", told)
            self.assertIn("zubrowka.actors.txt:23: warning: a NUL byte", told)
            self.assertIn("zubrowka.agents.txt:12: warning:", told)
            text = own.read_text()
            # Of overlapping days the first code has them.
            self.assertIn("SVK REB 1930-01-01..1931-01-01\n"
                          "  code    SVK MIL 1931-01-02..1932-01-01", text)
            self.assertIn("agent  ferrywoman  LAB\n", text)
            self.assertNotIn("ministries", text)
            report = ("The Zubrowkan ferrymen met Ivanka Serge. The People's "
                      "Front of Zubrowka attacked the state court.")
            found = actors(own, report, "1930-05-01")
            self.assertEqual(found["Ivanka Serge"]["sector"], "REB")
            self.assertEqual(found["The People's Front of Zubrowka"]["sector"],
                             "REB")
            ferry = found["The Zubrowkan ferrymen"]
            self.assertEqual((ferry["country"], ferry["sector"]),
                             ("SVK", "LAB"))
            found = actors(own, report, "1932-01-15")
            self.assertEqual(found["Ivanka Serge"]["sector"], "GOV")
            self.assertEqual(actors(own, report, "1933-01-15")
                             ["Ivanka Serge"]["sector"], "ELI")

    def test_ucdp(self):
        with Folder() as folder:
            own, told = self.make(folder, f"ucdp:{DATA / 'ucdp.csv'}")
            self.assertEqual(told, "")
            found = actors(own, "The Zubrowkan Democratic Front attacked the "
                           "Lake Clans.", "1990-01-01")
            self.assertEqual({a["key"]: a["sector"] for a in found.values()},
                             {"ucdp.10": "REB", "ucdp.12": "UAF"})
            self.assertIn("part    ucdp.10 splinter-of", own.read_text())

    def test_table(self):
        with Folder() as folder:
            own, told = self.make(folder, f"csv:{DATA / 'table.csv'}")
            self.assertEqual(told, "")
            found = actors(own, "The People's Front of Zubrowka left.",
                           "1932-01-01")
            front = found["The People's Front of Zubrowka"]
            self.assertEqual((front["key"], front["sector"]),
                             ("mine.front", "GOV"))

    def test_wrong_rows_are_named_and_nothing_is_written(self):
        head = "key,name,aliases,country,sector,from,to,part_of,source\n"
        for row, line, says in (
                ("a,A,,AFX,REB,,,,s\n", 2, "is no country code"),
                ("a,A,,AFG,RBL,,,,s\n", 2, "is no sector"),
                ("\na,A,,AFG,REB,2001-02-30,,,s\n", 3, "is no date"),
                ("a,A,,AFG,REB,2002,2001,,s\n", 2, "lies before"),
                ("a,A,,AFG,REB,2002,,,s\n", 2, "asof"),
                ("A,A,,AFG,REB,,,,s\n", 2, "expected a key"),
                ("a,,,AFG,REB,,,,s\n", 2, "has no name"),
                ("a,A,,AFG,REB,,,,s\nb,\"B\nC\",,AFG,REB,,,,s\n"
                 "a,A,,AFG,REB,,,,s\n", 5, "already used")):
            with Folder() as folder:
                path, out = folder / "t.csv", folder / "o.lex"
                path.write_text(head + row)
                done = run("lexicon", "import", "-o", out, f"csv:{path}",
                           code=1)
                self.assertIn(f"{path}:{line}: error: ", done.stderr.decode())
                self.assertIn(says, done.stderr.decode())
                self.assertFalse(out.exists())

    def test_what_cannot_be_read(self):
        with Folder() as folder:
            run("lexicon", "import", "yaml:x", code=2)
            run("lexicon", "import", f"csv:{folder / 'none'}", code=3)
            path = folder / "t.csv"
            path.write_text("key,name\n")
            done = run("lexicon", "import", f"csv:{path}", code=1)
            self.assertIn(b"the column \"aliases\" is missing", done.stderr)

    def test_a_name_of_ten_thousand_characters(self):
        with Folder() as folder:
            path = folder / "x.actors.txt"
            path.write_text("A" * 10000 + "_ [AFGREB]\n" + "B_" * 10000 +
                            " [AFGREB]\nC_LEAGUE_ [AFGREB]\n")
            own, told = self.make(folder, f"petrarch:{path}")
            self.assertIn(f"{path}:2: warning: ", told)
            self.assertIn("C League", own.read_text())


if __name__ == "__main__":
    unittest.main()
