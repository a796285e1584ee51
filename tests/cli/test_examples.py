# SPDX-License-Identifier: Apache-2.0
"""Every example of the README, the pages, the manual and the help is run, in
a folder with small stand-ins for the files that its reader would have."""
import contextlib
import gzip
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from program import PROGRAM, SOURCE, Folder, lines, run

BUILD = pathlib.Path(PROGRAM).parent
DATA = SOURCE / "tests" / "data"
PAGES = sorted([*(SOURCE / "docs").glob("*.md"),
                *(SOURCE / "models").glob("*.md"),
                *(SOURCE / "data").rglob("*.md"),
                SOURCE / "samples" / "README.md", SOURCE / "CONTRIBUTING.md"])
README = (SOURCE / "README.md").read_text()

# Where the fenced blocks of each kind are run; one of another page or kind
# fails here until a test runs it.  "text" shows what is no example.
HERE = "this file"
RUN = {
    ("coding.md", "labels"): HERE, ("coding.md", "text"): "test_casualties.py",
    ("actors.md", "sh"): HERE, ("claims.md", "sh"): HERE,
    ("claims.md", "cue"): HERE, ("design.md", "text"): "a drawing",
    ("database.md", "sh"): HERE, ("database.md", "sql"): "test_questions.py",
    ("fetching.md", "console"): "test_fetch.py",
    ("formats.md", "json"): "test_docs.py",
    ("formats.md", "csv"): "test_input.py",
    ("formats.md", "sql"): "test_docs.py",
    ("frames.md", "frame"): HERE,
    ("incidents.md", "sh"): HERE,
    ("incidents.md", "sql"): "test_incidents.py",
    ("lexicon.md", "console"): "test_lexicon.py",
    ("lexicon.md", "lex"): "test_lexicon.py",
    ("lexicon.md", "csv"): "test_lexicon.py",
    ("lexicon.md", "text"): "the grammar", ("lexicon.md", "sh"): HERE,
    ("lexicon.md", "message"): HERE,
    ("library.md", "c"): "test_install.py",
    ("library.md", "console"): "test_install.py",
    ("names.md", "sh"): HERE,
    ("python.md", "console"): "python/tests",
    ("python.md", "python"): "python/tests",
    ("r.md", "console"): "tools/check_r",
    ("places.md", "tsv"): "test_places.py",
    ("places.md", "json"): "test_places.py",
    ("sources.md", "sh"): HERE, ("sources.md", "console"): HERE,
    ("stories.md", "sh"): HERE, ("stories.md", "sql"): "test_stories.py",
    ("syntax.md", "sh"): HERE, ("watching.md", "sh"): HERE,
}

# The text that the stand-ins for treebanks and names are made of.
REPORT = ("President Obama met Angela Merkel in Berlin on Monday. He thanked "
          "her. The rebels attacked the army, and it withdrew its troops.\n")


def fenced(page, kind):
    """The blocks of that kind on a page."""
    text = next(p for p in PAGES if p.name == page).read_text()
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, re.M | re.S)


def indented(text):
    """The indented blocks outside fences, each as its lines."""
    text = re.sub(r"^```\w+\n.*?^```$", "", text, flags=re.M | re.S)
    for block in re.findall(r"(?:(?<=\n\n)|\A)((?: {4,}.*\n)+)", text):
        yield [line[4:] for line in block.splitlines()]


def command_of(line):
    """A line of a list: the command, without what is said beside it."""
    return re.split(r" {2,}", line.strip())[0]


def treebank():
    """REPORT as CoNLL-U with chains in the manner of GUM."""
    tree = run("parse", data=REPORT.encode(), code=0).stdout.decode()
    chain = {"Obama": "1-person", "Merkel": "2-person", "Berlin": "3-place",
             "He": "1-person", "her": "2-person"}
    rows = []
    for row in tree.splitlines():
        column = row.split("\t")
        if len(column) == 10 and column[1] in chain:
            column[9] += f"|Entity=({chain[column[1]]})"
        rows.append("\t".join(column))
    return "\n".join(rows) + "\n"


def names():
    """The first sentence of REPORT in the manner of Universal NER."""
    sentence = REPORT.split(". ")[0] + " ."
    kind = {"Obama": "B-PER", "Angela": "B-PER", "Merkel": "I-PER",
            "Berlin": "B-LOC"}
    rows = [f"{i}\t{word}\t{kind.get(word, 'O')}\t-\t-"
            for i, word in enumerate(sentence.split(), 1)]
    return "\n".join(["# newdoc id = 1", f"# text = {sentence}", *rows, "\n"])


