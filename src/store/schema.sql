-- SPDX-License-Identifier: Apache-2.0
-- The database of coded documents.  user_version counts changes of this file.
PRAGMA user_version = 3;

CREATE TABLE IF NOT EXISTS runs (
  run_id INTEGER PRIMARY KEY,
  version TEXT NOT NULL,
  started TEXT NOT NULL DEFAULT (datetime('now'))
) STRICT;

CREATE TABLE IF NOT EXISTS documents (
  document_id INTEGER PRIMARY KEY,
  id TEXT NOT NULL,                  -- two sources may give the same
  source TEXT NOT NULL,              -- path of the file, "-": standard input
  line INTEGER,                      -- where a file holds several
  identity INTEGER NOT NULL,         -- hash of source and id, or of source and
                                     -- line where the document has no id
  content INTEGER NOT NULL,          -- hash of the input bytes
  given TEXT,                        -- date that --date gave it
  run_id INTEGER NOT NULL REFERENCES runs (run_id),
  url TEXT, title TEXT, author TEXT, publisher TEXT, published TEXT,
  language TEXT, text TEXT NOT NULL
) STRICT;

CREATE INDEX IF NOT EXISTS documents_id ON documents (id);
CREATE INDEX IF NOT EXISTS documents_identity ON documents (identity);

CREATE TABLE IF NOT EXISTS sentences (
  sentence_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,           -- from 0
  begin INTEGER NOT NULL, "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (document_id, number)
) STRICT;

CREATE TABLE IF NOT EXISTS actors (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  key TEXT, name TEXT NOT NULL, country TEXT NOT NULL, sector TEXT NOT NULL,
  cameo TEXT NOT NULL, stale INTEGER NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS actors_key ON actors (key);

CREATE TABLE IF NOT EXISTS mentions (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  actor INTEGER,                     -- actors.number
  begin INTEGER NOT NULL, "end" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (document_id, number),
  FOREIGN KEY (document_id, actor) REFERENCES actors (document_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS places (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  begin INTEGER NOT NULL, "end" INTEGER NOT NULL,
  name TEXT NOT NULL, geonames INTEGER, lat REAL, lon REAL,
  country TEXT, admin1 TEXT, precision TEXT, score REAL NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS claims (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  parent INTEGER,                    -- claims.number
  source_kind TEXT NOT NULL, source TEXT, source_actor INTEGER,
  cue TEXT NOT NULL, cue_class TEXT NOT NULL, pattern TEXT NOT NULL,
  content TEXT, form TEXT NOT NULL,
  certainty TEXT NOT NULL, polarity TEXT NOT NULL, time TEXT NOT NULL,
  condition TEXT NOT NULL, mood TEXT NOT NULL, factbank TEXT NOT NULL,
  admiralty TEXT NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS events (
  event_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  type TEXT NOT NULL, mode TEXT, cameo TEXT NOT NULL, quad TEXT NOT NULL,
  goldstein REAL NOT NULL, "when" TEXT,
  sentence INTEGER NOT NULL, trigger TEXT NOT NULL,
  place INTEGER,                     -- places.number
  certainty TEXT NOT NULL, polarity TEXT NOT NULL, time TEXT NOT NULL,
  condition TEXT NOT NULL, mood TEXT NOT NULL,
  reported INTEGER NOT NULL, claim INTEGER, -- claims.number
  score REAL NOT NULL, rule TEXT NOT NULL,
  UNIQUE (document_id, number),
  FOREIGN KEY (document_id, place) REFERENCES places (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, claim) REFERENCES claims (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, sentence) REFERENCES sentences (document_id, number) ON DELETE CASCADE
) STRICT;
CREATE INDEX IF NOT EXISTS events_type ON events (type, "when");

CREATE TABLE IF NOT EXISTS event_parties (
  event_id INTEGER NOT NULL REFERENCES events (event_id) ON DELETE CASCADE,
  role TEXT NOT NULL,                -- actor, recipient
  number INTEGER NOT NULL,
  actor INTEGER,                     -- actors.number
  name TEXT NOT NULL, country TEXT, sector TEXT,
  PRIMARY KEY (event_id, role, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS links (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  from_event INTEGER NOT NULL, to_event INTEGER NOT NULL,
  PRIMARY KEY (document_id, number),
  FOREIGN KEY (document_id, from_event) REFERENCES events (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, to_event) REFERENCES events (document_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Full text: of documents, whose words may stand far apart, and of sentences.
-- Neither keeps a copy of the text.
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5 (title, text, content='documents', content_rowid='document_id');
CREATE TRIGGER IF NOT EXISTS documents_added AFTER INSERT ON documents BEGIN
  INSERT INTO search (rowid, title, text) VALUES (new.document_id, new.title, new.text);
END;
CREATE TRIGGER IF NOT EXISTS documents_gone AFTER DELETE ON documents BEGIN
  INSERT INTO search (search, rowid, title, text) VALUES ('delete', old.document_id, old.title, old.text);
END;

CREATE VIRTUAL TABLE IF NOT EXISTS sentence_search USING fts5 (text, content='sentences', content_rowid='sentence_id');
CREATE TRIGGER IF NOT EXISTS sentences_added AFTER INSERT ON sentences BEGIN
  INSERT INTO sentence_search (rowid, text) VALUES (new.sentence_id, new.text);
END;
CREATE TRIGGER IF NOT EXISTS sentences_gone AFTER DELETE ON sentences BEGIN
  INSERT INTO sentence_search (sentence_search, rowid, text) VALUES ('delete', old.sentence_id, old.text);
END;
