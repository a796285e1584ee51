-- SPDX-License-Identifier: Apache-2.0
-- The database of coded documents.  user_version counts changes of this file.
--
-- One table a layer of the record; `number` counts from 0 within the document
-- (events.number 0 is e1), and the other layers are named by it.  Spans are
-- [span_begin, span_end) in code points of documents.text.  Columns called
-- ..._text hold the words of a span; they, and names, have no line breaks.
PRAGMA user_version = 5;

CREATE TABLE IF NOT EXISTS runs (
  run_id INTEGER PRIMARY KEY,
  version TEXT NOT NULL,             -- of program, data and lexicons
  started TEXT NOT NULL DEFAULT (datetime('now')),
  given TEXT                         -- --date
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

CREATE TABLE IF NOT EXISTS warnings (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  code TEXT NOT NULL, message TEXT NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS sentences (
  sentence_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  text TEXT NOT NULL,                -- as it stands, line breaks too
  UNIQUE (document_id, number)
) STRICT;

CREATE TABLE IF NOT EXISTS actors (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  key TEXT,                          -- entry of the lexicon
  name TEXT NOT NULL, country TEXT NOT NULL, sector TEXT NOT NULL,
  secondary TEXT,                    -- further sectors, "MIL; REB"
  cameo TEXT NOT NULL,
  part_of TEXT,                      -- keys, nearest first, "afg; un"
  stale INTEGER NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS actors_key ON actors (key);

CREATE TABLE IF NOT EXISTS mentions (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  actor INTEGER,                     -- actors.number
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (document_id, number),
  FOREIGN KEY (document_id, actor) REFERENCES actors (document_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS places (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,                -- name, adjective
  geonames INTEGER, lat REAL, lon REAL,
  country TEXT, admin1 TEXT, precision TEXT, score REAL NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS entities (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  name TEXT NOT NULL, kind TEXT NOT NULL,
  actor INTEGER,                     -- actors.number
  place INTEGER,                     -- places.number
  PRIMARY KEY (document_id, number),
  FOREIGN KEY (document_id, actor) REFERENCES actors (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, place) REFERENCES places (document_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS dates (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  value TEXT,                        -- ISO 8601 cut to its precision
  precision TEXT NOT NULL,
  range TEXT,                        -- that this date and the next make
  day_first TEXT, day_last TEXT,     -- of the value
  background INTEGER NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS claims (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  parent INTEGER,                    -- claims.number
  source_kind TEXT NOT NULL,
  source_text TEXT,                  -- its spans, joined by " ... "
  source_actor INTEGER,              -- actors.number
  source_place INTEGER,              -- places.number
  cue_text TEXT NOT NULL, cue_lemma TEXT NOT NULL, cue_class TEXT NOT NULL,
  cue_pattern TEXT NOT NULL, cue_polarity TEXT NOT NULL,
  content_text TEXT,                 -- its spans, joined by " ... "
  form TEXT NOT NULL,
  certainty TEXT NOT NULL, polarity TEXT NOT NULL, time TEXT NOT NULL,
  condition TEXT NOT NULL, mood TEXT NOT NULL, factbank TEXT NOT NULL,
  wep TEXT, admiralty TEXT NOT NULL, score REAL NOT NULL, rule TEXT NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

-- All spans of source, cue and content.
CREATE TABLE IF NOT EXISTS claim_spans (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  claim INTEGER NOT NULL,            -- claims.number
  part TEXT NOT NULL,                -- source, cue, content
  number INTEGER NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  PRIMARY KEY (document_id, claim, part, number),
  FOREIGN KEY (document_id, claim) REFERENCES claims (document_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS events (
  event_id INTEGER PRIMARY KEY,
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  type TEXT NOT NULL, mode TEXT, cameo TEXT NOT NULL, quad TEXT NOT NULL,
  goldstein REAL NOT NULL,
  happened TEXT,                     -- ISO 8601: a day, month, year, or a range
  day_first TEXT, day_last TEXT,     -- of it
  date INTEGER,                      -- dates.number that says so
  sentence INTEGER NOT NULL,         -- sentences.number
  trigger_text TEXT NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, -- of the trigger
  contexts TEXT NOT NULL,            -- of its paragraph, a blank between
  place INTEGER,                     -- places.number
  certainty TEXT NOT NULL, polarity TEXT NOT NULL, time TEXT NOT NULL,
  condition TEXT NOT NULL, mood TEXT NOT NULL,
  reported INTEGER NOT NULL, claim INTEGER, -- claims.number
  score REAL NOT NULL, rule TEXT NOT NULL,
  UNIQUE (document_id, number),
  FOREIGN KEY (document_id, date) REFERENCES dates (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, place) REFERENCES places (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, claim) REFERENCES claims (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, sentence) REFERENCES sentences (document_id, number) ON DELETE CASCADE
) STRICT;
CREATE INDEX IF NOT EXISTS events_type ON events (type, day_first);

CREATE TABLE IF NOT EXISTS event_parties (
  event_id INTEGER NOT NULL REFERENCES events (event_id) ON DELETE CASCADE,
  role TEXT NOT NULL,                -- actor, recipient
  number INTEGER NOT NULL,
  actor INTEGER,                     -- actors.number
  name TEXT NOT NULL, country TEXT, sector TEXT,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  PRIMARY KEY (event_id, role, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS links (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  from_event INTEGER NOT NULL, to_event INTEGER NOT NULL,
  cue_text TEXT,
  PRIMARY KEY (document_id, number),
  FOREIGN KEY (document_id, from_event) REFERENCES events (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, to_event) REFERENCES events (document_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS predicates (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  lemma TEXT NOT NULL,
  certainty TEXT NOT NULL, polarity TEXT NOT NULL, time TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

-- The answers to `pairs` of the input.
CREATE TABLE IF NOT EXISTS pairs (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  source_begin INTEGER, source_end INTEGER,
  target_begin INTEGER, target_end INTEGER,
  type TEXT NOT NULL, score REAL NOT NULL, -- of the type
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;

-- One row an event, with the first actor and recipient: who did what to whom,
-- where, when, according to whom.
CREATE VIEW IF NOT EXISTS who_did_what AS
SELECT d.document_id, d.id AS document, d.title, d.published,
  e.event_id, e.type, e.mode, e.cameo, e.quad, e.goldstein, e.contexts,
  a.name AS actor, a.country AS actor_country, a.sector AS actor_sector,
  r.name AS recipient, r.country AS recipient_country,
  r.sector AS recipient_sector,
  p.name AS place, p.country AS place_country, p.lat, p.lon,
  e.happened, e.day_first, e.day_last,
  e.certainty, e.polarity, e.time, e.condition, e.mood,
  e.reported, c.source_text AS claim_source, c.cue_class AS claim_class,
  s.text AS sentence, e.rule, e.score
FROM events e
JOIN documents d USING (document_id)
JOIN sentences s ON s.document_id = e.document_id AND s.number = e.sentence
LEFT JOIN event_parties a ON a.event_id = e.event_id AND a.role = 'actor'
  AND a.number = 0
LEFT JOIN event_parties r ON r.event_id = e.event_id AND r.role = 'recipient'
  AND r.number = 0
LEFT JOIN places p ON p.document_id = e.document_id AND p.number = e.place
LEFT JOIN claims c ON c.document_id = e.document_id AND c.number = e.claim;

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
