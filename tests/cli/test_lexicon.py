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
            run("lexicon", "check", path, code=0)
            path.write_text(GOOD + "  code AFX REB\n")
            done = run("lexicon", "check", path, code=1)
            self.assertIn(f"{path}:8: error: ".encode(), done.stderr)
            self.assertIn(b"expected", done.stderr)
            run("lexicon", "check", folder / "none", code=3)

    def test_an_overlay_may_name_actors_of_the_program(self):
        with Folder() as folder:
            path = folder / "a.lex"
            path.write_text(GOOD.replace(
                "code AFG REB", "part usa member 2001..2002\n  code inherit"))
            run("lexicon", "check", path, code=1)
            run("lexicon", "check", "--overlay", path, code=0)

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


class Import(unittest.TestCase):
    def make(self, folder, what):
        own = folder / "own.lex"
        done = run("lexicon", "import", "-o", own, what, code=0)
        checked = run("lexicon", "check", own, code=0)
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
