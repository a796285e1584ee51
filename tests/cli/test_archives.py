# SPDX-License-Identifier: Apache-2.0
"""WARC, ZIP, tar, mail, office files and PDF, as users have them."""
import bz2
import email.message
import email.policy
import gzip
import io
import json
import lzma
import os
import shutil
import sqlite3
import tarfile
import unittest
import zipfile

from program import Folder, lines, records, run

TEXT = ("The envoys of Ardia met the rebels in Oslo on Monday. The government "
        "said that the army had attacked the town and killed ten people "
        "before the ministers agreed to talk.")
OTHER = TEXT.replace("Oslo", "Paris")
PAGE = (f"<html><head><title>Talks</title></head><body><article><h1>Talks</h1>"
        f"<p>{TEXT}</p><p>{OTHER}</p></article></body></html>")


def warc_record(kind, url, content, media, lie=0):
    return (f"WARC/1.0\r\nWARC-Type: {kind}\r\n"
            f"WARC-Record-ID: <urn:uuid:{url[-1]}>\r\n"
            f"WARC-Date: 2024-03-02T10:00:00Z\r\nWARC-Target-URI: {url}\r\n"
            f"Content-Type: {media}\r\n"
            f"Content-Length: {len(content) + lie}\r\n\r\n"
            ).encode() + content + b"\r\n\r\n"


def response(url, body, *fields, lie=0):
    head = "\r\n".join(["HTTP/1.1 200 OK", *fields]) + "\r\n\r\n"
    return warc_record("response", url, head.encode() + body,
                       "application/http; msgtype=response", lie)


def chunks(body, size=50):
    parts = [body[i:i + size] for i in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts + [b""])


def warc():
    page = PAGE.encode()
    html = "Content-Type: text/html; charset=utf-8"
    return [
        warc_record("warcinfo", "http://a.example/0", b"software: x\r\n",
                    "application/warc-fields"),
        response("http://a.example/2024/03/01/1", page, html),
        response("http://a.example/2", chunks(page), html,
                 "Transfer-Encoding: chunked"),
        response("http://a.example/3", gzip.compress(page), html,
                 "Content-Encoding: gzip"),
        warc_record("conversion", "http://a.example/4", TEXT.encode(),
                    "text/plain"),
        warc_record("revisit", "http://a.example/1", b"", "application/http")]


