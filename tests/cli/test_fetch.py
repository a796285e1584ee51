# SPDX-License-Identifier: Apache-2.0
"""dragoman fetch, against servers on this machine that misbehave."""
import collections
import gzip
import http.server
import os
import re
import signal
import socket
import subprocess
import threading
import time
import unittest

from program import PROGRAM, SOURCE, Folder, records, run

PAGE = (b"<html><head><title>Talks</title></head><body><article><h1>Talks</h1>"
        b"<p>The president of Ardia met the foreign minister of Bentia in the "
        b"capital on Monday, officials of both sides said after the talks.</p>"
        b"</article></body></html>")
# No proxy of this machine stands between the program and the servers.
ENV = {name: "" for name in ("http_proxy", "https_proxy", "all_proxy",
                             "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        site = self.server.site
        site.asked.append(self.path)
        site.headers[self.path].append(dict(self.headers))
        site.times.append(time.monotonic())
        with site.lock:
            site.open += 1
            site.most = max(site.most, site.open)
        try:
            answer = site.answers.get(self.path, (404, {}, b"none"))
            if callable(answer):
                answer = answer(self)
            if answer is not None:
                self.answer(*answer)
        except OSError:
            self.close_connection = True
        finally:
            with site.lock:
                site.open -= 1

    def answer(self, status, headers, body):
        self.send_response(status)
        headers = {"Content-Type": "text/html", **headers}
        if status != 304:
            headers.setdefault("Content-Length", str(len(body)))
        for name, value in headers.items():
            if value is not None:
                self.send_header(name, value)
        self.end_headers()
        if status != 304:
            self.wfile.write(body)

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # who is called hangs up: that is what is tested

    request_queue_size = 64


class Site:
    """A server and what it was asked."""

    def __init__(self, **answers):
        self.answers = {"/" + name: answer for name, answer in answers.items()}
        self.asked = []
        self.headers = collections.defaultdict(list)
        self.times = []
        self.lock = threading.Lock()
        self.open = self.most = 0
        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.site = self
        self.base = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,),
                         daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.server.shutdown()
        self.server.server_close()

    def url(self, path):
        return f"{self.base}/{path}"

    def pages(self):
        return [path for path in self.asked if path != "/robots.txt"]


def page(body=PAGE, status=200, **headers):
    return (status, {name.replace("_", "-"): value
                     for name, value in headers.items()}, body)


def feed(site, *names, published=None):
    items = "".join(
        f"<item><title>About {name}</title><link>{site.url(name)}</link>"
        + (f"<pubDate>{published[name]}</pubDate>" if published else "")
        + "</item>" for name in names)
    return page(f'<?xml version="1.0"?><rss version="2.0"><channel>'
                f"<title>News of Ardia</title>{items}</channel></rss>"
                .encode(), Content_Type="application/rss+xml")


def fetch(folder, *arguments, code=0, delay="0"):
    return run("fetch", "-o", folder / "a.warc.gz", "--allow-private",
               "--delay", delay, *arguments, code=code, env=ENV, timeout=60)


def members(data):
    """Each gzip member by itself: what a reader that seeks sees."""
    import zlib
    while data:
        unpacker = zlib.decompressobj(31)
        yield unpacker.decompress(data)
        assert unpacker.eof
        data = unpacker.unused_data


def archive(folder):
    """The records: their fields and blocks."""
    found = []
    for record in members((folder / "a.warc.gz").read_bytes()):
        head, block = record.split(b"\r\n\r\n", 1)
        first, *lines = head.decode().split("\r\n")
        assert first == "WARC/1.1", first
        fields = dict(line.split(": ", 1) for line in lines)
        assert block[int(fields["Content-Length"]):] == b"\r\n\r\n"
        found.append((fields, block[:-4]))
    return found


def kinds(folder):
    return [fields["WARC-Type"] for fields, _ in archive(folder)]


def stored(folder):
    """path -> body of the pages that came"""
    found = {}
    for fields, block in archive(folder):
        if fields["WARC-Type"] == "response":
            path = re.sub(r"^http://[^/]+", "", fields["WARC-Target-URI"])
            found[path] = block.split(b"\r\n\r\n", 1)[1]
    return found


class Archive(unittest.TestCase):
    def test_a_page_as_it_came(self):
        with Folder() as folder, Site(a=page(ETag='"1"')) as site:
            done = fetch(folder, site.url("a#part"), "--contact",
                         "me@example.org")
            self.assertIn("1 page fetched", done.stderr.decode())
            self.assertEqual(kinds(folder), ["warcinfo", "response"])
            (info, about), (fields, block) = archive(folder)
            self.assertEqual(fields["WARC-Target-URI"], site.url("a"))
            self.assertEqual(fields["WARC-IP-Address"], "127.0.0.1")
            self.assertEqual(fields["WARC-Warcinfo-ID"],
                             info["WARC-Record-ID"])
            self.assertRegex(fields["WARC-Date"],
                             r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
            self.assertTrue(block.startswith(b"HTTP/1.1 200 OK\r\n"))
            self.assertTrue(block.endswith(b"\r\n\r\n" + PAGE))
            self.assertIn(b"me@example.org", about)
            agent = site.headers["/a"][0]["User-Agent"]
            self.assertRegex(agent,
                             r"^dragoman/[\d.]+ \(\+me@example\.org\)$")

    def test_a_body_in_chunks_is_put_together(self):
        def chunks(handler):
            handler.send_response(200)
            handler.send_header("Transfer-Encoding", "chunked")
            handler.end_headers()
            for at in range(0, len(PAGE), 100):
                part = PAGE[at:at + 100]
                handler.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
            handler.wfile.write(b"0\r\n\r\n")
        with Folder() as folder, Site(a=chunks) as site:
            fetch(folder, site.url("a"))
            self.assertEqual(stored(folder), {"/a": PAGE})
            head = archive(folder)[1][1].split(b"\r\n\r\n")[0]
            self.assertIn(b"X-Crawl-Transfer-Encoding: chunked", head)
            self.assertIn(b"Content-Length: %d" % len(PAGE), head)

    def test_it_is_added_to_and_a_cut_record_is_taken_off(self):
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b")) as site:
            path = folder / "a.warc.gz"
            fetch(folder, site.url("a"))
            whole = path.read_bytes()
            fetch(folder, site.url("b"))
            both = path.read_bytes()
            self.assertTrue(both.startswith(whole))
            # Killed in the middle of a record: of one that is not remembered.
            path.write_bytes(both + whole[:100])
            site.answers["/c"] = page(PAGE + b"c")
            fetch(folder, site.url("c"))
            self.assertTrue(path.read_bytes().startswith(both))
            self.assertEqual(set(stored(folder)), {"/a", "/b", "/c"})
            self.assertEqual(kinds(folder).count("warcinfo"), 3)

    def test_nothing_else_is_written_over(self):
        with Folder() as folder, Site(a=page()) as site:
            for text in (b"My notes.\n", gzip.compress(b"My notes.\n")):
                (folder / "a.warc.gz").write_bytes(text)
                done = fetch(folder, site.url("a"), code=3)
                self.assertIn(b"nothing is overwritten", done.stderr)
                self.assertEqual((folder / "a.warc.gz").read_bytes(), text)
            self.assertEqual(site.asked, [])

    def test_another_run_is_refused(self):
        over = threading.Event()
        with Folder() as folder, Site(
                a=lambda handler: over.wait(9) and page()) as site:
            first = subprocess.Popen(
                [PROGRAM, "fetch", "--allow-private", "-o",
                 folder / "a.warc.gz", site.url("a")],
                env={**os.environ, **ENV}, stderr=subprocess.DEVNULL)
            while "/a" not in site.asked:
                time.sleep(0.02)
            done = fetch(folder, site.url("a"), code=3)
            self.assertIn(b"another run", done.stderr)
            first.send_signal(signal.SIGINT)
            self.assertEqual(first.wait(10), 130)
            over.set()

    def test_an_archive_that_is_gone_is_filled_again(self):
        with Folder() as folder, Site(a=page(ETag='"1"')) as site:
            site.answers["/f"] = feed(site, "a")
            fetch(folder, site.url("f"))
            (folder / "a.warc.gz").unlink()
            fetch(folder, site.url("f"))
            self.assertEqual(stored(folder), {"/a": PAGE})


class Again(unittest.TestCase):
    def test_a_page_is_asked_for_only_if_it_changed(self):
        def answer(handler):
            if handler.headers.get("If-None-Match") == '"1"':
                return 304, {"ETag": '"1"'}, b""
            return page(ETag='"1"', Last_Modified="Fri, 08 May 2026 10:00:00 "
                                                  "GMT")
        with Folder() as folder, Site(a=answer) as site:
            fetch(folder, site.url("a"))
            done = fetch(folder, site.url("a"))
            self.assertIn("1 unchanged", done.stderr.decode())
            self.assertEqual(site.headers["/a"][1]["If-Modified-Since"],
                             "Fri, 08 May 2026 10:00:00 GMT")
            self.assertEqual(kinds(folder)[-1], "revisit")
            self.assertTrue(archive(folder)[-1][0]["WARC-Profile"].endswith(
                "server-not-modified"))

    def test_the_same_page_is_kept_once(self):
        with Folder() as folder, Site(a=page()) as site:
            fetch(folder, site.url("a"))
            fetch(folder, site.url("a"))
            self.assertEqual([k for k in kinds(folder) if k != "warcinfo"],
                             ["response", "revisit"])
            last = archive(folder)[-1][0]
            self.assertTrue(last["WARC-Profile"].endswith(
                "identical-payload-digest"))
            self.assertEqual(last["WARC-Payload-Digest"],
                             archive(folder)[1][0]["WARC-Payload-Digest"])

    def test_a_feed_leads_to_what_is_new(self):
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b"),
                                      c=page(PAGE + b"c")) as site:
            site.answers["/f"] = feed(
                site, "a", "b", published={"a": "Fri, 08 May 2026 10:00:00 "
                                                "GMT", "b": "2026-05-09"})
            fetch(folder, site.url("f"))
            self.assertEqual(set(stored(folder)), {"/a", "/b"})
            fields = [fields for fields, _ in archive(folder)
                      if fields["WARC-Target-URI" if "WARC-Target-URI" in
                                fields else "WARC-Type"] == site.url("a")]
            self.assertEqual(fields[0]["Dragoman-Published"], "2026-05-08")
            self.assertEqual(fields[0]["Dragoman-Title"], "About a")
            self.assertEqual(fields[0]["Dragoman-Feed"], site.url("f"))
            site.answers["/f"] = feed(site, "c", "a", "b")
            site.asked.clear()
            done = fetch(folder, site.url("f"))
            self.assertEqual(site.pages(), ["/f", "/c"])
            self.assertIn("2 known already", done.stderr.decode())

    def test_a_feed_that_did_not_change_still_leads_to_what_waits(self):
        def answer(handler):
            if handler.headers.get("If-None-Match") == '"1"':
                return 304, {}, b""
            status, headers, body = feed(site, "a", "b", "c")
            return status, {**headers, "ETag": '"1"'}, body
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b"),
                                      c=page(PAGE + b"c"),
                                      f=answer) as site:
            done = fetch(folder, "--limit", "1", site.url("f"))
            self.assertEqual(set(stored(folder)), {"/a"})
            self.assertIn("2 left for later", done.stderr.decode())
            fetch(folder, "--limit", "1", site.url("f"))
            fetch(folder, site.url("f"))
            self.assertEqual(set(stored(folder)), {"/a", "/b", "/c"})
            self.assertEqual(site.pages().count("/a"), 1)

    def test_archives_may_share_a_memory(self):
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b")) as site:
            for day, names in (("1", "a"), ("2", "ba"), ("1", "ba")):
                site.answers["/f"] = feed(site, *names)
                run("fetch", "--allow-private", "--delay", "0", "--state",
                    folder / "state", "-o", folder / f"{day}.warc.gz",
                    site.url("f"), code=0, env=ENV)
            self.assertEqual(site.pages(), ["/f", "/a", "/f", "/b", "/f"])
            (folder / "2.warc.gz").rename(folder / "a.warc.gz")
            self.assertEqual(set(stored(folder)), {"/b"})
            self.assertEqual(sorted(p.name for p in folder.iterdir()),
                             ["1.warc.gz", "a.warc.gz", "state"])

    def test_a_killed_run_loses_nothing(self):
        names = [f"p{i}" for i in range(30)]
        with Folder() as folder, Site(
                **{name: page(PAGE + name.encode()) for name in names}) as site:
            site.answers["/f"] = feed(site, *names)
            for _ in range(3):
                count = len(site.asked)
                process = subprocess.Popen(
                    [PROGRAM, "fetch", "-q", "--allow-private", "--delay",
                     "0", "-o", folder / "a.warc.gz",
                     site.url("f")], env={**os.environ, **ENV})
                while len(site.asked) < count + 6 and process.poll() is None:
                    time.sleep(0.001)
                process.kill()
                process.wait()
            fetch(folder, site.url("f"))
            self.assertEqual(stored(folder), {
                "/" + name: PAGE + name.encode() for name in names})

    def test_a_page_that_fails_is_tried_again_and_given_up(self):
        with Folder() as folder, Site(a=page(status=500),
                                      b=page(status=410)) as site:
            site.answers["/f"] = feed(site, "a", "b")
            for _ in range(7):
                fetch(folder, site.url("f"), code=1 if _ < 5 else 0)
            self.assertEqual(site.pages().count("/a"), 5)
            self.assertEqual(site.pages().count("/b"), 1)

    def test_rounds_until_a_signal(self):
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b")) as site:
            site.answers["/f"] = feed(site, "a")
            process = subprocess.Popen(
                [PROGRAM, "fetch", "--allow-private", "--every", "1s",
                 "--delay", "0", "-o", folder / "a.warc.gz", site.url("f")],
                env={**os.environ, **ENV}, stderr=subprocess.PIPE)
            while "/a" not in site.asked:
                time.sleep(0.02)
            site.answers["/f"] = feed(site, "b", "a")
            while "/b" not in site.asked:
                time.sleep(0.02)
            time.sleep(0.3)
            process.terminate()
            told = process.communicate(timeout=10)[1].decode()
            self.assertEqual(process.returncode, 0, told)
            self.assertEqual(set(stored(folder)), {"/a", "/b"})
            self.assertGreaterEqual(told.count("1 page fetched"), 2)


