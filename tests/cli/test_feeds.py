# SPDX-License-Identifier: Apache-2.0
"""Feeds: each item a document, in every dialect; those that are hostile are
told and cost nothing."""
import json
import resource
import time
import unittest

from program import Folder, run

PROSE = ("Ardia attacked Bentia on Monday, the ministry said. Ten people were "
         "killed before the army of Bentia arrived.")
LONG = "<p>" + PROSE + "</p><p>Talks in Cordia will go on, officials said.</p>"
RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:atom="http://www.w3.org/2005/Atom">
<channel><title>Example News</title><link>https://example.org/</link>
<atom:link href="https://example.org/feed" rel="self"/>
<language>en-us</language>
%s
</channel></rss>"""
ITEM = """<item><title>Ardia attacks</title>
<link>https://example.org/%s</link><guid isPermaLink="false">g%s</guid>
<dc:creator>A. Writer</dc:creator><dc:creator>B. Writer</dc:creator>
<pubDate>Fri, 08 May 2026 10:00:00 +0000</pubDate>
<description>Short &amp;amp; sharp.</description>
<content:encoded><![CDATA[%s]]></content:encoded></item>"""


class Feeds(unittest.TestCase):
    def read(self, data, *options):
        data = data if isinstance(data, bytes) else data.encode()
        with Folder() as folder:
            (folder / "f.xml").write_bytes(data)
            done = run("code", "--tier", "fast", "--format", "jsonl",
                       "--layers", "events", "--rejects", folder / "rejects",
                       *options, folder / "f.xml")
            self.assertIn(done.returncode, (0, 1, 3), done.stderr)
            return [[json.loads(line) for line in out.splitlines()]
                    for out in (done.stdout,
                                (folder / "rejects").read_bytes())]

    def one(self, data):
        found, bad = self.read(data)
        self.assertEqual(bad, [])
        self.assertEqual(len(found), 1)
        return found[0]

    def check(self, record, **fields):
        self.assertEqual({k: record.get(k) for k in fields}, fields)

    def test_rss_2(self):
        for shape in ("utf-8", "utf-8-sig", "utf-16"):
            data = RSS % (ITEM % ("1", "1", LONG))
            if shape == "utf-16":
                data = data.replace("UTF-8", "UTF-16")
            self.check(self.one(data.encode(shape)),
                       id="g1", url="https://example.org/1",
                       title="Ardia attacks", author="A. Writer, B. Writer",
                       publisher="Example News", published="2026-05-08",
                       language="en-us", text=PROSE
                       + "\n\nTalks in Cordia will go on, officials said.")

    def test_rss_1(self):
        self.check(self.one(f"""<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://example.org/"><title>Example</title>
<link>https://example.org/</link></channel>
<item rdf:about="https://example.org/1"><title>Ardia</title>
<link>https://example.org/1</link><description>{PROSE}</description>
<dc:date>2026-05-08T10:00:00Z</dc:date><dc:creator>A. Writer</dc:creator>
</item></rdf:RDF>"""), id="https://example.org/1", title="Ardia",
                   url="https://example.org/1", publisher="Example",
                   published="2026-05-08", author="A. Writer", text=PROSE,
                   warnings=[{"code": "summary", "message":
                              "the feed has a summary only; the article may "
                              "say more, or otherwise"}])

    def test_atom(self):
        for kind, body in (("html", LONG.replace("<", "&lt;")),
                           ("xhtml", "<div xmlns='http://www.w3.org/1999/"
                                     "xhtml'>" + LONG + "</div>")):
            self.check(self.one(f"""<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title type="text">Example</title><id>urn:x</id>
