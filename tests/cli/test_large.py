# SPDX-License-Identifier: Apache-2.0
"""The largest documents there may be, within a gigabyte.

Takes a minute, so `make test` leaves it out; DRAGOMAN_LARGE=1 asks for it, as
.ci/run does.
"""
import json
import os
import subprocess
import unittest

from program import Folder, PROGRAM, SOURCE

LARGEST = 16 << 20
GIGABYTE = 1 << 20  # KiB


@unittest.skipUnless(os.environ.get("DRAGOMAN_LARGE"), "DRAGOMAN_LARGE")
class Large(unittest.TestCase):
    def code(self, text):
        """-> the record, and the peak of memory in KiB."""
        with Folder() as folder:
            path = folder / "large.txt"
            out = folder / "out.jsonl"
            path.write_text((text * (LARGEST // len(text) + 1))[:LARGEST - 9])
            child = subprocess.Popen([PROGRAM, "code", "--quiet", "-j1",
                                      "--date", "2020-01-01", "-o", out,
                                      path])
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            self.assertEqual(child.returncode, 0)
            return json.loads(out.read_bytes()), usage.ru_maxrss

    def test_prose_is_coded_whole(self):
        text = "\n\n".join(
            p.read_text(encoding="utf-8") for p in
            sorted((SOURCE / "samples" / "text").glob("*.txt")))
        text = text.encode("ascii", "ignore").decode()
        record, peak = self.code(text)
        self.assertLess(peak, GIGABYTE)
        self.assertGreater(record["sentences"][-1][1], LARGEST - 1000)
        self.assertNotIn("long_text",
                         [w["code"] for w in record["warnings"]])

    def test_more_words_than_fit_are_left_out_and_told(self):
        for text in ("I. ", "a b, "):
            record, peak = self.code(text)
            self.assertLess(peak, GIGABYTE)
            self.assertIn("long_text",
                          [w["code"] for w in record["warnings"]])
            self.assertGreater(record["sentences"][-1][1], LARGEST // 4)


if __name__ == "__main__":
    unittest.main()