class Coded(unittest.TestCase):
    def test_the_archive_is_coded(self):
        body = PAGE.replace(b"<title>Talks</title>", b"")
        with Folder() as folder, Site(
                a=page(gzip.compress(body), Content_Encoding="gzip"),
                b=page(PAGE.replace(b"<head>", b"<head><meta property="
                                    b"'article:published_time' content="
                                    b"'2026-05-07'>"))) as site:
            site.answers["/f"] = feed(site, "a", "b", published=dict.fromkeys(
                "ab", "Fri, 08 May 2026 10:00:00 GMT"))
            site.answers["/robots.txt"] = page(b"User-agent: *\nAllow: /\n")
            fetch(folder, site.url("f"))
            fetch(folder, site.url("b"))  # a revisit
            archive_ = folder / "a.warc.gz"
            found = {record["url"]: record for record in records(archive_)}
            self.assertEqual(set(found), {site.url("a"), site.url("b")})
            first, second = found[site.url("a")], found[site.url("b")]
            self.assertIn("met the foreign minister", first["text"])
            self.assertGreater(len(first["events"]), 0)
            # The page's own word comes first, then that of the feed.
            self.assertEqual(second["published"], "2026-05-07")
            self.assertEqual(first["published"], "2026-05-08")
            # A second run of both finds nothing to do.
            run("code", "-o", folder / "x.db", archive_, code=0)
            fetch(folder, site.url("f"))
            done = run("code", "-o", folder / "x.db", archive_, code=0)
            self.assertIn(b"2 already there", done.stderr)


