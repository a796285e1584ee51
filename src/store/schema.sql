-- SPDX-License-Identifier: Apache-2.0
-- The database of coded documents.  user_version counts changes of this file.
--
-- One table a layer of the record; `number` counts from 0 within the document
-- (events.number 0 is e1), and the other layers are named by it.  Spans are
-- [span_begin, span_end) in code points of documents.text.  Columns called
-- ..._text hold the words of a span; they, and names, have no line breaks.
PRAGMA user_version = 8;

CREATE TABLE IF NOT EXISTS runs (
  run_id INTEGER PRIMARY KEY,
  version TEXT NOT NULL,             -- of program, data and lexicons
  started TEXT NOT NULL DEFAULT (datetime('now')),
  given TEXT                         -- --date
) STRICT;

CREATE TABLE IF NOT EXISTS documents (
  document_id INTEGER PRIMARY KEY AUTOINCREMENT, -- never given twice
  id TEXT NOT NULL,                  -- two sources may give the same
  source TEXT NOT NULL,              -- path of the file, "-": standard input
  line INTEGER,                      -- where a file holds several
  identity INTEGER NOT NULL,         -- hash of source and id, or of source and
                                     -- line where the document has no id
  content INTEGER NOT NULL,          -- hash of the input bytes
  given TEXT,                        -- date that --date gave it
  run_id INTEGER NOT NULL REFERENCES runs (run_id),
  arrival INTEGER,                   -- document_id that it had when this text
                                     -- first came; later ones code it again
  url TEXT, title TEXT, author TEXT, publisher TEXT, published TEXT,
  language TEXT, text TEXT NOT NULL,
  section TEXT,
  modified TEXT,                     -- last change that the document states
  published_from TEXT                -- what says it: jsonld, meta, url ...
) STRICT;
CREATE INDEX IF NOT EXISTS documents_id ON documents (id);
CREATE INDEX IF NOT EXISTS documents_identity ON documents (identity);
CREATE INDEX IF NOT EXISTS documents_arrival ON documents (arrival);
CREATE INDEX IF NOT EXISTS documents_url ON documents (url) WHERE url IS NOT NULL;

-- What a publisher has changed: a document whose text or title differs from
-- what the same document said before takes its place, and the older version
-- goes here, with the events that were coded of it.
CREATE TABLE IF NOT EXISTS document_versions (
  version_id INTEGER PRIMARY KEY,
  identity INTEGER NOT NULL,         -- documents.identity of what replaced it
  id TEXT NOT NULL, source TEXT NOT NULL, line INTEGER,
  content INTEGER NOT NULL,          -- hash of the input bytes
  started TEXT NOT NULL,             -- run that coded it
  replaced TEXT NOT NULL DEFAULT (datetime('now')),
  url TEXT, title TEXT, author TEXT, publisher TEXT, published TEXT,
  text TEXT NOT NULL,
  events TEXT NOT NULL               -- JSON: an array of objects with columns
                                     -- of v_events
) STRICT;
CREATE INDEX IF NOT EXISTS document_versions_identity ON document_versions (identity);
CREATE INDEX IF NOT EXISTS document_versions_content ON document_versions (content);

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
  same INTEGER,                      -- entities.number, with neither of both
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
  wep TEXT, admiralty TEXT NOT NULL,
  rated_text TEXT,                   -- words that rate the source or the claim
  score REAL NOT NULL, rule TEXT NOT NULL,
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
  event_id INTEGER PRIMARY KEY AUTOINCREMENT,
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
CREATE INDEX IF NOT EXISTS events_day ON events (day_first);

