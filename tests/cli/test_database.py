# SPDX-License-Identifier: Apache-2.0
"""The database: layout, runs that add, runs that were killed."""
import json
import os
import signal
import sqlite3
import subprocess
import time
import unittest

from program import Folder, PROGRAM, REPORTS, lines, records, run

TABLES = {"documents", "document_versions", "warnings", "sentences", "actors", "mentions", "places",
          "entities", "dates", "events", "event_parties", "claims",
          "claim_spans", "links", "predicates", "casualties", "tellings",
          "pairs", "runs"}


def code(path, reports=REPORTS, status=0, **options):
    data = reports if isinstance(reports, bytes) else lines(reports)
    return run("code", "-o", path, data=data, code=status, **options)


def index(name):
    """The number of "e1" in its table."""
    return None if name is None else int(name[1:]) - 1


def joined(numbers):
    return "; ".join(map(str, numbers)) or None


def ask(path, text, *values):
    database = sqlite3.connect(path)
    try:
        return database.execute(text, values).fetchall()
    finally:
        database.close()


class Layout(unittest.TestCase):
    def test_tables_agree_with_the_records(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            names = {row[0] for row in ask(
                path, "SELECT name FROM sqlite_master WHERE type='table'")}
            self.assertLessEqual(TABLES, names)
            self.assertEqual(ask(path, "PRAGMA journal_mode"), [("wal",)])
            self.assertEqual(ask(path, "PRAGMA foreign_key_check"), [])
            self.assertEqual(ask(path, "PRAGMA integrity_check"), [("ok",)])
            self.assertGreater(ask(path, "PRAGMA user_version")[0][0], 0)
            found = records("--layers", "all")
            for layer in ("sentences", "actors", "places", "entities",
                          "dates", "events", "claims", "links",
                          "predicates"):
                count = ask(path, f"SELECT COUNT(*) FROM {layer}")[0][0]
                self.assertEqual(count, sum(len(r[layer]) for r in found))
            strict = ask(path, "SELECT COUNT(*) FROM pragma_table_list "
                               "WHERE name IN ('events', 'documents') "
                               "AND strict")
            self.assertEqual(strict, [(2,)])

    def test_numbers_are_those_of_the_records(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            found = [e["goldstein"] for r in records() for e in r["events"]]
            self.assertTrue(any(g != int(g) for g in found))
            self.assertEqual(sorted(found), sorted(
                g for g, in ask(path, "SELECT goldstein FROM events")))

    def test_spans_are_code_points(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            rows = ask(path, 'SELECT s.text, s.span_begin, s.span_end, d.text '
                             "FROM sentences s JOIN documents d "
                             "USING (document_id)")
            self.assertGreater(len(rows), 4)
            for sentence, begin, end, text in rows:
                self.assertEqual(text[begin:end], sentence)

    def test_what_the_records_say_is_in_the_rows(self):
        reports = [{**r, "pairs": []} if i else r
                   for i, r in enumerate(REPORTS)] + [REPORTS[2]]
        reports[-1] = {**REPORTS[2], "id": "p"}
        reports.append({"id": "q", "text":
                        "The army of Arvenia shelled the village of Dorne, "
                        "the mayor said. The Red Cross said that the army of "
                        "Arvenia had shelled the village. The army denied "
                        "shelling the village."})
        with Folder() as folder:
            path = folder / "events.db"
            code(path, reports)
            found = records("--layers", "all", data=lines(reports))
            for record in found:
                number, = ask(path, "SELECT document_id FROM documents "
                                    "WHERE id = ?", record["id"])[0]
                self.same_events(path, number, record)
                self.same_claims(path, number, record)
                self.same_others(path, number, record)

    def rows(self, path, number, table, columns, order="number"):
        return ask(path, f"SELECT {columns} FROM {table} WHERE "
                         f"document_id = ? ORDER BY {order}", number)

    def same_events(self, path, number, record):
        text = record["text"]
        self.assertEqual(
            self.rows(path, number, "events",
                      "type, goldstein, happened, date, place, claim, "
                      "span_begin, span_end, trigger_text, reported, score"),
            [(e["type"], e["goldstein"], e.get("when"), index(e["date"]),
              index(e["place"]), index(e["claim"]), *e["trigger"],
              " ".join(text[slice(*e["trigger"])].split()),
              e["reported"], e["score"])
             for e in record["events"]])

    def same_claims(self, path, number, record):
        spans = [(i, part, k, *span)
                 for i, claim in enumerate(record["claims"])
                 for part in ("content", "cue", "source")
                 for k, span in enumerate(claim[part]["spans"])]
        self.assertEqual(
            self.rows(path, number, "claim_spans",
                      "claim, part, number, span_begin, span_end",
                      "claim, part, number"), spans)
        self.assertEqual(
            self.rows(path, number, "claims", "cue_lemma, cue_polarity, wep, "
                                              "admiralty, factbank"),
            [(c["cue"]["lemma"], c["cue"]["polarity"], c["wep"],
              c["admiralty"], c["factbank"]) for c in record["claims"]])

    def same_others(self, path, number, record):
        self.assertEqual(
            self.rows(path, number, "actors", "key, name, secondary, part_of"),
            [(a["key"], a["name"], "; ".join(a["secondary"]) or None,
              "; ".join(a["part_of"]) or None) for a in record["actors"]])
        self.assertEqual(
            self.rows(path, number, "dates",
                      "span_begin, span_end, value, precision, background"),
            [(*d["span"], d.get("value"), d["precision"], d["background"])
             for d in record["dates"]])
        self.assertEqual(
            self.rows(path, number, "predicates",
                      "span_begin, span_end, lemma, certainty, value"),
            [(*p["span"], p["lemma"], p["certainty"], p["value"])
             for p in record["predicates"]])
        self.assertEqual(
            self.rows(path, number, "casualties",
                      "kind, low, high, about, span_begin, span_end, "
                      "who_begin, who_end"),
            [(c["kind"], c["low"], c["high"], c["about"], *c["number"],
              *c.get("who", (None, None))) for c in record["casualties"]])
        self.assertEqual(
            self.rows(path, number, "tellings",
                      "happening, number, claim, event, casualty, span_begin, "
                      "span_end, polarity, asserts, agrees, contradicts",
                      "happening, number"),
            [(h, n, index(t["claim"]), index(t["event"]),
              index(t["casualty"]), *t["span"], t["polarity"], t["asserts"],
              joined(t["agrees"]), joined(t["contradicts"]))
             for h, item in enumerate(record["competing"])
             for n, t in enumerate(item["tellings"])])
        self.assertEqual(
            self.rows(path, number, "entities", "span_begin, span_end, kind"),
            [(*e["span"], e["kind"]) for e in record["entities"]])
        self.assertEqual(
            self.rows(path, number, "pairs", "source_begin, target_end, type"),
            [(p["source"] and p["source"][0], p["target"] and p["target"][1],
              p["type"]) for p in record.get("pairs", [])])
        self.assertEqual(
            self.rows(path, number, "warnings", "code, message"),
            [(w["code"], w["message"]) for w in record.get("warnings", [])])

    def test_warnings_and_dates_of_runs_are_kept(self):
        with Folder() as folder:
            path = folder / "events.db"
            (folder / "r.txt").write_bytes(b"The caf\xe9 was closed.")
            run("code", "-o", path, "--date", "2024-07-18", folder / "r.txt",
                code=0)
            self.assertEqual(ask(path, "SELECT code FROM warnings"),
                             [("encoding",)])
            self.assertEqual(ask(path, "SELECT given FROM runs"),
                             [("2024-07-18",)])

    def test_who_did_what_is_one_row_an_event(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            self.assertEqual(
                ask(path, "SELECT event_id FROM who_did_what ORDER BY 1"),
                ask(path, "SELECT event_id FROM events ORDER BY 1"))
            met, = ask(path, "SELECT actor_country, recipient_country, place, "
                             "round(lat), day_first, day_last, claim_source, "
                             "document FROM who_did_what "
                             "WHERE type = 'CONSULT' AND document = 'a'")
            self.assertEqual(met, ("AFG", "CHN", "Moscow", 56.0,
                                   "2026-05-04", "2026-05-04",
                                   "Sources in Kabul", "a"))

    def test_months_and_ranges_have_days(self):
        text = ("Iran attacked Chad in March 2015. Iran attacked Niger in "
                "2016.")
        with Folder() as folder:
            path = folder / "events.db"
            code(path, [{"id": 1, "published": "2020-01-01", "text": text}])
            self.assertEqual(
                ask(path, "SELECT happened, day_first, day_last FROM events "
                          "WHERE type = 'ASSAULT' ORDER BY number"),
                [("2015-03", "2015-03-01", "2015-03-31"),
                 ("2016", "2016-01-01", "2016-12-31")])
            self.assertEqual(
                ask(path, "SELECT COUNT(*) FROM who_did_what WHERE day_first "
                          "BETWEEN '2015-01-01' AND '2015-12-31'"), [(1,)])

    def test_names_have_no_line_breaks_and_numbers_no_tails(self):
        text = ("The rebels attacked the big\nmarket of the old\r\ntown. The "
                "head of the\nunion of miners met the minister, the\nunion "
                "said.")
        with Folder() as folder:
            path = folder / "events.db"
            code(path, [{"id": 1, "text": text}])
            for column in ("name FROM event_parties", "name FROM actors",
                           "name FROM entities", "name FROM places",
                           "source_text FROM claims",
                           "content_text FROM claims"):
                for name, in ask(path, f"SELECT {column}"):
                    self.assertNotRegex(name or "", "[\r\n\t]")
            self.assertIn(("the big market of the old town",), ask(
                path, "SELECT name FROM event_parties"))
            for value, in ask(path, "SELECT goldstein FROM events"):
                self.assertEqual(value, round(value, 1))
            record, = records(data=lines([{"id": 1, "text": text}]))
            for actor in record["actors"]:
                self.assertNotIn("\n", actor["name"])

    def test_columns_are_no_words_of_sql(self):
        words = {"when", "end", "begin", "trigger", "from", "to", "where",
                 "order", "group", "case", "check", "table", "values"}
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            columns = {row[0] for row in ask(
                path, "SELECT DISTINCT p.name FROM sqlite_master m, "
                      "pragma_table_info(m.name) p")}
        self.assertGreater(len(columns), 60)
        self.assertEqual(columns & words, set())

    def test_full_text(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            found = ask(path, "SELECT d.id FROM search JOIN documents d "
                              "ON d.document_id = search.rowid "
                              "WHERE search MATCH 'sanctions'")
            self.assertEqual(found, [("b",)])

    def test_full_text_of_sentences(self):
        find = ("SELECT s.text FROM sentence_search JOIN sentences s "
                "ON s.sentence_id = sentence_search.rowid "
                "WHERE sentence_search MATCH ?")
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            found, = ask(path, find, "protesters")
            self.assertIn("Protesters marched", found[0])
            self.assertNotIn("sanctions", found[0])
            self.assertEqual(ask(path, find, "protesters AND sanctions"), [])
            code(path, [{**REPORTS[1], "text": "The envoy left Oslo."}])
            self.assertEqual(ask(path, find, "protesters"), [])
            self.assertEqual(ask(path, find, "envoy"),
                             [("The envoy left Oslo.",)])
            writing = sqlite3.connect(path)
            for index in ("search", "sentence_search"):
                writing.execute(f"INSERT INTO {index} ({index}, rank) "
                                "VALUES ('integrity-check', 1)")
            writing.close()

    def test_parties_and_links_hold_together(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            self.assertEqual(ask(
                path, "SELECT COUNT(*) FROM event_parties p "
                      "LEFT JOIN events e USING (event_id) "
                      "WHERE e.event_id IS NULL"), [(0,)])
            self.assertEqual(ask(
                path, "SELECT DISTINCT p.role FROM event_parties p "
                      "ORDER BY 1"), [("actor",), ("recipient",)])


class Again(unittest.TestCase):
    def test_a_second_run_adds_only_what_is_new(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path, REPORTS[:2])
            before = ask(path, "SELECT document_id, id FROM documents")
            done = code(path)
            self.assertIn(b"2 already there", done.stderr)
            after = ask(path, "SELECT document_id, id FROM documents")
            self.assertLessEqual(set(before), set(after))
            self.assertEqual({row[1] for row in after}, set("abcd"))

    def test_a_changed_document_replaces_the_old_one(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            changed = {"id": "d", "text": "The envoy left Oslo."}
            code(path, [changed])
            self.assertEqual(ask(path, "SELECT text FROM documents "
                                       "WHERE id='d'"),
                             [(changed["text"],)])
            self.assertEqual(ask(path, "PRAGMA foreign_key_check"), [])
            self.assertEqual(ask(path, "SELECT rowid FROM search WHERE "
                                       "search MATCH 'nothing'"), [])

    def test_an_older_version_is_kept(self):
        talks = {**REPORTS[0], "url": "https://news.example/talks"}
        with Folder() as folder:
            path = folder / "events.db"
            code(path, [talks])
            told = ask(path, "SELECT type, sentence FROM v_events")
            now = {**talks, "text": talks["text"].replace("Moscow", "Oslo")}
            self.assertIn(b"1 replaced", code(path, [now]).stderr)
            row, = ask(path, "SELECT document, text, text_now, events "
                             "FROM v_versions")
            self.assertEqual(row[:3], ("a", talks["text"], now["text"]))
            self.assertEqual([(e["type"], e["sentence"])
                              for e in json.loads(row[3])], told)
            self.assertEqual(ask(path, "SELECT count(*) FROM v_events WHERE "
                                       "place = 'Moscow'"), [(0,)])
            # A third one makes two older ones; what is taken back is new.
            code(path, [talks])
            self.assertEqual(ask(path, "SELECT text FROM v_versions "
                                       "ORDER BY version_id"),
                             [(talks["text"],), (now["text"],)])

    def test_coding_the_same_words_again_makes_no_version(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            before = ask(path, "SELECT id, arrival FROM documents")
            code(path, [{**r, "author": "A. Writer"} for r in REPORTS])
            self.assertEqual(ask(path, "SELECT id, arrival FROM documents"),
                             before)
            self.assertEqual(ask(path, "SELECT count(*) FROM documents "
                                       "WHERE document_id > arrival"), [(4,)])
            self.assertEqual(ask(path, "SELECT * FROM v_versions"), [])

    def addressed(self, folder, name, *reports):
        path = folder / name
        path.write_bytes(lines(reports))
        done = run("code", "-o", folder / "events.db", path, code=0)
        return done.stderr

    def test_a_correction_in_another_file_replaces_what_it_corrects(self):
        more = " The mayor of Oslo was not there. Rain fell all day."
        first = {"id": "m1", "url": "https://news.example/1",
                 "text": "The rebels attacked the army in Kabul." + more}
        second = {"id": "t1", "url": "https://news.example/1",
                  "text": "The rebels attacked the army in Herat." + more}
        find = "SELECT id FROM documents"
        with Folder() as folder:
            path = folder / "events.db"
            self.addressed(folder, "monday.jsonl", first)
            self.assertIn(b"1 replaced",
                          self.addressed(folder, "tuesday.jsonl", second))
            self.assertEqual(ask(path, find), [("t1",)])
            self.assertEqual(ask(path, "SELECT document, text FROM "
                                       "v_versions"), [("t1", first["text"])])
            # Neither file is coded again.
            for name, report in (("monday.jsonl", first),
                                 ("tuesday.jsonl", second)):
                self.assertIn(b"1 already there",
                              self.addressed(folder, name, report))
            self.assertEqual(ask(path, find), [("t1",)])

    def test_the_same_text_of_one_address_is_one_document(self):
        first = {"id": "m1", "url": "https://news.example/1",
                 "text": "The rebels attacked the army in Kabul."}
        with Folder() as folder:
            path = folder / "events.db"
            self.addressed(folder, "monday.jsonl", first)
            self.assertIn(b"1 already there", self.addressed(
                folder, "tuesday.jsonl", {**first, "id": "t1"}))
            self.assertEqual(ask(path, "SELECT id FROM documents"), [("m1",)])
            self.assertEqual(ask(path, "SELECT * FROM v_versions"), [])

    def test_an_address_that_many_share_replaces_nothing(self):
        reports = [{"id": str(n), "url": "https://news.example/",
                    "text": f"The army entered village {n} at noon. Person "
                            f"{n} fled."} for n in range(30)]
        with Folder() as folder:
            path = folder / "events.db"
            self.addressed(folder, "one.jsonl", *reports)
            self.addressed(folder, "two.jsonl", *(
                {**r, "text": r["text"].replace("army", "rebels")
                 .replace("Person", "People from")} for r in reports))
            self.assertEqual(ask(path, "SELECT count(*) FROM documents"),
                             [(60,)])

    def test_names_of_one_file(self):
        with Folder() as folder:
            path = folder / "events.db"
            (folder / "in.jsonl").write_bytes(lines(REPORTS))
            for name in ("in.jsonl", "./in.jsonl", folder / "in.jsonl",
                         "../" + folder.name + "/in.jsonl"):
                done = subprocess.run([PROGRAM, "code", "-o", str(path),
                                       str(name)], cwd=folder,
                                      capture_output=True, check=True)
            self.assertIn(b"4 already there", done.stderr)
            self.assertEqual(ask(path, "SELECT count(*) FROM documents"),
                             [(4,)])

    def test_equal_ids_of_two_files_are_two_documents(self):
        with Folder() as folder:
            path = folder / "events.db"
            for name in ("one", "two"):
                (folder / f"{name}.jsonl").write_bytes(lines(
                    [{"id": "1", "text": f"The rebels attacked {name}."}]))
            for _ in range(2):
                run("code", "-q", "-o", path, folder / "one.jsonl",
                    folder / "two.jsonl", code=0)
            self.assertEqual(ask(path, "SELECT id FROM documents"),
                             [("1",), ("1",)])

    def test_a_run_without_date_neither_overwrites_nor_doubles(self):
        report = {"id": "1", "text": "The rebels attacked the army on Monday."}
        find = "SELECT published, count(*) FROM documents"
        with Folder() as folder:
            path = folder / "events.db"
            code(path, [report], )
            run("code", "-q", "-o", path, "--date", "2024-07-18",
                data=lines([report]), code=0)
            self.assertEqual(ask(path, find), [("2024-07-18", 1)])
            self.assertIn(b"1 already there", code(path, [report]).stderr)
            self.assertEqual(ask(path, find), [("2024-07-18", 1)])

    def test_another_lexicon_codes_again(self):
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            own = folder / "own.lex"
            own.write_text("# SPDX-License-Identifier: CC0-1.0\n"
                           "actor   frd\n  kind    state\n"
                           "  name    Freedonia\n  code    FRD GOV\n")
            done = run("code", "-o", path, "--lexicon", own,
                       data=lines(REPORTS))
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertNotIn(b"4 already there", done.stderr)

    def test_killed_at_any_moment(self):
        reports = lines([{**REPORTS[i % 3], "id": str(i)}
                         for i in range(3000)])
        with Folder() as folder:
            path = folder / "events.db"
            source = folder / "in.jsonl"
            source.write_bytes(reports)
            counts = []
            for wait in (0.15, 0.3, 0.2):
                child = subprocess.Popen(
                    [PROGRAM, "code", "-q", "-o", str(path), str(source)],
                    stderr=subprocess.DEVNULL)
                time.sleep(wait)
                child.send_signal(signal.SIGKILL)
                child.wait()
                if not path.exists() or not ask(
                        path, "SELECT 1 FROM sqlite_master"):
                    continue
                self.assertEqual(ask(path, "PRAGMA integrity_check"),
                                 [("ok",)])
                self.assertEqual(ask(path, "PRAGMA foreign_key_check"), [])
                counts.append(ask(path,
                                  "SELECT COUNT(*) FROM documents")[0][0])
            self.assertEqual(counts, sorted(counts))
            run("code", "-q", "-o", path, source, code=0)
            whole = folder / "whole.db"
            run("code", "-q", "-o", whole, source, code=0)
            for table in ("documents", "sentences", "events", "claims",
                          "event_parties", "mentions"):
                count = f"SELECT COUNT(*) FROM {table}"
                self.assertEqual(ask(path, count), ask(whole, count))

    def test_interrupted_and_completed(self):
        reports = lines([{**REPORTS[i % 3], "id": str(i)}
                         for i in range(4000)])
        with Folder() as folder:
            path = folder / "events.db"
            source = folder / "in.jsonl"
            source.write_bytes(reports)
            child = subprocess.Popen(
                [PROGRAM, "code", "-o", str(path), str(source)],
                stderr=subprocess.PIPE)
            wait_for_documents(child, path)
            child.send_signal(signal.SIGINT)
            message = child.stderr.read().decode()
            child.stderr.close()
            self.assertIn(child.wait(), (0, 130))
            if child.returncode == 130:
                kept = ask(path, "SELECT COUNT(*) FROM documents")[0][0]
                self.assertIn(f"{kept} documents coded", message)
            run("code", "-q", "-o", path, source, code=0)
            self.assertEqual(ask(path, "SELECT COUNT(*) FROM documents"),
                             [(4000,)])


def wait_for_documents(child, path):
    """Until the child has stored something or has ended; a fixed time would
    be too short on a busy machine."""
    for _ in range(1000):
        try:
            if child.poll() is not None or ask(
                    path, "SELECT COUNT(*) FROM documents")[0][0] > 0:
                return
        except sqlite3.OperationalError:
            pass
        time.sleep(0.02)


class Refused(unittest.TestCase):
    def test_a_file_that_is_no_database(self):
        with Folder() as folder:
            path = folder / "events.db"
            path.write_bytes(b"This is a letter, not a database. " * 100)
            done = code(path, status=3)
            self.assertIn(b"events.db", done.stderr)
            self.assertTrue(path.read_bytes().startswith(b"This is"))

    def test_a_database_of_something_else(self):
        with Folder() as folder:
            path = folder / "events.db"
            other = sqlite3.connect(path)
            other.execute("CREATE TABLE letters (body TEXT)")
            other.commit()
            other.close()
            done = code(path, status=3)
            self.assertIn(b"events.db", done.stderr)
            self.assertEqual(ask(path, "SELECT name FROM sqlite_master"),
                             [("letters",)])

    def test_a_database_that_may_only_be_read(self):
        # Root may write everything, so root runs this as nobody.
        user = {"user": 65534} if os.geteuid() == 0 else {}
        with Folder() as folder:
            path = folder / "events.db"
            code(path)
            path.chmod(0o444)
            folder.chmod(0o755)
            try:
                done = subprocess.run(
                    [PROGRAM, "code", "-o", path], input=lines(REPORTS),
                    capture_output=True, timeout=600, **user)
            except PermissionError:
                self.skipTest("the program lies where nobody may go")
            self.assertEqual(done.returncode, 3)
            self.assertIn(b"events.db", done.stderr)
            self.assertEqual(ask(path, "SELECT COUNT(*) FROM documents"),
                             [(len(REPORTS),)])

    def test_a_database_that_is_a_folder(self):
        with Folder() as folder:
            (folder / "events.db").mkdir()
            done = code(folder / "events.db", status=3)
            self.assertIn(b"events.db", done.stderr)


if __name__ == "__main__":
    unittest.main()