class Kinds(unittest.TestCase):
    def test_a_list_leads_to_feeds_and_they_to_pages(self):
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b")) as site:
            site.answers["/f"] = feed(site, "a")
            site.answers["/g"] = page(
                f'<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>'
                f'<entry><title>B</title><link rel="self" href="/self"/>'
                f'<link href="/b"/><published>2026-05-08T10:00:00Z'
                f'</published></entry></feed>'.encode())
            text = (f'<?xml version="1.0"?>\n<!-- mine -->\n<opml version='
                    f'"2.0"><body><outline text="News"><outline type="rss" '
                    f'text="F" xmlUrl="{site.url("f")}"/></outline>'
                    f'<outline xmlUrl="{site.url("g")}"/></body></opml>')
            site.answers["/list"] = page(text.encode())
            (folder / "feeds").write_text(text)
            for source in (site.url("list"), folder / "feeds"):
                fetch(folder, source)
                self.assertEqual(set(stored(folder)), {"/a", "/b"})
                (folder / "a.warc.gz").unlink()

    def test_a_sitemap_leads_to_its_pages(self):
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b")) as site:
            site.answers["/index"] = page(
                f"<sitemapindex><sitemap><loc>{site.url('map')}</loc>"
                f"</sitemap></sitemapindex>".encode())
            site.answers["/map"] = page(
                f"<urlset><url><loc>{site.url('a')}</loc><lastmod>2026-05-08"
                f"</lastmod></url><url><loc>{site.url('b')}</loc><lastmod>"
                f"2020-01-01</lastmod></url></urlset>".encode())
            fetch(folder, site.url("index"), "--since", "2026-01-01")
            self.assertEqual(set(stored(folder)), {"/a"})

    def test_a_list_of_addresses(self):
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b")) as site:
            (folder / "list").write_text(
                f"# mine\n{site.url('a')}\n\n  {site.url('b')} \n")
            fetch(folder, folder / "list")
            self.assertEqual(set(stored(folder)), {"/a", "/b"})
            done = fetch(folder, folder / "list")
            self.assertIn("2 known already", done.stderr.decode())
            self.assertEqual(len(site.pages()), 2)

    def test_a_list_of_more_than_a_round_takes(self):
        with Folder() as folder, Site(a=page()) as site:
            with open(folder / "list", "w") as file:
                file.write(site.url("a") + "\n")
                for i in range(130000):
                    file.write(f"http://127.0.0.1:1/{i}\n")
            done = fetch(folder, folder / "list", code=1)
            told = done.stderr.decode()[-400:]
            self.assertIn("30001 left for later", told)
            self.assertIn("99979 more pages: ", told)
            self.assertLess(len(done.stderr), 9000)
            self.assertEqual(stored(folder), {"/a": PAGE})

    def test_since(self):
        days = {"a": "2026-05-01", "b": "2026-05-09", "c": ""}
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b"),
                                      c=page(PAGE + b"c")) as site:
            site.answers["/f"] = feed(site, *days, published=days)
            fetch(folder, "--since", "2026-05-02", site.url("f"))
            self.assertEqual(set(stored(folder)), {"/b", "/c"})

    def test_a_dry_run_lists_and_keeps_nothing(self):
        with Folder() as folder, Site(a=page(), b=page()) as site:
            site.answers["/f"] = feed(site, "a", "b",
                                      published=dict.fromkeys(
                                          "ab", "2026-05-08"))
            site.answers["/robots.txt"] = page(
                b"User-agent: *\nDisallow: /b\n")
            done = run("fetch", "--dry-run", "--allow-private", "--delay", "0",
                       site.url("f"), code=1, env=ENV)
            self.assertEqual(done.stdout.decode(),
                             f"{site.url('a')}\t2026-05-08\tAbout a\n")
            self.assertIn(b"robots.txt does not allow it", done.stderr)
            self.assertEqual(site.pages(), ["/f"])
            fetch(folder, site.url("f"), code=1)
            before = sorted(p.name for p in folder.iterdir())
            done = run("fetch", "--dry-run", "--allow-private", "--delay", "0",
                       "-o", folder / "a.warc.gz", site.url("f"), env=ENV,
                       code=1)
            self.assertEqual(done.stdout, b"")
            self.assertEqual(sorted(p.name for p in folder.iterdir()), before)

    def test_broken_feeds(self):
        bomb = (b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">'
                + b"".join(b'<!ENTITY %c "%s">' % (
                    c, b"&%c;" % (c - 1) * 10) for c in b"bcdefghij")
                + b"]><rss><channel><item><title>&j;</title></item></channel>"
                  b"</rss>")
        opml = bomb.replace(b"DOCTYPE rss", b"DOCTYPE opml").replace(
            b"<rss><channel><item><title>&j;</title></item></channel></rss>",
            b'<opml><body><outline xmlUrl="&j;"/></body></opml>')
        with Folder() as folder, Site(
                cut=page(b"<rss><channel><item><link>http://x"),
                bomb=page(bomb), opml=page(opml)) as site:
            for name in ("cut", "bomb", "opml"):
                begun = time.monotonic()
                done = fetch(folder, site.url(name), code=3)
                self.assertIn(name.encode(), done.stderr)
                self.assertLess(time.monotonic() - begun, 5)
            self.assertFalse((folder / "a.warc.gz").exists())


