# SPDX-License-Identifier: Apache-2.0
"""Exports with the columns and habits of other data sets."""
import csv
import io
import json
import unittest

from program import Folder, lines, records, run

REPORTS = [
    {"id": "a", "url": "https://example.org/a", "publisher": "The Gazette",
     "published": "2026-05-08",
     "text": "\u201cWell,\u201d he said. Kenya\u2019s president met the foreign minister of "
             "Uganda in Nairobi on Monday. Chad attacked Libya."},
    {"id": "b", "published": "2026-05-09",
     "text": "Iran did not attack Iraq. Kenya and Uganda attacked Chad and "
             "Libya in Goma."},
    {"id": "c\tx", "text": "Nothing happened."},
]


def table(name, *options, data=REPORTS, head=False):
    out = run("code", "-q", "--format", name, *options, data=lines(data),
              code=0).stdout.decode()
    rows = [line.split("\t") for line in out.splitlines()]
    return rows[1:] if head else rows


class Tables(unittest.TestCase):
    def test_icews(self):
        out = run("code", "-q", "--format", "icews", data=lines(REPORTS),
                  code=0).stdout.decode()
        rows = list(csv.DictReader(io.StringIO(out), delimiter="\t"))
        self.assertEqual(len(rows[0]), 20)
        met = next(r for r in rows if r["CAMEO Code"].startswith("04"))
        self.assertEqual((met["Event Date"], met["Source Country"],
                          met["Target Country"], met["City"], met["Country"]),
                         ("2026-05-04", "Kenya", "Uganda", "Nairobi", "Kenya"))
        self.assertEqual(met["Story ID"], "a")
        self.assertEqual(met["Publisher"], "The Gazette")
        self.assertTrue(met["Event Text"].startswith("CONSULT"))

    def test_a_row_for_each_pair(self):
        rows = [r for r in table("icews", head=True) if r[11] == "b"]
        self.assertEqual(sorted((r[2], r[8]) for r in rows),
                         [("Kenya", "Chad"), ("Kenya", "Libya"),
                          ("Uganda", "Chad"), ("Uganda", "Libya")])
        self.assertEqual(len({r[0] for r in rows}), 4)

    def test_gdelt(self):
        rows = table("gdelt")
        self.assertEqual({len(r) for r in rows}, {61})
        met = next(r for r in rows if r[28] == "04")
        self.assertEqual(met[1:5], ["20260504", "202605", "2026", "2026.4219"])
        self.assertEqual((met[5], met[7], met[15], met[17]),
                         ("KENGOV", "KEN", "UGAGOV", "UGA"))
        self.assertEqual(met[29], "1")
        # Kenya is KE for FIPS as for ISO, Chad is CD, and the Congo CG.
        self.assertEqual((met[51], met[53]), ("4", "KE"))
        goma = next(r for r in rows if "Goma" in r[52])
        self.assertEqual(goma[53], "CG")
        self.assertEqual(met[59:], ["20260508000000", "https://example.org/a"])
        self.assertTrue(all(0 < int(r[0]) < 2 ** 53 for r in rows))

    def test_mentions_are_exact(self):
        rows = table("gdelt-mentions")
        events = {r[0]: r for r in table("gdelt")}
        self.assertEqual([r[0] for r in rows], list(events))
        self.assertEqual({len(r) for r in rows}, {16})
        texts = {"https://example.org/a": REPORTS[0]["text"],
                 "b": REPORTS[1]["text"]}
        for row in rows:
            text = texts[row[5]]
            self.assertEqual(int(row[12]), len(text))
            name = events[row[0]][6]
            if name in ("CHAD", "KENYA", "UGANDA"):
                self.assertTrue(text[int(row[7]):].upper().startswith(name))
            self.assertIn(text[int(row[9]):][:4], ("met ", "atta"))

    def test_what_did_not_happen(self):
        def pairs(*options):
            return {(r[7], r[17]) for r in table("gdelt", *options)}
        self.assertNotIn(("IRN", "IRQ"), pairs("--min-score", "0"))
        self.assertIn(("IRN", "IRQ"), pairs("--min-score", "0", "--all"))
        for options, there in (((), False), (("--all",), True)):
            out = run("code", "-q", "--format", "petrarch", "--min-score",
                      "0", *options, data=lines(REPORTS), code=0).stdout
            self.assertEqual(b"\tIRN\tIRQ\t" in out, there)

    def test_ids_stay(self):
        first = [r[0] for r in table("icews", head=True)]
        again = [r[0] for r in table("icews", data=REPORTS[::-1], head=True)]
        self.assertEqual(sorted(first), sorted(again))


class GeoJson(unittest.TestCase):
    def collection(self, data):
        out = run("code", "-q", "--format", "geojson", data=lines(data),
                  code=0).stdout
        return json.loads(out)

    def test_points_of_events(self):
        found = self.collection(REPORTS)
        self.assertEqual(found["type"], "FeatureCollection")
        wanted = [(r["id"], e["id"]) for r in records(data=lines(REPORTS), code=0)
                  for e in r["events"] if e.get("place")]
        got = [(f["properties"]["document"], f["properties"]["event"])
               for f in found["features"]]
        self.assertEqual(got, wanted)
        lon, lat = found["features"][0]["geometry"]["coordinates"]
        self.assertAlmostEqual(lon, 36.8, 1)
        self.assertAlmostEqual(lat, -1.3, 1)
        self.assertEqual(found["features"][0]["properties"]["precision"], "city")

    def test_no_event_is_a_collection_too(self):
        self.assertEqual(self.collection(REPORTS[2:])["features"], [])
        self.assertEqual(
            len(self.collection(REPORTS[2:] + REPORTS)["features"]),
            len(self.collection(REPORTS)["features"]))

    def test_the_ending_and_threads(self):
        with Folder() as folder:
            for jobs in ("1", "3"):
                run("code", "-q", "-j", jobs, "-o", folder / f"{jobs}.geojson",
                    data=lines([{**r, "id": f"{r['id']}{n}"} for n in range(9)
                                for r in REPORTS]), code=0)
            one = (folder / "1.geojson").read_bytes()
            self.assertEqual(one, (folder / "3.geojson").read_bytes())
            self.assertEqual(len(json.loads(one)["features"]), 9 * len(
                self.collection(REPORTS)["features"]))


if __name__ == "__main__":
    unittest.main()