def message(number=1):
    mail = email.message.EmailMessage(policy=email.policy.SMTP)
    mail["Subject"] = "Caf\u00e9 talks"
    mail["From"] = "A. Writer <a@example.org>"
    mail["Date"] = "Tue, 05 Mar 2024 11:02:11 +0100"
    mail["Message-ID"] = f"<{number}@example.org>"
    mail.set_content(TEXT + "\n", cte="quoted-printable")
    mail.add_alternative(PAGE, subtype="html", cte="base64")
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    return mail.as_bytes()


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def tarred(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, content in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return out.getvalue()


def docx(text=TEXT):
    return zipped([
        ("[Content_Types].xml", "<Types/>"),
        ("word/document.xml",
         "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>"
         f"{text}</w:t></w:r></w:p></w:body></w:document>"),
        ("docProps/core.xml",
         "<c xmlns:d='d'><d:title>Report</d:title>"
         "<d:created>2024-03-05T10:00:00Z</d:created></c>")])


def pdf(pages):
    """A small PDF file; a page is its lines."""
    parts = ["<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    parent = 2 * len(pages) + 2
    for page in pages:
        shown = "".join(f"({line}) Tj T*\n" for line in page)
        stream = f"BT /F1 9 Tf 12 TL 72 760 Td\n{shown}ET"
        parts.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\n"
                     "endstream")
        parts.append(f"<< /Type /Page /Parent {parent} 0 R /MediaBox "
                     f"[0 0 612 792] /Contents {len(parts)} 0 R "
                     "/Resources << /Font << /F1 1 0 R >> >> >>")
        kids.append(f"{len(parts)} 0 R")
    parts.append(f"<< /Type /Pages /Kids [{' '.join(kids)}] "
                 f"/Count {len(kids)} >>")
    parts.append(f"<< /Type /Catalog /Pages {parent} 0 R >>")
    parts.append("<< /Title (Talks) /Author (A. Writer) "
                 "/CreationDate (D:20240305110211Z) >>")
    out, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (f"{out}xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}"
            f"trailer << /Size {len(parts) + 1} /Root {len(parts) - 1} 0 R "
            f"/Info {len(parts)} 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
            ).encode()


def read(content, name="input", code=0):
    """Records of one file, with the folder left out of their ids."""
    with Folder() as folder:
        path = folder / name
        path.write_bytes(content)
        done = run("code", "--format", "jsonl", "--tier", "fast", path,
                   code=code)
        found = [json.loads(line) for line in done.stdout.splitlines()]
        for record in found:
            record["id"] = record["id"].replace(f"{folder}/", "")
        return found, done.stderr.decode().replace(f"{folder}/", "")


class Warc(unittest.TestCase):
    def check(self, content):
        found, _ = read(content)
        self.assertEqual([record["id"] for record in found],
                         [f"urn:uuid:{n}" for n in (1, 2, 3, 4)])
        for record in found[:3]:
            self.assertEqual(record["title"], "Talks")
            self.assertEqual(record["text"], f"{TEXT}\n\n{OTHER}")
        self.assertEqual(found[3]["text"], TEXT)
        self.assertEqual(found[0]["url"], "http://a.example/2024/03/01/1")
        # The date of the address counts, that of fetching does not.
        self.assertEqual([record.get("published") for record in found],
                         ["2024-03-01", None, None, None])

    def test_plain_and_packed_by_record(self):
        self.check(b"".join(warc()))
        self.check(b"".join(gzip.compress(record) for record in warc()))

    def test_zstandard(self):
        if not shutil.which("zstd"):
            self.skipTest("needs zstd")
        import subprocess
        self.check(b"".join(
            subprocess.run(["zstd", "-qc"], input=record, check=True,
                           capture_output=True).stdout for record in warc()))

    def test_a_cut_archive(self):
        whole = b"".join(gzip.compress(record) for record in warc()[:3])
        found, told = read(whole[:-40], "a.warc.gz", code=1)
        self.assertEqual([record["id"] for record in found], ["urn:uuid:1"])
        self.assertIn("a.warc.gz!http://a.example/2: ", told)
        self.assertIn("cut short", told)

    def test_lengths_that_lie(self):
        html = "Content-Type: text/html"
        content = b"".join(
            response(f"http://a.example/{n}", PAGE.encode(), html, lie=lie)
            for n, lie in enumerate((0, -200, 0, 90, 0, 0)))
        found, told = read(content, "a.warc", code=1)
        self.assertEqual([record["id"][-1] for record in found],
                         list("01235"))
        self.assertEqual(told.count("wrong length"), 2)

    def test_what_was_published_later_than_fetched(self):
        page = PAGE.replace("<title>", "<meta property='article:published_time"
                            "' content='2024-03-04'><title>")
        found, _ = read(response("http://a.example/1", page.encode(),
                                 "Content-Type: text/html"))
        self.assertNotIn("published", found[0])


class Archives(unittest.TestCase):
    MEMBERS = [("../../up.txt", TEXT.encode()),
               ("2024-03-05.txt", TEXT.encode()),
               ("a.jsonl", lines([{"text": TEXT}, {"text": OTHER}])),
               ("page.html", PAGE.encode()),
               ("mail.eml", message()),
               ("report.docx", docx()),
               ("news.warc.gz", gzip.compress(b"".join(warc()))),
               ("packed.txt.gz", gzip.compress(TEXT.encode())),
               ("inner.zip", zipped([("deep.txt", TEXT)])),
               (".hidden", b"x")]
    IDS = ["../../up.txt", "2024-03-05.txt", "a.jsonl:1", "a.jsonl:2",
           "page.html", "1@example.org", "report.docx", "urn:uuid:1",
           "urn:uuid:2", "urn:uuid:3", "urn:uuid:4", "packed.txt.gz",
           "inner.zip!deep.txt"]

    def check(self, content, name):
        found, told = read(content, name)
        self.assertEqual([record["id"].replace(f"{name}!", "", 1)
                          for record in found], self.IDS, told)
        self.assertEqual(found[1]["published"], "2024-03-05")
        self.assertEqual(found[4]["title"], "Talks")
        self.assertEqual(found[5]["author"], "A. Writer")

    def test_zip_tar_and_packed_tar(self):
        self.check(zipped(self.MEMBERS), "a.zip")
        self.check(tarred(self.MEMBERS), "a.tar")
        self.check(gzip.compress(tarred(self.MEMBERS)), "a.tar.gz")

    def test_bzip2_and_xz(self):
        for pack, end in ((bz2.compress, "bz2"), (lzma.compress, "xz")):
            self.check(pack(tarred(self.MEMBERS)), f"a.tar.{end}")
            name = f"2024-03-05.txt.{end}"
            record, = read(pack(TEXT.encode()), name)[0]
            self.assertEqual((record["id"], record["text"],
                              record["published"]),
                             (name, TEXT, "2024-03-05"))
            _, told = read(pack(os.urandom(3000) + TEXT.encode())[:2000],
                           name, code=3)
            self.assertIn(name, told)

    def test_from_standard_input(self):
        found = records("--tier", "fast",
                        data=zipped([("a.txt", TEXT), ("b.txt", OTHER)]))
        self.assertEqual([record["id"] for record in found],
                         ["-!a.txt", "-!b.txt"])

    def test_a_database_knows_members_again(self):
        with Folder() as folder:
            (folder / "a.zip").write_bytes(zipped([("a.txt", TEXT),
                                                   ("b.txt", OTHER)]))
            base = ["code", "--tier", "fast", "-o", folder / "e.db"]
            run(*base, folder / "a.zip", code=0)
            run(*base, folder / "." / "a.zip", code=0)
            run(*base, f"{folder}/./a.zip", code=0)
            with sqlite3.connect(folder / "e.db") as database:
                count, = database.execute(
                    "SELECT count(*) FROM documents").fetchone()
            self.assertEqual(count, 2)

    def test_nothing_is_written(self):
        with Folder() as folder:
            inside = folder / "in"
            inside.mkdir()
            (inside / "a.zip").write_bytes(zipped([("../out.txt", TEXT)]))
            run("code", "--tier", "fast", "--format", "jsonl",
                inside / "a.zip", code=0)
            self.assertEqual(os.listdir(folder), ["in"])
            self.assertEqual(os.listdir(inside), ["a.zip"])

    def test_a_bomb(self):
        blank = b'{"title":"none"}' + b" " * 65500 + b"\n"
        content = zipped([("a.txt", TEXT), ("bomb.jsonl", blank * 1600)])
        self.assertLess(len(content), 500000)
        found, told = read(content, "a.zip", code=1)
        self.assertEqual(len(found), 1)
        self.assertIn("a.zip!bomb.jsonl: unpacks to more than 200 times",
                      told)

    def test_archives_within_archives(self):
        content = TEXT
        for _ in range(6):
            content = zipped([("a", content)])
        found, told = read(content, code=3)
        self.assertEqual(found, [])
        self.assertIn("archives within archives", told)

    def test_a_cut_archive(self):
        for make in (zipped, tarred):
            content = make([("a.txt", TEXT.encode()),
                            ("b.txt", os.urandom(3000))])
            cut = content.index(b"b.txt") + 1000
            found, told = read(content[:cut], "a", code=1)
            self.assertEqual([record["id"] for record in found], ["a!a.txt"])
            self.assertIn("a!b.txt: the archive is damaged or cut short",
                          told)


class Mail(unittest.TestCase):
    def test_a_message(self):
        record, = read(message())[0]
        self.assertEqual(
            [record[key] for key in ("id", "title", "author", "published",
                                     "text")],
            ["1@example.org", "Caf\u00e9 talks", "A. Writer", "2024-03-05",
             TEXT])

    def test_a_mailbox(self):
        box = b"".join(b"From a@example.org Tue Mar  5 11:02:11 2024\n"
                       + message(n).replace(b"\r\n", b"\n") + b"\n"
                       for n in range(3))
        found, _ = read(box)
        self.assertEqual([record["id"] for record in found],
                         [f"{n}@example.org" for n in range(3)])
        self.assertEqual({record["text"] for record in found}, {TEXT})

    def test_a_saved_page(self):
        mail = email.message.EmailMessage(policy=email.policy.SMTP)
        mail["From"] = "<Saved by Blink>"
        mail["Snapshot-Content-Location"] = "http://a.example/1"
        mail["Date"] = "Tue, 05 Mar 2024 11:02:11 -0000"
        mail.set_content(PAGE, subtype="html", cte="quoted-printable")
        mail.make_related()
        mail.add_related(b"x", maintype="image", subtype="png")
        record, = read(mail.as_bytes())[0]
        self.assertEqual(record["url"], "http://a.example/1")
        self.assertEqual(record["text"], f"{TEXT}\n\n{OTHER}")
        self.assertNotIn("published", record)


class Documents(unittest.TestCase):
    def test_an_office_file(self):
        record, = read(docx(), "report.docx")[0]
        self.assertEqual((record["id"], record["title"], record["published"],
                          record["text"]),
                         ("report.docx", "Report", "2024-03-05", TEXT))

    def test_other_office_files(self):
        sheet = zipped([("[Content_Types].xml", "<Types/>"),
                        ("xl/workbook.xml", "<workbook/>")])
        self.assertIn("save a table as CSV", read(sheet, code=3)[1])

    @unittest.skipUnless(shutil.which("pdftotext"), "needs poppler-utils")
    def test_a_pdf_file(self):
        half = TEXT.index("before")
        head = "Ministry of Talks"
        content = pdf([[head, TEXT[:54], TEXT[54:half], "1"],
                       [head, TEXT[half:], "2"], [head, OTHER[:53], "3"]])
        record, = read(content, "a.pdf")[0]
        self.assertEqual((record["title"], record["author"],
                          record["published"]),
                         ("Talks", "A. Writer", "2024-03-05"))
        self.assertEqual(" ".join(record["text"].split()),
                         f"{TEXT} {OTHER[:53]}")

    @unittest.skipUnless(shutil.which("pdftotext"), "needs poppler-utils")
    def test_pdf_files_that_cannot_be_read(self):
        self.assertIn("damaged, or locked", read(b"%PDF-1.4 x", code=3)[1])
        self.assertIn("holds no text", read(pdf([[]]), code=3)[1])

    def test_without_pdftotext(self):
        with Folder() as folder:
            (folder / "a.pdf").write_bytes(pdf([[TEXT]]))
            done = run("code", "--format", "jsonl", folder / "a.pdf", code=3,
                       env={"PATH": str(folder)})
            self.assertIn(b"apt-get install poppler-utils", done.stderr)


if __name__ == "__main__":
    unittest.main()
