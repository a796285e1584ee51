# SPDX-License-Identifier: Apache-2.0
"""Coding with PETRARCH's dictionaries in place of our own."""
import shutil
import unittest

from program import Folder, SOURCE, lines, run

DICTIONARIES = SOURCE / "tests" / "data" / "dictionaries"


def code(text, *options, date="1933-05-08", folder=DICTIONARIES):
    """The lines of a text: (source, target, code), sorted"""
    done = run("code", "-q", "--lexicon", f"petrarch:{folder}", *options,
               data=lines([{"id": "d", "text": text, "published": date}]),
               code=0)
    rows = [line.split("\t") for line in done.stdout.decode().splitlines()]
    for row in rows:
        assert row[0] == date and row[4].startswith("d_"), row
    return sorted(tuple(row[1:4]) for row in rows)


class Petrarch(unittest.TestCase):
    def same(self, text, *rows, **given):
        self.assertEqual(code(text, **given), sorted(rows), text)

    def test_who_and_what(self):
        self.same("Freedonia attacked Sylvania.", ("FRD", "SYL", "190"))
        self.same("Sylvania was attacked by Freedonian troops.",
                  ("FRDMIL", "SYL", "190"))
        self.same("Freedonia wiped out the Sylvanian troops.",
                  ("FRD", "SYLMIL", "203"))
        self.same("Freedonia seemed weak in Sylvania.")

    def test_agents(self):
        self.same("The ambassador of Freedonia attacked Sylvania.",
                  ("FRDGOV", "SYL", "190"))
        self.same("Freedonian relief groups attacked Esterhaz.",
                  ("NGOFRD", "SYL", "190"))
        self.same("The golden geese of Freedonia attacked Sylvania.",
                  ("FRDGGS", "SYL", "190"))
        self.same("Freedonian presswomen attacked Sylvania.",
                  ("FRDMED", "SYL", "190"))
        self.same("Lawmakers attacked Sylvania.", ("---LEG", "SYL", "190"))

    def test_names_of_several_words(self):
        self.same("Freedonia attacked the Bay of Tears.",
                  ("FRD", "SYLBAY", "190"))

    def test_several_parties(self):
        self.same("Freedonia and Marshovia attacked Sylvania.",
                  ("FRD", "SYL", "190"), ("MRS", "SYL", "190"))
        self.same("Freedonian ministers met lawmakers from Sylvania and "
                  "Marshovia.",
                  ("FRDGOV", "SYLLEG", "040"), ("FRDGOV", "MRSLEG", "040"),
                  ("SYLLEG", "FRDGOV", "040"), ("MRSLEG", "FRDGOV", "040"))
        self.same("Freedonia and Sylvania signed on Monday.",
                  ("FRD", "SYL", "051"), ("SYL", "FRD", "051"))

    def test_days(self):
        text = "Rufus Firefly attacked Sylvania."
        self.same(text, ("FRDGOV", "SYL", "190"), date="1933-05-08")
        self.same(text, ("FRDELI", "SYL", "190"), date="1932-05-08")
        self.same(text, ("FRDOPP", "SYL", "190"), date="1935-05-08")

    def test_patterns(self):
        self.same("Freedonia signed a treaty near Sylvania.",
                  ("FRD", "SYL", "057"))
        self.same("Freedonia signed a pact near Sylvania.",
                  ("FRD", "SYL", "057"))
        self.same("Freedonia signed the peace accord near Sylvania.",
                  ("FRD", "SYL", "057"))
        self.same("Freedonia signed a secret treaty near Sylvania.",
                  ("FRD", "SYL", "058"))
        self.same("Freedonia signed with Sylvania.",
                  ("FRD", "SYL", "056"))
        self.same("Freedonia verbally attacked Sylvania.",
                  ("FRD", "SYL", "112"))
        self.same("Freedonia attacked Sylvania with words.",
                  ("FRD", "SYL", "111"))

    def test_verbs_together_and_denied(self):
        self.same("Freedonia intends to aid Sylvania.", ("FRD", "SYL", "033"))
        self.same("Freedonia did not aid Sylvania.", ("FRD", "SYL", "120"))
        self.same("Freedonia attacked Sylvania, the minister said.",
                  ("FRD", "SYL", "190"))

    def test_nulls(self):
        text = "Freedonia attacked."
        self.assertEqual(code(text), [])
        self.assertEqual(code(text, "--nulls"), [("FRD", "---", "190")])

    def test_discards(self):
        self.same("Freedonia attacked Sylvania at football. "
                  "Freedonia met Marshovia.",
                  ("FRD", "MRS", "040"), ("MRS", "FRD", "040"))
        self.same("Freedonia attacked Sylvania. The World Cup began.")
        done = run("code", "--lexicon", f"petrarch:{DICTIONARIES}",
                   data=lines([{"id": "d", "text": "The World Cup began."}]),
                   code=0)
        self.assertIn(b"discard this document", done.stderr)

    def test_lines_that_cannot_be_read_are_told(self):
        done = run("code", "--lexicon", f"petrarch:{DICTIONARIES}",
                   data=lines([{"id": "d", "text": "Freedonia left."}]),
                   code=0)
        self.assertIn(b"4 lines of the dictionaries", done.stderr)

    def test_other_formats_are_refused(self):
        done = run("code", "--format", "csv", "--lexicon",
                   f"petrarch:{DICTIONARIES}",
                   data=lines([{"id": "d", "text": "Freedonia left."}]),
                   code=2)
        self.assertIn(b"--format petrarch", done.stderr)

    def test_folders_that_are_none(self):
        with Folder() as folder:
            done = run("code", "--lexicon", f"petrarch:{folder}", data=b"x",
                       code=3)
            self.assertIn(b"no verbs", done.stderr)
            for name in DICTIONARIES.iterdir():
                shutil.copy(name, folder)
            (folder / "poems.txt").write_text("a rose\n")
            done = run("code", "--lexicon", f"petrarch:{folder}", data=b"x",
                       code=3)
            self.assertIn(b"poems.txt", done.stderr)
            (folder / "poems.txt").rename(folder / "second.verbs.txt")
            done = run("code", "--lexicon", f"petrarch:{folder}", data=b"x",
                       code=3)
            self.assertIn(b"a second dictionary", done.stderr)
        run("code", "--lexicon", "petrarch:nowhere", data=b"x", code=3)


if __name__ == "__main__":
    unittest.main()
