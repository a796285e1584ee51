# SPDX-License-Identifier: Apache-2.0
"""Inputs that are not read, or hardly: each is told once, with what to do."""
import csv
import io
import json
import re
import shutil
import subprocess
import unittest

from program import PROGRAM, Folder, lines, records, run

TEXTS = ["Ardia attacked Bentia on Monday.", "The president, it said, fled."]


def command(message, path):
    """The shell command of a message, for that file and this program."""
    told = re.search(r"(?:each row|is expected): (.*)", message)[1]
    return told.replace("FILE", str(path)).replace("dragoman code -", f"{PROGRAM} code --format jsonl -")


class Refused(unittest.TestCase):
    def refused(self, name, text):
        """The one message about a file, and what its command gives."""
        with Folder() as folder:
            path = folder / name
            path.write_text(text)
            done = run("code", "--format", "jsonl", path, code=3)
            told = [line for line in done.stderr.decode().splitlines()
                    if name in line]
            self.assertEqual(len(told), 1, done.stderr)
            if "jq" in told[0] and not shutil.which("jq"):
                self.skipTest("needs jq")
            shell = subprocess.run(command(told[0], path), shell=True,
                                   capture_output=True, check=True)
            return [json.loads(line)["text"]
                    for line in shell.stdout.splitlines()]

    def test_a_table(self):
        table = io.StringIO()
        writer = csv.writer(table)
        writer.writerow(["id", "date", "text"])
        for number, text in enumerate(TEXTS):
            writer.writerow([number, "2024-07-18", text])
        self.assertEqual(self.refused("a.csv", table.getvalue()), TEXTS)

    def test_an_array(self):
        reports = [{"text": text} for text in TEXTS]
        for indent in (None, 2):
            self.assertEqual(
                self.refused("a.json", json.dumps(reports, indent=indent)),
                TEXTS)

    def test_one_object_over_several_lines(self):
        self.assertEqual(
            self.refused("a.json", json.dumps({"text": TEXTS[0]}, indent=1)),
            TEXTS[:1])


class Language(unittest.TestCase):
    """Warnings about texts in other languages, and none about English."""
    OTHER = [
        "Le gouvernement a annonc\u00e9 lundi que les rebelles avaient "
        "attaqu\u00e9 la ville de Bama et tu\u00e9 dix personnes avant "
        "l'arriv\u00e9e de l'arm\u00e9e, selon les ministres.",
        "Die Regierung teilte am Montag mit, dass die Rebellen die Stadt in "
        "der Nacht angriffen und zehn Menschen t\u00f6teten, bevor die Armee "
        "kam und die Minister berieten.",
        "De regering zei op maandag dat de rebellen in de stad de mensen "
        "hebben gedood en dat het leger pas later is gekomen, maar er was "
        "geen besluit.",
        "\u041f\u043e\u0432\u0441\u0442\u0430\u043d\u0446\u044b " * 30]
    ENGLISH = [
        "The government said on Monday that the rebels had attacked the town "
        "of Bama and killed ten people before the army arrived, and that the "
        "ministers would meet.",
        "Bonjour!",
        "Ardia, Bentia, Cordia, Drovia, Estaria."]

    def warned(self, reports):
        return [["language" in w["code"] for w in r.get("warnings", [])]
                for r in records("--layers", "events", data=lines(reports))]

    def test_by_the_text(self):
        self.assertEqual(self.warned({"text": t} for t in self.OTHER),
                         [[True]] * len(self.OTHER))
        self.assertEqual(self.warned({"text": t} for t in self.ENGLISH),
                         [[]] * len(self.ENGLISH))

    def test_by_the_field(self):
        text = self.ENGLISH[0]
        self.assertEqual(
            self.warned({"text": text, "language": said}
                        for said in ("fr", "en", "en-GB", "EN", "English")),
            [[True], [], [], [], []])


if __name__ == "__main__":
    unittest.main()
