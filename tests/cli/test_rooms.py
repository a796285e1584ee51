# SPDX-License-Identifier: Apache-2.0
"""tools/check_rooms: which file may need which."""
import pathlib
import shutil
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]


def check(files, rooms="base:\n"):
    """What the check says of a project with these files in src/base."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "tools").mkdir()
        (root / "src/base").mkdir(parents=True)
        shutil.copy(ROOT / "tools/check_rooms", root / "tools")
        (root / "tools/rooms.txt").write_text(rooms)
        for name, text in files.items():
            (root / "src/base" / name).write_text(text)
        done = subprocess.run([root / "tools/check_rooms"],
                              capture_output=True, text=True)
        return done.returncode, done.stdout


class Rooms(unittest.TestCase):
    def test_this_project_keeps_them(self):
        done = subprocess.run([ROOT / "tools/check_rooms"],
                              capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_a_circle_is_refused(self):
        code, said = check({"a.c": "int a(void)\n{\n    return b();\n}\n",
                            "b.c": "int b(void)\n{\n    return a();\n}\n"})
        self.assertEqual(code, 1)
        self.assertEqual(said, "src/base/a.c: in a circle with b.c\n"
                               "src/base/b.c: in a circle with a.c\n")

    def test_a_chain_is_none(self):
        self.assertEqual(
            check({"a.c": "int a(void)\n{\n    return b();\n}\n",
                   "b.c": "int b(void)\n{\n    return 0;\n}\n"}), (0, ""))

    def test_an_include_needs_leave(self):
        code, said = check({"a.c": '#include "event/event.h"\n'})
        self.assertEqual(code, 1)
        self.assertIn("base may not include event", said)


if __name__ == "__main__":
    unittest.main()