def judgements():
    """What readers say of "thanked", often enough to be learned from."""
    row = {"split": "train", "text": "He thanked her .", "tok": 1, "value": 3}
    return "".join(json.dumps(row) + "\n" for _ in range(9))


def fill_bin(folder):
    """`make` says what it would do; `sqlite3` is there in any case."""
    tools = {"make": f'exec {shutil.which("make")} -n -C "{SOURCE}" "$@"'}
    if not shutil.which("sqlite3"):
        tools["sqlite3"] = (
            "exec python3 -c 'import sqlite3, sys\n"
            "for row in sqlite3.connect(sys.argv[-2])"
            ".execute(sys.argv[-1]): print(row)' \"$@\"")
    folder.mkdir()
    for name, text in tools.items():
        (folder / name).write_text(f"#!/bin/sh\n{text}\n")
        (folder / name).chmod(0o755)


def fill_reports(desk):
    report = "\n".join(next(indented(README))[1:]) + "\n"
    for name in ("report.txt", "text.txt", "reports/a.txt", "reports/b.txt"):
        (desk / name).parent.mkdir(exist_ok=True)
        (desk / name).write_text(report)
    page = f"<html><body><article><p>{report}</p></article></body></html>"
    for name in ("page.html", "report.html"):
        (desk / name).write_text(page)
    (desk / "table.csv").write_text(
        f'nr,day,story,title\n1,2026-05-08,"{report}",Talks\n')
    (desk / "feed.xml").write_text(
        "<rss><channel><item><title>Talks</title><description>"
        f"{report}</description></item></channel></rss>")
    content = report.encode()
    (desk / "CC-NEWS-20240301.warc.gz").write_bytes(gzip.compress(
        b"WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\n"
        b"WARC-Target-URI: http://a.example/1\r\n"
        b"Content-Length: %d\r\n\r\n%s\r\n\r\n" % (len(content), content)))
    news = lines([{"id": "a", "text": report}])
    (desk / "news.jsonl").write_bytes(news)
    for name in ("news.jsonl.gz", "archive.jsonl.gz"):
        (desk / name).write_bytes(gzip.compress(news))
    run("code", "-q", "-o", desk / "demo" / "events.db", SOURCE / "samples",
        code=0)


def fill_lists(desk):
    for folder in ("mine", "my-actors"):
        (desk / folder).mkdir()
        (desk / folder / "own.lex").write_text(
            "# SPDX-License-Identifier: CC0-1.0\nsource t = Test\n"
            "actor x.y\n  kind group\n  name Exemplary League\n"
            "  code AFG REB\n  source t\n")
    for name in ("actors.csv", "own.csv"):
        (desk / name).write_text(fenced("lexicon.md", "csv")[0])
    shutil.copytree(DATA / "petrarch", desk / "dictionaries")
    shutil.copytree(DATA / "dictionaries", desk / "cameo")
    (desk / "cameo" / "rebels.actors.txt").write_text(
        "REBELS [REB]\nNORWAY [NOR]\n")
    shutil.copy(DATA / "ucdp.csv", desk / "ucdp-actor-22.1.csv")


def fill_corpora(desk):
    for name in ("gum-dev", "ewt-dev", "ewt-train"):
        (desk / f"{name}.conllu").write_text(treebank())
    (desk / "uner-ewt-dev.iob2").write_text(names())
    (desk / "uds_ih2.jsonl").write_text(judgements())


def fill_checkout(desk):
    (desk / "build").mkdir()
    (desk / "build" / "release").symlink_to(BUILD)
    for name in ("tools", "samples"):
        shutil.copytree(SOURCE / name, desk / name)
    shutil.copytree(SOURCE / "data", desk / "data",
                    ignore=shutil.ignore_patterns("*.zst"))


