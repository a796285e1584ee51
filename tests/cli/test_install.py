# SPDX-License-Identifier: Apache-2.0
"""What is installed works where it lies."""
import os
import pathlib
import shlex
import subprocess
import unittest

from program import Folder, PROGRAM, REPORTS, lines

BUILD = pathlib.Path(PROGRAM).parent
CALLER = b"""#include <dragoman/dragoman.h>
#include <stdio.h>
int main(void)
{
    dgm_model *model;
    dgm_error err;
    if (dgm_model_open(&model, NULL, &err) != DGM_ERR_OK) {
        return 1;
    }
    puts(dgm_model_folder(model));
    dgm_model_close(model);
    return 0;
}
"""


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

    def test_a_program_is_built_by_pkg_config(self):
        config = next(self.prefix.rglob("dragoman.pc"))
        library = next(self.prefix.rglob("libdragoman.so")).parent
        env = {**os.environ, "PKG_CONFIG_PATH": str(config.parent),
               "ASAN_OPTIONS": "detect_leaks=0"}
        flags = shlex.split(output("pkg-config", "--cflags", "--libs",
                                   "dragoman", env=env))
        self.assertIn(str(self.prefix), " ".join(
            os.path.realpath(flag[2:]) for flag in flags))
        source = self.root / "caller.c"
        source.write_bytes(CALLER)
        sanitizer = [flag for flag in os.environ.get("DRAGOMAN_FLAGS",
                                                     "").split()
                     if flag.startswith("-fsanitize")]
        output("cc", *sanitizer, source, "-o", self.root / "caller", *flags)
        found = output(self.root / "caller", env={
            **env, "LD_LIBRARY_PATH": str(library),
            "DRAGOMAN_DATA": str(self.prefix / "share" / "dragoman")})
        self.assertTrue(found.strip().endswith("share/dragoman"))


if __name__ == "__main__":
    unittest.main()
