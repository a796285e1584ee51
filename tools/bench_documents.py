# SPDX-License-Identifier: Apache-2.0
"""What measurements of a database that grows share: documents, the run of a
program, the table that comes of it.

Documents are made from the texts of SHARED/data/text: sentences of them put
together anew with some words changed, four of ten of them copies of one of the
days before, cut or with sentences added; 2,000 documents are of one day."""
import argparse
import gzip
import json
import os
import pathlib
import platform
import random
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
DAY = 2000


class Writer:
    """Documents made from sentences, the same ones every time."""

    def __init__(self, shared):
        self.chance = random.Random(1)
        self.sentence, vocabulary = [], set()
        for name in ("gmb", "wikinews"):
            path = shared / "data" / "text" / f"{name}.jsonl.gz"
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for line in lines:
                    for part in json.loads(line)["text"].split(". "):
                        words = part.split()
                        if 8 <= len(words) <= 40:
                            self.sentence.append(words)
                            vocabulary.update(words)
        self.vocabulary = sorted(vocabulary)
        self.late = []

    def new_sentence(self):
        words = list(self.chance.choice(self.sentence))
        for _ in range(3):
            words[self.chance.randrange(len(words))] = \
                self.chance.choice(self.vocabulary)
        return " ".join(words) + "."

    def text(self):
        chance = self.chance
        if not self.late or chance.random() < 0.6:
            text = [self.new_sentence() for _ in range(chance.randint(6, 14))]
            self.late.append(text)
            # What is copied is of these days.
            if len(self.late) > 3 * DAY:
                del self.late[:DAY]
            return text
        text = chance.choice(self.late)
        if chance.random() < 0.5:
            return text[:max(4, len(text) * 2 // 3)]
        return text + [self.new_sentence() for _ in range(3)]

    def documents(self, first, count):
        for number in range(first, first + count):
            day = time.gmtime(1.5e9 + 86400 * (number // DAY))
            yield {"id": f"d{number}", "text": "\n\n".join(self.text()),
                   "title": self.new_sentence()[:60],
                   "publisher": f"Paper {self.chance.randint(1, 400)}",
                   "published": time.strftime("%Y-%m-%d", day)}


# Between us and the program, since what a process held before it became the
# program counts as its memory.
MEASURE = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, usage = os.wait4(child.pid, 0)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
sys.exit(status != 0)
"""


def run(command):
    """-> seconds of CPU and peak MiB of the child."""
    done = subprocess.run([sys.executable, "-S", "-c", MEASURE, *command],
                          stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{command} failed")
    seconds, peak = done.stdout.split()
    return float(seconds), int(peak) / 1024


def size(path):
    return sum(pathlib.Path(f"{path}{end}").stat().st_size
               for end in ("", "-wal") if
               pathlib.Path(f"{path}{end}").exists()) / (1 << 20)


def arguments(description, table, documents):
    parser = argparse.ArgumentParser(
        description=description,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("shared", type=pathlib.Path, nargs="?",
                        default=ROOT / ".." / "shared")
    parser.add_argument("--documents", default=documents)
    parser.add_argument("--print", action="store_true",
                        help=f"leave {table.relative_to(ROOT)} alone")
    given = parser.parse_args()
    if not (given.shared / "data" / "text").is_dir():
        sys.exit(f"{given.shared}/data/text is missing; name its folder: "
                 "make bench SHARED=FOLDER")
    given.program = given.program.resolve()
    given.documents = [int(count) for count in given.documents.split(",")]
    return given


def report(head, columns, rows, table):
    """Prints rows as they come; writes them unless `table` is None."""
    lines = ["\t".join(columns)]
    print(lines[0])
    for row in rows:
        lines.append("\t".join(map(str, row)))
        print(lines[-1], flush=True)
    if table:
        table.write_text(
            f"# {head} on {platform.machine()}, {os.cpu_count()} cores "
            "(shared).\n" + "\n".join(lines) + "\n")
