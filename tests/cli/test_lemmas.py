# SPDX-License-Identifier: Apache-2.0
"""Lemmas as the program gives them: every inflected form of the verbs of
frames and cues, in a sentence where it is a verb of that form."""
import collections
import json
import unittest

from program import SOURCE, Folder, run

# An active and a passive sentence, the third person, the gerund.
SENTENCES = {
    "past": ["The soldiers {} the village on Monday .",
             "The village was {} by the soldiers ."],
    "third": ["The army often {} the village ."],
    "gerund": ["The soldiers were {} the village ."],
}


def forms():
    for line in (SOURCE / "tests/data/inflections.tsv").read_text() \
            .splitlines():
        if not line.startswith("#"):
            form, name, lemmas = line.split("\t")
            yield form, name, lemmas.split("|")


def parsed(text):
    """Form, part of speech and lemma of each word, sentence by sentence."""
    sentence = []
    for line in run("parse", data=text.encode(), code=0).stdout.decode() \
            .splitlines():
        field = line.split("\t")
        if len(field) == 10 and field[0].isdigit():
            sentence.append((field[1], field[3], field[2]))
        elif not line and sentence:
            yield sentence
            sentence = []


class Lemmas(unittest.TestCase):
    def test_verbs_of_frames_and_cues_in_sentences(self):
        right = collections.defaultdict(set)
        text = []
        for form, name, lemmas in forms():
            for sentence in SENTENCES.get(name, []):
                right[form].update(lemmas)
                text.append(sentence.format(form))
        asked = 0
        wrong = []
        for sentence in parsed("\n\n".join(text)):
            for form, part, lemma in sentence:
                if part == "VERB" and form in right:
                    asked += 1
                    if lemma not in right[form]:
                        wrong.append(f"{form} {lemma}")
        self.assertGreater(asked, 2500)
        self.assertLessEqual(len(wrong), asked * 0.005, wrong)

    def test_the_forms_that_were_wrong(self):
        text = ("Russian artillery shelled Kharkiv overnight .\n\n"
                "Israeli troops raided the city of Nablus on Monday .\n\n"
                "Kuwait was invaded by Iraq in 1990 .\n\n"
                "The hostages were freed on Sunday .\n\n"
                "Opposition parties boycotted the vote .\n\n"
                "The minister blamed Iran for the attack .\n\n"
                "Police shot a protester in Lagos .\n\n"
                "Thousands fled the fighting in the east .")
        verbs = [lemma for sentence in parsed(text)
                 for _, part, lemma in sentence if part == "VERB"]
        self.assertEqual(verbs, "shell raid invade free boycott blame shoot "
                                "flee".split())


class Overlay(unittest.TestCase):
    """A word that only a cue of one's own names gets its lemma."""

    def test_word_of_an_own_cue(self):
        text = json.dumps({"id": "1", "text": "The minister zorked that "
                           "Kenya attacked Uganda."}) + "\n"
        with Folder() as folder:
            (folder / "cues").mkdir()
            (folder / "cues/own.cue").write_text("cue own.zork\n  pos verb\n  class say\n"
                           "  frame that\n  source ct+ uu\n"
                           "  author uu uu\n  word zorke\n")
            for words, says in (((), False), (("--lexicon", folder), True)):
                done = run("code", "--format", "jsonl", *words,
                           data=text.encode(), code=0)
                claims = json.loads(done.stdout)["claims"]
                self.assertEqual(
                    any(c["rule"].startswith("own.zork") for c in claims),
                    says, claims)


if __name__ == "__main__":
    unittest.main()