class Examples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.held = contextlib.ExitStack()
        cls.addClassCleanup(cls.held.close)
        root = pathlib.Path(cls.held.enter_context(
            tempfile.TemporaryDirectory()))
        cls.desk = root / "desk"
        (cls.desk / "demo").mkdir(parents=True)
        fill_bin(root / "bin")
        fill_reports(cls.desk)
        fill_lists(cls.desk)
        fill_corpora(cls.desk)
        fill_checkout(cls.desk)
        cls.env = {**os.environ, "PATH":
                   f"{root / 'bin'}:{BUILD}:{os.environ['PATH']}"}

    def shell(self, script):
        """Runs it; something must come out, and into every file named."""
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", script],
                              cwd=self.desk, env=self.env, text=True,
                              capture_output=True, timeout=600)
        self.assertEqual(done.returncode, 0, (script, done.stderr))
        self.assertNotIn("error", done.stderr, script)
        made = re.findall(r"(?:[^<>-]> |-o )(\S+)", script)
        for name in made:
            self.assertGreater((self.desk / name).stat().st_size, 0, script)
        if not re.search("--upgrade|watch add", script):
            # What goes into a database is told beside.
            self.assertTrue(made or done.stdout or done.stderr, script)
        return done.stdout

    def run_list(self, rows, least):
        commands = [command_of(row) for row in rows]
        self.assertGreaterEqual(len(commands), least)
        for command in commands:
            # Those that use the network are run by test_fetch.py.
            if not command.startswith("dragoman fetch"):
                with self.subTest(command=command):
                    self.shell(command)

    def test_the_readme(self):
        blocks = list(indented(README))
        # The first three are one example: test_docs.py.
        self.assertTrue(blocks[0][0].startswith("$ cat"))
        self.assertTrue(blocks[2][0].startswith("CONSULT"))
        self.run_list([row for block in blocks[3:] for row in block], 10)

    def test_shell_blocks_of_the_pages(self):
        for page, kind in RUN:
            if kind == "sh":
                for block in fenced(page, kind):
                    with self.subTest(page=page):
                        self.shell(block)

    def test_the_manual(self):
        text = (SOURCE / "docs" / "dragoman.1").read_text()
        block = re.search(r"\.SH EXAMPLES\n\.EX\n(.*?)\.EE", text, re.S)[1]
        self.run_list(block.replace("\\-", "-").splitlines(), 4)

    def test_the_help(self):
        for command, least in ((), 3), (("code",), 4), (("parse",), 1), (
                ("lexicon",), 2), (("check",), 2):
            text = run("help", *command, code=0).stdout.decode()
            rows = re.findall(r"^(?:  |example: )(.*\bdragoman .*)",
                              text[text.index("example"):], re.M)
            self.run_list(rows, least)

    def test_what_the_demo_says_to_try(self):
        text = (SOURCE / "tools" / "demo").read_text()
        block = text.split("Try next:\n\n", 1)[1].split("EOF", 1)[0]
        block = block.replace("$program", "dragoman")
        for command in block.splitlines():
            with self.subTest(command=command):
                # `head` may stop reading before everything is written.
                self.shell("set +o pipefail; " + command)

    def test_what_is_missing_is_told_as_the_page_says(self):
        for block in fenced("sources.md", "console"):
            command, _, wanted = block.removeprefix("$ ").partition("\n")
            self.assertEqual(self.shell(command), wanted)


class Sources(unittest.TestCase):
    def test_frames_and_cues_of_the_pages(self):
        with Folder() as folder:
            head = "# SPDX-License-Identifier: CC0-1.0\n"
            (folder / "page.frame").write_text(
                head + "\n".join(fenced("frames.md", "frame")))
            (folder / "page.cue").write_text(
                head + "\n".join(fenced("claims.md", "cue")).replace(
                    "cue say.speech", "cue say.speech !replace"))
            done = run("check", folder, code=0)
            self.assertIn(b" 9 frames, 3 cue blocks; 0 errors, 0 warnings",
                          done.stdout)

    def test_the_labels_of_the_page(self):
        with Folder() as folder:
            for number, block in enumerate(fenced("coding.md", "labels")):
                path = folder / f"{number}.ev"
                path.write_text(block)
                done = subprocess.run([BUILD / "dragoman-train",
                                       "--check-events", path],
                                      capture_output=True, text=True)
                self.assertEqual(done.returncode, 0, done.stdout)
                self.assertIn(" 0 errors", done.stdout)

    def test_the_message_of_the_page(self):
        message, = fenced("lexicon.md", "message")
        name, line = re.match(r"mine/(\S+?):(\d+):", message).groups()
        head = ["# SPDX-License-Identifier: CC0-1.0", "source t = Test",
                "actor x.y", "  kind group", "  name League", "  source t"]
        code = re.search(r'"(\S+\.\.)"', message)[1]
        with Folder() as folder:
            head += [""] * (int(line) - 1 - len(head))
            (folder / name).write_text(
                "\n".join([*head, f"  code AFG REB {code}\n"]))
            done = run("check", folder, code=1)
        self.assertIn(message.removeprefix("mine"), done.stderr.decode())


class Blocks(unittest.TestCase):
    def test_every_block_is_run_somewhere(self):
        found = {(page.name, kind) for page in PAGES
                 for kind in re.findall(r"^```(\w*)\n(?:.*\n)*?```$",
                                        page.read_text(), re.M)}
        self.assertEqual(found, set(RUN))

    def test_no_block_hides_from_the_fences(self):
        for page in PAGES:
            self.assertEqual(list(indented(page.read_text())), [], page)


if __name__ == "__main__":
    unittest.main()
