# SPDX-License-Identifier: Apache-2.0
"""Finding the data; data that is missing, cut short or altered."""
import os
import pathlib
import shutil
import unittest

from program import Folder, PROGRAM, REPORTS, lines, run

SHARE = pathlib.Path(os.environ["DRAGOMAN_DATA"])
FILES = ("syntax.dgm", "boundaries.dgm", "lemmas.dgm", "lexicon.dgm",
         "gazetteer.dgm")


def copy(folder):
    data = folder / "data"
    shutil.copytree(SHARE, data)
    return data


class Data(unittest.TestCase):
    def refused(self, data, name):
        done = run("code", "--data", data, data=lines(REPORTS), code=3)
        self.assertIn(name.encode(), done.stderr)
        self.assertEqual(done.stdout, b"")

    def test_by_option_and_by_environment(self):
        with Folder() as folder:
            data = copy(folder)
            plain = run("code", data=lines(REPORTS), code=0).stdout
            self.assertEqual(plain, run("code", "--data", data, code=0,
                                        data=lines(REPORTS)).stdout)
            self.assertEqual(plain, run(
                "code", data=lines(REPORTS), code=0,
                env={"DRAGOMAN_DATA": str(data)}).stdout)
            run("code", data=lines(REPORTS), code=3,
                env={"DRAGOMAN_DATA": "/nonexistent"})

    def test_missing(self):
        self.refused("/nonexistent", "/nonexistent")
        for name in FILES:
            with Folder() as folder:
                data = copy(folder)
                (data / name).unlink()
                self.refused(data, name)

    def test_cut_short(self):
        for name in FILES:
            for keep in (0, 10, 1000):
                with self.subTest(name=name, keep=keep), Folder() as folder:
                    data = copy(folder)
                    whole = (data / name).read_bytes()
                    (data / name).write_bytes(whole[:keep])
                    self.refused(data, name)

    def test_altered(self):
        for name in FILES:
            with self.subTest(name=name), Folder() as folder:
                data = copy(folder)
                whole = bytearray((data / name).read_bytes())
                whole[len(whole) // 2] ^= 0x40
                (data / name).write_bytes(whole)
                self.refused(data, name)

    def test_a_source_that_is_wrong_is_named_with_its_line(self):
        for kind in ("frames/*.frame", "cues/*.cue"):
            with self.subTest(kind=kind), Folder() as folder:
                data = copy(folder)
                path = next(data.glob(kind))
                text = path.read_text().rstrip("\n") + "\n"
                path.write_text(text + "this is none at all\n")
                line = text.count("\n") + 1
                self.refused(data, f"{path.name}:{line}")

    def test_an_overlay_that_is_wrong_is_named_with_its_line(self):
        with Folder() as folder:
            own = folder / "own.lex"
            own.write_text("# SPDX-License-Identifier: CC0-1.0\nactor x.y\n  colour red\n")
            done = run("code", "--lexicon", own, data=lines(REPORTS), code=3)
            self.assertIn(b"own.lex:3", done.stderr)
            own.write_bytes(bytes(range(256)) * 10)
            done = run("code", "--lexicon", own, data=lines(REPORTS), code=3)
            self.assertIn(b"own.lex:", done.stderr)

    def test_a_file_that_is_something_else(self):
        for name in FILES:
            other = FILES[FILES.index(name) - 1]
            with self.subTest(name=name), Folder() as folder:
                data = copy(folder)
                shutil.copy(data / other, data / name)
                self.refused(data, name)


class Parts(unittest.TestCase):
    def test_a_built_model_fits(self):
        done = run("version", "--verbose", code=0)
        self.assertEqual(done.stderr, b"")
        for name in (*FILES, "names.dgm"):
            self.assertRegex(done.stdout.decode(),
                             rf"  {name} +[0-9a-f]{{16}}\n")

    def test_another_lexicon_warns(self):
        with Folder() as folder:
            data = copy(folder)
            source = folder / "small.lex"
            source.write_text("source x = tests\nactor a.b\n  kind group\n"
                              "  name Freedonian Front\n  code UNO IGO\n"
                              "  source x\n")
            run("lexicon", "build", "-o", folder / "small.dgm", source,
                code=0)
            shutil.copy(folder / "small.dgm", data / "lexicon.dgm")
            for words in (("version", "--verbose", "--data", data),
                          ("code", "--data", data)):
                done = run(*words, data=lines(REPORTS))
                self.assertIn(b"names.dgm was trained with another lexicon",
                              done.stderr)
            self.assertNotIn(b"trained", run(
                "code", "--quiet", "--data", data,
                data=lines(REPORTS)).stderr)

    def test_a_lexicon_laid_over_does_not(self):
        with Folder() as folder:
            source = folder / "own.lex"
            source.write_text("source x = tests\nactor a.b\n  kind group\n"
                              "  name Freedonian Front\n  code UNO IGO\n"
                              "  source x\n")
            done = run("code", "--lexicon", source, data=lines(REPORTS),
                       code=0)
            self.assertNotIn(b"trained", done.stderr)

    def test_no_data(self):
        run("version", "--verbose", "--data", "/nonexistent", code=3)


if __name__ == "__main__":
    unittest.main()