CREATE TABLE IF NOT EXISTS event_parties (
  event_id INTEGER NOT NULL REFERENCES events (event_id) ON DELETE CASCADE,
  role TEXT NOT NULL,                -- actor, recipient
  number INTEGER NOT NULL,
  actor INTEGER,                     -- actors.number
  name TEXT NOT NULL, country TEXT, sector TEXT,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  PRIMARY KEY (event_id, role, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS event_parties_name ON event_parties (name);

CREATE TABLE IF NOT EXISTS links (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  from_event INTEGER, to_event INTEGER, -- events.number, where one is coded
  from_text TEXT NOT NULL,
  from_begin INTEGER NOT NULL, from_end INTEGER NOT NULL,
  to_text TEXT NOT NULL,
  to_begin INTEGER NOT NULL, to_end INTEGER NOT NULL,
  cue_text TEXT, score REAL NOT NULL,
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

-- Numbers of people, and what happened to them.
CREATE TABLE IF NOT EXISTS casualties (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,                -- killed, wounded, missing, arrested,
                                     -- abducted, displaced, protesters
  low REAL, high REAL,               -- NULL: open
  about INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, -- of the number
  who_text TEXT, who_begin INTEGER, who_end INTEGER,
  actor INTEGER,                     -- actors.number
  event INTEGER,                     -- events.number
  claim INTEGER,                     -- claims.number
  certainty TEXT NOT NULL, polarity TEXT NOT NULL, time TEXT NOT NULL,
  condition TEXT NOT NULL, mood TEXT NOT NULL,
  score REAL NOT NULL, rule TEXT NOT NULL,
  PRIMARY KEY (document_id, number),
  FOREIGN KEY (document_id, actor) REFERENCES actors (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, event) REFERENCES events (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, claim) REFERENCES claims (document_id, number) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Happenings of which several sources speak: one row a telling.
CREATE TABLE IF NOT EXISTS tellings (
  document_id INTEGER NOT NULL REFERENCES documents (document_id) ON DELETE CASCADE,
  happening INTEGER NOT NULL,        -- counts from 0 (h1) in the document,
  number INTEGER NOT NULL,           -- and this in the happening
  claim INTEGER,                     -- claims.number; NULL: the writer's words
  event INTEGER,                     -- events.number, where one is coded
  casualty INTEGER,                  -- casualties.number that is told
  sentence INTEGER NOT NULL,         -- sentences.number
  text TEXT NOT NULL,                -- the word that tells it
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  certainty TEXT NOT NULL, polarity TEXT NOT NULL, time TEXT NOT NULL,
  asserts INTEGER NOT NULL,          -- what the claim says; 0: only named
  agrees TEXT,                       -- numbers of other tellings, "0; 2"
  contradicts TEXT,
  PRIMARY KEY (document_id, happening, number),
  FOREIGN KEY (document_id, claim) REFERENCES claims (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, event) REFERENCES events (document_id, number) ON DELETE CASCADE,
  FOREIGN KEY (document_id, casualty) REFERENCES casualties (document_id, number) ON DELETE CASCADE
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

-- Stories: documents that tell the same in the same words, and which of them
-- was the first (docs/stories.md).  Made by `dragoman stories`; every document
-- of a pass has one, be it alone in it.
CREATE TABLE IF NOT EXISTS stories (
  story_id INTEGER PRIMARY KEY,      -- the least document_id of its documents
  original INTEGER NOT NULL,         -- documents.document_id
  copies INTEGER NOT NULL,           -- documents beside the original
  day_first TEXT NOT NULL, day_last TEXT NOT NULL,
  state INTEGER NOT NULL             -- for the next pass; 1: original, copies
                                     -- and days to be told again, 2: its
                                     -- documents to be compared again
) STRICT;
CREATE INDEX IF NOT EXISTS stories_state ON stories (state) WHERE state <> 0;

CREATE TABLE IF NOT EXISTS story_documents (
  document_id INTEGER PRIMARY KEY REFERENCES documents (document_id) ON DELETE CASCADE,
  story_id INTEGER,                  -- NULL: to be compared again
  day INTEGER NOT NULL,              -- since 1970-01-01, of publication
  follows INTEGER,                   -- the document that it was found to be
                                     -- like; NULL: none before it
  shared REAL,                       -- so much of it is in that one, 0 to 1
  credit TEXT,                       -- agency that it names
  own INTEGER NOT NULL,              -- that agency published it
  digest INTEGER NOT NULL            -- has several stories in it, is of none
) STRICT;
CREATE INDEX IF NOT EXISTS story_documents_story ON story_documents (story_id);
CREATE INDEX IF NOT EXISTS story_documents_follows ON story_documents (follows) WHERE follows IS NOT NULL;

-- What documents are found by: a period and a hash.
CREATE TABLE IF NOT EXISTS story_keys (
  slot INTEGER NOT NULL,
  document_id INTEGER NOT NULL,
  PRIMARY KEY (slot, document_id)
) STRICT, WITHOUT ROWID;

-- A document that goes leaves its story.
CREATE TRIGGER IF NOT EXISTS documents_leave AFTER DELETE ON documents BEGIN
  DELETE FROM story_documents WHERE document_id = old.document_id;
END;
CREATE TRIGGER IF NOT EXISTS story_documents_gone AFTER DELETE ON story_documents BEGIN
  DELETE FROM stories WHERE story_id = old.story_id AND copies = 0;
  UPDATE stories SET copies = copies - 1,
    state = max(state, CASE WHEN story_id = old.document_id
      OR EXISTS (SELECT 1 FROM story_documents
      WHERE follows = old.document_id) THEN 2 ELSE 1 END),
    original = CASE original WHEN old.document_id THEN (SELECT min(document_id)
      FROM story_documents WHERE story_id = old.story_id) ELSE original END
  WHERE story_id = old.story_id;
END;

-- One row a story.
CREATE VIEW IF NOT EXISTS v_stories AS
SELECT s.story_id, d.title, d.publisher, s.copies, s.day_first, s.day_last,
  (SELECT COUNT(DISTINCT publisher) FROM story_documents m
    JOIN documents USING (document_id) WHERE m.story_id = s.story_id)
    AS publishers,
  (SELECT group_concat(DISTINCT publisher) FROM story_documents m
    JOIN documents USING (document_id) WHERE m.story_id = s.story_id)
    AS publisher_names,
  o.credit, d.document_id AS original, d.id AS document, d.url, d.published
FROM stories s
JOIN documents d ON d.document_id = s.original
LEFT JOIN story_documents o ON o.document_id = s.original;

-- Incidents: what several events tell of as one (docs/incidents.md).  Made by
-- `dragoman incidents`; every event of a pass has one, be it alone in it.
CREATE TABLE IF NOT EXISTS incidents (
  incident_id INTEGER PRIMARY KEY,
  type TEXT NOT NULL, mode TEXT,     -- that most of its events have
  actors TEXT, recipients TEXT,      -- the most told first, "; " between
  place TEXT, country TEXT,          -- the narrowest that is told
  lat REAL, lon REAL,
  day_first TEXT, day_last TEXT,     -- that most say
  events INTEGER NOT NULL,
  documents INTEGER, stories INTEGER, -- reprints are one story
  first_report TEXT, last_report TEXT, -- days
  killed_low INTEGER, killed_high INTEGER, -- over all that is told
  people TEXT,                       -- "killed 3 (police) to 7 (witnesses)"
  certain INTEGER, doubtful INTEGER, -- of its events
  denied INTEGER, planned INTEGER,
  denied_by TEXT,                    -- sources, "; " between
  score REAL,                        -- that one of its rows at least is right
  state INTEGER NOT NULL             -- for the next pass; 1: to be told again
) STRICT;
CREATE INDEX IF NOT EXISTS incidents_state ON incidents (state) WHERE state <> 0;
CREATE INDEX IF NOT EXISTS incidents_last ON incidents (last_report);

CREATE TABLE IF NOT EXISTS incident_events (
  event_id INTEGER PRIMARY KEY REFERENCES events (event_id) ON DELETE CASCADE,
  incident_id INTEGER NOT NULL,
  score REAL                         -- that it is of the incident; NULL: the
                                     -- first of it
) STRICT;
CREATE INDEX IF NOT EXISTS incident_events_incident ON incident_events (incident_id);

-- What events are found by: a period and a hash.
CREATE TABLE IF NOT EXISTS incident_keys (
  slot INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  PRIMARY KEY (slot, event_id)
) STRICT, WITHOUT ROWID;

-- An event that goes leaves its incident.
CREATE TRIGGER IF NOT EXISTS incident_events_gone AFTER DELETE ON incident_events BEGIN
  DELETE FROM incidents WHERE incident_id = old.incident_id AND events = 1;
  UPDATE incidents SET events = events - 1, state = 1
  WHERE incident_id = old.incident_id;
END;

-- One row an incident, with the sentence of its likeliest event.
CREATE VIEW IF NOT EXISTS v_incidents AS
SELECT i.incident_id, i.type, i.mode, i.actors, i.recipients, i.place,
  i.country, i.lat, i.lon, i.day_first, i.day_last, i.events, i.documents,
  i.stories, i.first_report, i.last_report, i.killed_low, i.killed_high,
  i.people, i.certain, i.doubtful, i.denied, i.planned, i.denied_by, i.score,
  (SELECT s.text FROM incident_events m JOIN events e USING (event_id)
    JOIN sentences s ON s.document_id = e.document_id
    AND s.number = e.sentence WHERE m.incident_id = i.incident_id
    ORDER BY e.score DESC, e.event_id LIMIT 1) AS sentence,
  (SELECT group_concat(DISTINCT d.publisher) FROM incident_events m
    JOIN events e USING (event_id) JOIN documents d USING (document_id)
    WHERE m.incident_id = i.incident_id) AS publishers
FROM incidents i;

-- What an incident rests on: one row an event.
CREATE VIEW IF NOT EXISTS v_incident_events AS
SELECT m.incident_id, m.event_id, m.score AS incident_score,
  d.document_id, d.id AS document, d.title, d.publisher, d.published, d.url,
  t.story_id, e.type, e.mode, e.day_first, e.day_last, e.certainty,
  e.polarity, e.time, c.source_text AS claim_source, s.text AS sentence,
  e.score
FROM incident_events m
JOIN events e USING (event_id)
JOIN documents d USING (document_id)
JOIN sentences s ON s.document_id = e.document_id AND s.number = e.sentence
LEFT JOIN story_documents t ON t.document_id = e.document_id
LEFT JOIN claims c ON c.document_id = e.document_id AND c.number = e.claim;

-- Questions that are followed (docs/watching.md): of what a NULL stands for,
-- nothing is asked.
CREATE TABLE IF NOT EXISTS watches (
  watch_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  party TEXT,                        -- who takes part on either side
  actor TEXT, recipient TEXT,
  type TEXT,                         -- types, modes and quads, "ASSAULT; riot"
  place TEXT,                        -- its name, region or country
  words TEXT,                        -- of the sentence, as FTS5 has it
  certainty TEXT,                    -- "CERTAIN; PROBABLE"
  least_score REAL NOT NULL,
  made TEXT NOT NULL DEFAULT (datetime('now')),
  arrival INTEGER NOT NULL,          -- documents.arrival up to which all has
                                     -- been told
  told INTEGER NOT NULL DEFAULT 0    -- events, so far
) STRICT;

-- What was told last, for the feed.
CREATE TABLE IF NOT EXISTS watch_entries (
  watch_id INTEGER NOT NULL REFERENCES watches (watch_id) ON DELETE CASCADE,
  entry TEXT NOT NULL,               -- urn:uuid, the same for the same event
  place INTEGER NOT NULL,            -- rises with each entry
  updated TEXT NOT NULL, published TEXT,
  title TEXT NOT NULL, note TEXT, url TEXT, content TEXT NOT NULL,
  PRIMARY KEY (watch_id, entry)
) STRICT, WITHOUT ROWID;

-- One row an event of the documents as they stand: who did what to whom,
-- where and when, according to whom and how sure.  Several actors and
-- recipients are joined by "; ", and so are their countries and sectors, in
-- the same order, with "---" for none.
CREATE VIEW IF NOT EXISTS v_events AS
SELECT e.event_id, e.document_id, m.story_id,
  e.type, e.mode, e.quad, e.cameo, e.goldstein, e.contexts,
  (SELECT group_concat(name, '; ') FROM (SELECT name FROM event_parties
    WHERE event_id = e.event_id AND role = 'actor' ORDER BY number))
    AS actors,
  (SELECT group_concat(coalesce(country, '---'), '; ') FROM (SELECT country
    FROM event_parties WHERE event_id = e.event_id AND role = 'actor'
    ORDER BY number)) AS actor_countries,
  (SELECT group_concat(coalesce(sector, '---'), '; ') FROM (SELECT sector
    FROM event_parties WHERE event_id = e.event_id AND role = 'actor'
    ORDER BY number)) AS actor_sectors,
  (SELECT group_concat(name, '; ') FROM (SELECT name FROM event_parties
    WHERE event_id = e.event_id AND role = 'recipient' ORDER BY number))
    AS recipients,
  (SELECT group_concat(coalesce(country, '---'), '; ') FROM (SELECT country
    FROM event_parties WHERE event_id = e.event_id AND role = 'recipient'
    ORDER BY number)) AS recipient_countries,
  (SELECT group_concat(coalesce(sector, '---'), '; ') FROM (SELECT sector
    FROM event_parties WHERE event_id = e.event_id AND role = 'recipient'
    ORDER BY number)) AS recipient_sectors,
  p.name AS place, p.country AS place_country, p.admin1 AS place_admin1,
  p.lat, p.lon, p.precision AS place_precision,
  e.happened, e.day_first, e.day_last,
  -- In the words of the table for people; "reported" is told by somebody and
  -- neither confirmed nor doubted, "happened" is simply told.
  substr(CASE e.mood WHEN 'QUESTION' THEN ', asked'
      WHEN 'DIRECTIVE' THEN ', demanded' WHEN 'WISH' THEN ', wished'
      ELSE '' END
    || CASE e.condition WHEN 'IF' THEN ', if it happens'
      WHEN 'THEN' THEN ', only on a condition' ELSE '' END
    || CASE WHEN e.polarity = 'NEG' THEN
        CASE WHEN c.cue_class = 'deny' THEN ', denied'
          WHEN e.certainty = 'POSSIBLE' THEN ', perhaps not'
          WHEN e.time = 'FUTURE' THEN ', will not happen'
          ELSE ', did not happen' END
      WHEN e.certainty = 'POSSIBLE' THEN CASE e.time
        WHEN 'FUTURE' THEN ', may happen' ELSE ', may have happened' END
      WHEN e.certainty = 'PROBABLE' THEN CASE e.time
        WHEN 'FUTURE' THEN ', will probably happen' ELSE ', probably' END
      WHEN e.time = 'FUTURE' THEN ', planned'
      WHEN e.mood <> 'ASSERT' OR e.condition <> 'NONE' THEN ''
      WHEN e.certainty = 'CERTAIN' THEN ', happened'
      WHEN e.reported THEN ', reported' ELSE ', left open' END, 3) AS stance,
  e.certainty, e.polarity, e.time, e.condition, e.mood, e.reported,
  c.source_text AS claim_source, a.name AS claim_actor,
  c.source_kind AS claim_source_kind, c.cue_class AS claim_class,
  c.admiralty,
  s.text AS sentence, d.id AS document, d.title, d.publisher, d.url,
  d.published, e.rule, e.score
FROM events e
JOIN documents d USING (document_id)
JOIN sentences s ON s.document_id = e.document_id AND s.number = e.sentence
LEFT JOIN places p ON p.document_id = e.document_id AND p.number = e.place
LEFT JOIN claims c ON c.document_id = e.document_id AND c.number = e.claim
LEFT JOIN actors a ON a.document_id = e.document_id
  AND a.number = c.source_actor
LEFT JOIN story_documents m ON m.document_id = e.document_id;

-- One row a month, actor and recipient: how often each did what to the other.
-- Counts what is told to have happened (stance happened, reported, probably),
-- each pair of parties of an event once.  Dates less exact than a month are in
-- the rows without one.
CREATE VIEW IF NOT EXISTS v_dyads AS
SELECT CASE substr(e.day_first, 1, 7) WHEN substr(e.day_last, 1, 7)
    THEN substr(e.day_first, 1, 7) END AS month,
  a.name AS actor, a.country AS actor_country,
  r.name AS recipient, r.country AS recipient_country,
  count(*) AS events,
  sum(e.quad = 'verbal cooperation') AS verbal_cooperation,
  sum(e.quad = 'material cooperation') AS material_cooperation,
  sum(e.quad = 'verbal conflict') AS verbal_conflict,
  sum(e.quad = 'material conflict') AS material_conflict,
  round(avg(e.goldstein), 2) AS goldstein_mean,
  round(sum(e.goldstein), 1) AS goldstein_sum,
  sum(e.type = 'AGREE') AS agree,
  sum(e.type = 'CONSULT') AS consult,
  sum(e.type = 'SUPPORT') AS support,
  sum(e.type = 'COOPERATE') AS cooperate,
  sum(e.type = 'AID') AS aid,
  sum(e.type = 'CONCEDE') AS concede,
  sum(e.type = 'RETREAT') AS retreat,
  sum(e.type = 'REQUEST') AS request,
  sum(e.type = 'ACCUSE') AS accuse,
  sum(e.type = 'REJECT') AS reject,
  sum(e.type = 'THREATEN') AS threaten,
  sum(e.type = 'PROTEST') AS protest,
  sum(e.type = 'SANCTION') AS sanction,
  sum(e.type = 'MOBILIZE') AS mobilize,
  sum(e.type = 'COERCE') AS coerce,
  sum(e.type = 'ASSAULT') AS assault,
  count(DISTINCT e.document_id) AS documents,
  count(DISTINCT coalesce(m.story_id, e.document_id)) AS stories
FROM events e
JOIN event_parties a ON a.event_id = e.event_id AND a.role = 'actor'
JOIN event_parties r ON r.event_id = e.event_id AND r.role = 'recipient'
LEFT JOIN story_documents m ON m.document_id = e.document_id
WHERE e.polarity <> 'NEG' AND e.certainty <> 'POSSIBLE'
  AND e.time <> 'FUTURE' AND e.condition = 'NONE' AND e.mood = 'ASSERT'
GROUP BY month, a.name, a.country, r.name, r.country;

-- The same between countries.
CREATE VIEW IF NOT EXISTS v_country_dyads AS
SELECT month, actor_country, recipient_country, sum(events) AS events,
  sum(verbal_cooperation) AS verbal_cooperation,
  sum(material_cooperation) AS material_cooperation,
  sum(verbal_conflict) AS verbal_conflict,
  sum(material_conflict) AS material_conflict,
  round(sum(goldstein_sum) / sum(events), 2) AS goldstein_mean
FROM v_dyads
WHERE actor_country <> '---' AND recipient_country <> '---'
GROUP BY month, actor_country, recipient_country;

-- One row a claim: who says what, how, and how sure.  `told` is the number of
-- events in it.
CREATE VIEW IF NOT EXISTS v_claims AS
SELECT c.document_id, c.number AS claim, m.story_id,
  coalesce(a.name, c.source_text) AS source, c.source_text, c.source_kind,
  a.country AS source_country, a.sector AS source_sector,
  c.cue_lemma AS cue, c.cue_class, c.content_text AS content, c.form,
  c.certainty, c.polarity, c.time, c.condition, c.mood, c.wep, c.admiralty,
  (SELECT count(*) FROM events e WHERE e.document_id = c.document_id
    AND e.claim = c.number) AS told,
  d.id AS document, d.title, d.publisher, d.url, d.published,
  c.rule, c.score
FROM claims c
JOIN documents d USING (document_id)
LEFT JOIN actors a ON a.document_id = c.document_id
  AND a.number = c.source_actor
LEFT JOIN story_documents m ON m.document_id = c.document_id;

-- One row an older version of a document that stands: what it said, and when
-- that was replaced.
CREATE VIEW IF NOT EXISTS v_versions AS
SELECT d.document_id, d.id AS document, v.version_id, v.started, v.replaced,
  v.url, v.title, d.title AS title_now, v.publisher, v.published,
  v.text, d.text AS text_now, v.events
FROM document_versions v
JOIN documents d USING (identity);

-- As v_events, with only the first actor and recipient: who did what to whom,
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

-- Who says what about one happening, side by side: one row a telling.
CREATE VIEW IF NOT EXISTS who_says_what AS
SELECT d.document_id, d.id AS document, d.title, d.published,
  t.happening, t.number, t.claim,
  CASE WHEN t.claim IS NULL THEN 'the writer'
    ELSE coalesce(a.name, c.source_text) END AS source,
  c.source_kind, a.country AS source_country, a.sector AS source_sector,
  c.cue_lemma AS cue, c.content_text AS content,
  e.event_id, e.type, t.text AS told_by, t.certainty, t.polarity, t.time,
  t.asserts, k.kind AS people, k.low, k.high,
  t.agrees, t.contradicts, c.admiralty, s.text AS sentence
FROM tellings t
JOIN documents d USING (document_id)
JOIN sentences s ON s.document_id = t.document_id AND s.number = t.sentence
LEFT JOIN claims c ON c.document_id = t.document_id AND c.number = t.claim
LEFT JOIN actors a ON a.document_id = t.document_id
  AND a.number = c.source_actor
LEFT JOIN events e ON e.document_id = t.document_id AND e.number = t.event
LEFT JOIN casualties k ON k.document_id = t.document_id
  AND k.number = t.casualty;

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