class Misbehaving(unittest.TestCase):
    def refused(self, answer, *arguments, path="a", code=3):
        """What is told of a page that does not come."""
        with Folder() as folder, Site(**{path: answer}) as site:
            done = fetch(folder, *arguments, site.url(path), code=code)
            self.assertFalse((folder / "a.warc.gz").exists())
            self.last = site
            return done.stderr.decode()

    def test_slow(self):
        begun = time.monotonic()
        told = self.refused(lambda handler: time.sleep(4) or page(),
                            "--timeout", "1s")
        self.assertIn("took too long", told)
        self.assertLess(time.monotonic() - begun, 3.5)

    def test_endless(self):
        def endless(handler):
            handler.send_response(200)
            handler.end_headers()
            while True:
                handler.wfile.write(b"x" * 65536)
        self.assertIn("too large", self.refused(endless, "--max-size", "1M"))

    def test_endless_lines(self):
        def endless(handler):
            handler.send_response(200)
            handler.flush_headers()
            while True:
                handler.wfile.write(b"X-Line: %s\r\n" % (b"x" * 1000))
        self.assertNotEqual(self.refused(endless), "")

    def test_shorter_than_it_says(self):
        def short(handler):
            handler.close_connection = True
            handler.answer(200, {"Content-Length": str(len(PAGE) + 10)}, PAGE)
        self.assertIn("ended before it was complete", self.refused(short))

    def test_longer_than_it_says(self):
        def long(handler):
            handler.close_connection = True
            handler.answer(200, {"Content-Length": "100"}, PAGE)
        with Folder() as folder, Site(a=long) as site:
            fetch(folder, site.url("a"))
            self.assertEqual(stored(folder), {"/a": PAGE[:100]})

    def test_a_size_without_end(self):
        self.assertIn("too large", self.refused(
            page(Content_Length=str(1 << 50))))

    def test_bombs(self):
        bomb = gzip.compress(bytes(20 << 20))
        told = self.refused(page(bomb, Content_Encoding="gzip"))
        self.assertIn("unpacks to more", told)
        told = self.refused(page(b"no gzip", Content_Encoding="gzip"))
        self.assertIn("cannot be unpacked", told)
        told = self.refused(page(PAGE, Content_Encoding="br"))
        self.assertIn("packed as br", told)

    def test_packed_as_it_was_asked_for(self):
        packed = gzip.compress(PAGE)
        with Folder() as folder, Site(
                a=page(packed, Content_Encoding="gzip")) as site:
            fetch(folder, site.url("a"))
            self.assertEqual(stored(folder), {"/a": packed})
            self.assertEqual(site.headers["/a"][0]["Accept-Encoding"], "gzip")

    def test_a_wrong_charset_is_kept_as_it_came(self):
        body = PAGE.replace(b"Monday", "caf\u00e9".encode())
        with Folder() as folder, Site(
                a=page(body, Content_Type="text/html; charset=no-such")) as site:
            fetch(folder, site.url("a"))
            self.assertEqual(stored(folder), {"/a": body})

    def test_redirects(self):
        with Folder() as folder, Site(
                a=page(b"", 301, Location="/b"), b=page(b"", 302,
                                                        Location="c?x=1"),
                **{"c?x=1": page()}) as site:
            fetch(folder, site.url("a"))
            self.assertEqual(stored(folder), {"/c?x=1": PAGE})

    def test_redirects_in_circles(self):
        told = self.refused(page(b"", 302, Location="/a"))
        self.assertIn("again and again", told)
        self.assertEqual(len(self.last.pages()), 11)

    def test_redirects_out_of_the_web(self):
        for place in ("file:///etc/passwd", "ftp://example.org/",
                      "gopher://127.0.0.1:70/", "javascript:alert(1)"):
            self.assertRegex(
                self.refused(page(b"", 302, Location=place)),
                "only http and https|is no address of a page")
        told = self.refused(page(b"", 302,
                                 Location="http://me:secret@example.org/"))
        self.assertIn("user name or password", told)
        self.assertNotIn("secret", told)
        self.assertIn("without saying where", self.refused(page(b"", 302)))

    def test_later(self):
        times = iter([503, 200])
        with Folder() as folder, Site(
                a=lambda handler: page(status=next(times),
                                       Retry_After="1")) as site:
            fetch(folder, site.url("a"))
            self.assertEqual(stored(folder), {"/a": PAGE})
            self.assertGreater(site.times[-1] - site.times[-2], 0.9)

    def test_much_later(self):
        with Folder() as folder, Site(
                a=page(status=429, Retry_After="3600"), b=page()) as site:
            done = fetch(folder, site.url("a"), site.url("b"))
            self.assertIn("no visits to this host", done.stderr.decode())
            self.assertIn("asked for a rest", done.stderr.decode())
            done = fetch(folder, site.url("b"))
            self.assertIn("asked for a rest", done.stderr.decode())
            self.assertEqual(site.pages(), ["/a"])

    def test_the_limit_holds_beside_a_host_that_rests(self):
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b"),
                                      c=page(PAGE + b"c")) as site:
            other = site.base.replace("127.0.0.1", "localhost")
            names = [f"x{i}" for i in range(6)]
            for name in names:
                site.answers["/" + name] = page(status=503,
                                                Retry_After="3600")
            links = [site.url("a")] + [f"{other}/{name}" for name in names] + [
                site.url("b"), site.url("c")]
            site.answers["/f"] = page((
                "<rss><channel>" + "".join(
                    f"<item><link>{link}</link></item>" for link in links)
                + "</channel></rss>").encode())
            fetch(folder, f"{other}/x0")
            fetch(folder, "--limit", "1", site.url("f"))
            self.assertEqual(len(stored(folder)), 1)

    def test_nobody_there(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        with Folder() as folder:
            done = fetch(folder, f"http://127.0.0.1:{port}/a", code=3)
            self.assertIn(b"robots.txt of its host cannot be had",
                          done.stderr)

    def test_other_answers(self):
        for status, words in ((404, "no such page"), (403, "everybody"),
                              (500, "answers 500"), (304, "304")):
            self.assertIn(words, self.refused(page(status=status)))
        self.assertIn("empty", self.refused(page(b"")))

    def test_no_http_at_all(self):
        def noise(handler):
            handler.wfile.write(b"\x00\xff no http\r\n\r\n" * 10)
            handler.close_connection = True
        self.assertNotEqual(self.refused(noise), "")


class Robots(unittest.TestCase):
    def test_it_is_asked_first_and_heeded(self):
        with Folder() as folder, Site(a=page(), b=page(PAGE + b"b")) as site:
            site.answers["/robots.txt"] = page(
                b"User-agent: *\nDisallow: /\n\nUser-agent: Dragoman\n"
                b"Disallow: /a\n")
            done = fetch(folder, site.url("a"), site.url("b"), code=1)
            self.assertIn(b"robots.txt does not allow it", done.stderr)
            self.assertEqual(site.asked, ["/robots.txt", "/b"])
            fetch(folder, site.url("b"))
            self.assertEqual(site.asked.count("/robots.txt"), 1)

    def test_who_cannot_say_is_left_alone(self):
        with Folder() as folder, Site(a=page()) as site:
            site.answers["/robots.txt"] = page(status=500)
            done = fetch(folder, site.url("a"), code=3)
            self.assertIn(b"robots.txt of its host cannot be had: the server "
                          b"answers 500", done.stderr)
            self.assertEqual(site.pages(), [])

    def test_it_may_have_moved(self):
        with Folder() as folder, Site(a=page()) as site:
            site.answers["/robots.txt"] = page(b"", 301, Location="/other")
            site.answers["/other"] = page(b"User-agent: *\nDisallow: /a\n")
            fetch(folder, site.url("a"), code=3)
            site.answers["/other"] = page(b"", 301, Location="/robots.txt")
            with Folder() as other:
                fetch(other, site.url("a"))

    def test_redirects_are_asked_about_too(self):
        with Folder() as folder, Site(
                a=page(b"", 302, Location="/b"), b=page()) as site:
            site.answers["/robots.txt"] = page(
                b"User-agent: *\nDisallow: /b\n")
            fetch(folder, site.url("a"), code=3)
            self.assertEqual(site.pages(), ["/a"])

    def test_one_visit_at_a_time_with_a_pause(self):
        names = "abc"
        with Folder() as folder, Site(
                **{name: page(PAGE + name.encode()) for name in names}) as site:
            fetch(folder, *(site.url(name) for name in names), delay="0.2s")
            self.assertEqual(site.most, 1)
            for before, after in zip(site.times, site.times[1:]):
                self.assertGreater(after - before, 0.19)
            site.answers["/robots.txt"] = page(
                b"User-agent: *\nCrawl-delay: 0.4\n")
            with Folder() as other:
                fetch(other, site.url("a"), site.url("b"))
            self.assertGreater(site.times[-1] - site.times[-2], 0.39)


class Private(unittest.TestCase):
    def told(self, *urls, code=3):
        with Folder() as folder:
            done = run("fetch", "-o", folder / "a.warc.gz", "--delay", "0",
                       *urls, code=code, env=ENV, timeout=60)
            return done.stderr.decode()

    def test_private_addresses(self):
        with Site(a=page()) as site:
            port = site.server.server_port
            urls = [f"http://{host}:{port}/a" for host in (
                "127.0.0.1", "localhost", "0.0.0.0", "[::1]",
                "[::ffff:127.0.0.1]", "10.0.0.1", "169.254.169.254",
                "192.168.1.1", "[fe80::1]", "[fd00::1]", "224.0.0.1")]
            told = self.told(*urls).splitlines()
            for url in urls:
                line, = [line for line in told if url in line]
                self.assertIn("not of the public internet", line)
            # Other ways to write 127.0.0.1.
            told = self.told(f"http://0x7f.1:{port}/a",
                             f"http://2130706433:{port}/b")
            self.assertEqual(told.count("not of the public internet"), 2)
            self.assertEqual(site.asked, [])



    def test_no_proxy_leads_there(self):
        with Site(a=page()) as site, Folder() as folder:
            run("fetch", "-o", folder / "a.warc.gz", "http://192.0.2.1/a",
                code=3, env={**ENV, "http_proxy": site.base}, timeout=60)
            self.assertEqual(site.asked, [])


class Shown(unittest.TestCase):
    def test_the_commands_that_are_shown(self):
        text = (SOURCE / "docs" / "fetching.md").read_text() + "\n".join(
            run("fetch", "--help", code=0).stdout.decode().split("examples:")
            [1:])
        shown = [line.strip() for line in text.splitlines()
                 if re.match(r" *dragoman (fetch|help) ", line)]
        self.assertGreater(len(shown), 6)
        for command in dict.fromkeys(shown):
            with self.subTest(command=command), Folder() as folder, Site(
                    a=page(), **{"page.html": page()}) as site:
                site.answers["/feed.xml"] = feed(site, "a")
                (folder / "feeds.opml").write_text(
                    f'<opml><body><outline xmlUrl="{site.url("feed.xml")}"/>'
                    f"</body></opml>")
                command = command.replace("https://example.org", site.base)
                command = command.replace("--every 15m", "")
                done = subprocess.run(
                    [PROGRAM, *command.split()[1:], "--allow-private",
                     "--delay", "0"], cwd=folder, capture_output=True,
                    env={**os.environ, **ENV}, timeout=60)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertGreater(len(site.pages()), 0)

    def test_the_options_that_are_shown(self):
        told = run("fetch", "--help", code=0).stdout.decode()
        page_ = (SOURCE / "docs" / "fetching.md").read_text()
        for option in set(re.findall(r"--[a-z][a-z-]+", told)):
            if option not in ("--output", "--quiet"):
                self.assertIn(option, page_)


class Usage(unittest.TestCase):
    def wrong(self, *arguments, code=2):
        with Folder() as folder:
            done = run("fetch", *arguments, code=code, env=ENV)
            return done.stderr.decode()

    def test_what_is_wrong_is_told(self):
        for arguments, words in (
                ((), "name an address"),
                (("http://example.org/",), "-o FILE.warc.gz"),
                (("-o", "x.txt", "http://example.org/"), ".warc.gz"),
                (("-o", "x.warc.gz", "ftp://example.org/"), "http and https"),
                (("-o", "x.warc.gz", "http:///"), "no host"),
                (("--dry-run", "--every", "soon", "http://x.org/"),
                 "not a time"),
                (("--dry-run", "--max-size", "big", "http://x.org/"),
                 "not a size"),
                (("--dry-run", "--limit", "0", "http://x.org/"), "--limit"),
                (("--dry-run", "--since", "May", "http://x.org/"), "no date"),
                (("--dry-run", "--nothing", "http://x.org/"), "unknown")):
            with self.subTest(arguments=arguments):
                self.assertIn(words, self.wrong(*arguments))
        self.assertIn("https://", self.wrong("--dry-run", "no-such-file",
                                             code=3))
        told = self.wrong("--dry-run", "http://me:secret@example.org/")
        self.assertIn("password", told)
        self.assertNotIn("secret", told)


if __name__ == "__main__":
    unittest.main()
