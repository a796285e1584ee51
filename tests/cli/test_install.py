# SPDX-License-Identifier: Apache-2.0
"""What is installed works where it lies."""
import os
import pathlib
import re
import shlex
import subprocess
import unittest

from program import Folder, PROGRAM, REPORTS, SOURCE, lines

BUILD = pathlib.Path(PROGRAM).parent
EXAMPLE = SOURCE / "examples" / "who_whom.c"
HEADER = SOURCE / "include" / "dragoman" / "dragoman.h"
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]


def output(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE,
                          timeout=600, **options).stdout.decode()


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.held = Folder()
        cls.root = cls.held.__enter__()
        cls.addClassCleanup(cls.held.__exit__)
        output("cmake", "--install", BUILD, "--prefix", "/usr",
               env={**os.environ, "DESTDIR": str(cls.root)})
        cls.prefix = cls.root / "usr"

    def test_the_program_finds_its_data_under_the_prefix(self):
        env = {k: v for k, v in os.environ.items() if k != "DRAGOMAN_DATA"}
        program = self.prefix / "bin" / "dragoman"
        ours = output(PROGRAM, "code", input=lines(REPORTS), env=env)
        self.assertEqual(output(program, "code", input=lines(REPORTS),
                                env=env, cwd="/"), ours)
        if pathlib.Path("/usr/local/share/dragoman").exists():
            return  # another installation would serve
        away = self.prefix / "share" / "dragoman"
        away.rename(self.prefix / "share" / "away")
        try:
            done = subprocess.run([program, "code"], input=lines(REPORTS),
                                  capture_output=True, env=env)
        finally:
            (self.prefix / "share" / "away").rename(away)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"share/dragoman", done.stderr)

    def test_what_lies_where(self):
        for name in ("bin/dragoman", "bin/dragoman-train",
                     "include/dragoman/dragoman.h", "share/man/man1/dragoman.1",
                     "share/dragoman/syntax.dgm"):
            self.assertTrue((self.prefix / name).is_file(), name)
        headers = list((self.prefix / "include").rglob("*.h"))
        self.assertEqual(len(headers), 1)

    def build(self, compiler, *sources):
        """Compiles against the installed tree; gives the program's path."""
        config = next(self.prefix.rglob("dragoman.pc"))
        env = {**os.environ, "PKG_CONFIG_PATH": str(config.parent),
               "ASAN_OPTIONS": "detect_leaks=0"}
        flags = shlex.split(output("pkg-config", "--cflags", "--libs",
                                   "dragoman", env=env))
        self.assertIn(str(self.prefix), " ".join(
            os.path.realpath(flag[2:]) for flag in flags))
        sanitizer = [flag for flag in os.environ.get("DRAGOMAN_FLAGS",
                                                     "").split()
                     if flag.startswith("-fsanitize")]
        program = self.root / "built"
        output(*compiler, *STRICT, *sanitizer, *sources, "-o", program, *flags)
        return program

    def run_built(self, program, *arguments, **options):
        library = next(self.prefix.rglob("libdragoman.so")).parent
        return output(program, *arguments, env={
            **os.environ, "LD_LIBRARY_PATH": str(library),
            "DRAGOMAN_DATA": str(self.prefix / "share" / "dragoman")},
            **options)

    def test_the_example(self):
        program = self.build(["cc", "-std=c99"], EXAMPLE)
        found = self.run_built(program, "The army denied that it had attacked "
                                        "the rebels on Monday.")
        self.assertIn("The army\tthe rebels\tASSAULT\tThe army\n", found)
        page = (SOURCE / "docs" / "library.md").read_text()
        shown = re.search(r'\$ ./who_whom "(.+?)"\n(.+?)```', page, re.S)
        self.assertEqual(self.run_built(program, shown[1]), shown[2])
        failed = subprocess.run(
            [program, ""], capture_output=True, env={
                **os.environ, "LD_LIBRARY_PATH": str(next(
                    self.prefix.rglob("libdragoman.so")).parent),
                "DRAGOMAN_DATA": str(self.prefix / "share" / "dragoman")})
        self.assertEqual(failed.returncode, 1)
        self.assertIn(b"no text", failed.stderr)

    def test_the_page_shows_the_example(self):
        page = (SOURCE / "docs" / "library.md").read_text()
        block = re.search(r"```c\n(.+?)```", page, re.S)[1]
        self.assertEqual(block, EXAMPLE.read_text())

    def test_cpp_reads_the_header(self):
        source = self.root / "caller.cpp"
        source.write_text("#include <dragoman/dragoman.h>\n"
                          "#include <cstdio>\n"
                          "int main() { std::puts(dgm_version()); "
                          "return dgm_abi_version() != DGM_ABI_VERSION; }\n")
        program = self.build(["c++", "-std=c++17"], source)
        self.assertRegex(self.run_built(program), r"^\d+\.\d+")

    def test_the_library_exports_what_the_header_declares(self):
        declared = set(re.findall(r"DGM_API[^;]*?\b(dgm_\w+)\(",
                                  HEADER.read_text()))
        library = next(self.prefix.rglob("libdragoman.so"))
        exported = {line.split()[-1] for line in output(
            "nm", "-D", "--defined-only", library).splitlines()
            if " T " in line}
        exported.discard("mangle_path")  # libgcov's, to measure coverage
        self.assertEqual(declared, {name for name in exported
                                    if not name.startswith("__")})
        self.assertGreater(len(declared), 40)

    def test_the_program_is_built_on_the_header_alone(self):
        program = self.build(
            ["cc", "-std=c17", "-D_GNU_SOURCE"],
            *sorted((SOURCE / "cli").glob("*.c")))
        for command in ("code", "parse"):
            self.assertEqual(
                self.run_built(program, command, input=lines(REPORTS)),
                output(PROGRAM, command, "--data", os.environ["DRAGOMAN_FULL"],
                       input=lines(REPORTS)))


if __name__ == "__main__":
    unittest.main()