<link rel="self" href="https://example.org/feed"/>
<author><name>Nobody</name></author>
<entry><title>Ardia &amp; Bentia</title><id>urn:1</id>
<link rel="edit" href="https://example.org/edit"/>
<link rel="alternate" href="https://example.org/1"/>
<author><name>A. Writer</name><uri>x</uri></author>
<updated>2026-05-09T00:00:00Z</updated>
<published>2026-05-08T00:00:00Z</published>
<source><id>urn:2</id><title>Elsewhere</title></source>
<summary>Short.</summary>
<content type="{kind}">{body}</content></entry></feed>"""),
                       id="urn:1", title="Ardia & Bentia", language="en",
                       url="https://example.org/1", author="A. Writer",
                       published="2026-05-08", publisher="Elsewhere",
                       text=PROSE + "\n\nTalks in Cordia will go on, "
                                    "officials said.")

    def test_text_is_no_markup(self):
        text = "Is 1 < 2? Ardia & Bentia say so."
        escaped = text.replace("&", "&amp;").replace("<", "&lt;")
        self.check(self.one(f"""<feed xmlns="http://www.w3.org/2005/Atom">
<entry><id>a</id><content>{escaped}</content></entry></feed>"""), text=text)

    def test_faults_that_are_common(self):
        """Undeclared names of HTML, bare ampersands, undeclared prefixes."""
        self.check(self.one(f"""<rss><channel><title>A&nbsp;&mdash;&nbsp;B & C
</title><item><media:title>No</media:title><title>T</title>
<dc:creator>A. Writer</dc:creator>
<description>{PROSE}</description></item></channel></rss>"""),
                   title="T", author="A. Writer", text=PROSE)

    def test_items_without_text(self):
        found, bad = self.read(RSS % ("<item><title>Only this</title></item>"
                                      + ITEM % ("1", "1", LONG)))
        self.assertEqual([r["id"] for r in found], ["g1"])
        self.assertIn("no text but its title", bad[0]["error"])
        self.assertEqual(bad[0]["line"], 8)

    def test_cut_short(self):
        data = RSS % "".join(ITEM % (i, i, LONG) for i in range(3))
        found, bad = self.read(data[:data.rindex("<dc:creator>")])
        self.assertEqual([r["id"] for r in found], ["g0", "g1"])
        self.assertEqual(len(bad), 1)
        self.assertIn("cannot be read from here on", bad[0]["error"])

    def test_no_feeds(self):
        for data, told in (("<urlset><url/></urlset>", "dragoman fetch"),
                           ("<opml><body/></opml>", "dragoman fetch")):
            found, bad = self.read(data)
            self.assertEqual(found, [])
            self.assertIn(told, bad[0]["error"])
        _, bad = self.read("plain words", "--input", "feed")
        self.assertIn("no feed", bad[0]["error"])

    def test_entity_bombs(self):
        bomb = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">'
                       for i in range(1, 12))
        for data in (f'<!DOCTYPE rss [<!ENTITY e0 "lol">{bomb}]>',
                     '<!DOCTYPE rss [<!ENTITY e11 SYSTEM "/etc/passwd">]>'):
            found, bad = self.read(
                "<?xml version='1.0'?>" + data + RSS.split("?>")[1]
                % (ITEM % ("1", "1", "x") + "<item><title>&e11;</title>"
                   "<description>&e11;</description></item>"))
            self.assertEqual(found, [])
            self.assertIn("entities of its own", bad[0]["error"])

    def test_nested_deeply(self):
        found, bad = self.read(RSS % (
            ITEM % ("1", "1", LONG) + "<item><description>" + "<b>" * 100000))
        self.assertEqual([r["id"] for r in found], ["g1"])
        self.assertEqual(len(bad), 1)

    def test_large_feeds_stream(self):
        """A hundred megabytes in little memory."""
        head, tail = (RSS % "%s").split("%s")
        item = (ITEM % ("1", "1", "<!-- " + "x" * (1 << 20) + " -->"
                        + LONG)).encode()
        with Folder() as folder:
            with open(folder / "f.xml", "wb") as file:
                file.write(head.encode())
                for _ in range(100):
                    file.write(item)
                file.write(tail.encode())
            before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
            begun = time.monotonic()
            done = run("code", "-j", "1", "--tier", "fast", "--layers",
                       "events", folder / "f.xml", code=0)
            self.assertLess(time.monotonic() - begun, 60)
        self.assertEqual(done.stdout.count(b"\n"), 100)
        after = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
        self.assertLess(after, max(before, 400 << 10))


if __name__ == "__main__":
    unittest.main()
