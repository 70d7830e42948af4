-- The facts of the current readings in columns. All of this is derived from `readings`.
-- Days are ISO 8601 and inclusive. Offsets are half-open, in UTF-16 code units of reports.text.

CREATE TABLE places (
  -- Each place that a fact names, once.
  n INTEGER PRIMARY KEY,             -- row number; joins places_box
  place TEXT NOT NULL UNIQUE,        -- key: pl- and 16 hex digits from the other columns
  name TEXT NOT NULL,                -- the gazetteer's English name; the words of the text where unresolved
  country TEXT,                      -- ISO 3166-1 alpha-3
  admin1 TEXT,                       -- governorate or province
  admin2 TEXT,                       -- district
  lat REAL,                          -- WGS 84 degrees; null where unresolved
  lon REAL,
  geonames INTEGER,                  -- GeoNames id
  feature TEXT                       -- GeoNames feature code
) STRICT;
CREATE INDEX places_by_name ON places (name);

-- R*Tree over places with coordinates: places.n, then degrees.
CREATE VIRTUAL TABLE places_box USING rtree (n, min_lat, max_lat, min_lon, max_lon);
CREATE TRIGGER places_box_insert AFTER INSERT ON places WHEN new.lat IS NOT NULL AND new.lon IS NOT NULL BEGIN
  INSERT INTO places_box VALUES (new.n, new.lat, new.lat, new.lon, new.lon);
END;
CREATE TRIGGER places_box_delete AFTER DELETE ON places BEGIN
  DELETE FROM places_box WHERE n = old.n;
END;

CREATE TABLE actors (
  -- Each actor that a fact names, once: a named group, else a name, else a side (country and sector), else the words.
  actor TEXT PRIMARY KEY,            -- key: ac- and 16 hex digits from kind and label
  kind TEXT NOT NULL CHECK (kind IN ('group', 'name', 'side', 'words')),
  label TEXT NOT NULL                -- islamic-state; Bashar Assad; SYR/MIL; gunmen
) STRICT;

CREATE TABLE facts (
  -- Every statement, event, figure, relation and control claim: what all kinds have in common.
  n INTEGER PRIMARY KEY,             -- row number; joins fact_search
  fact TEXT NOT NULL UNIQUE,         -- key: st-, ev-, fi-, re- or co- and 16 hex digits from report, kind, type and span
  report TEXT NOT NULL REFERENCES reports (report) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('statement', 'event', 'figure', 'relation', 'control')),
  id TEXT NOT NULL,                  -- id inside its reading: e4
  position INTEGER NOT NULL,         -- 0-based place in its list of the reading
  type TEXT NOT NULL,                -- event type, stance of a statement, measure of a figure, type of a relation, change of control
  status TEXT,                       -- of an event: happened, ongoing, planned, threatened, hypothetical, denied, negated, demanded
  background INTEGER NOT NULL DEFAULT 0 CHECK (background IN (0, 1)), -- 1 for history told for context
  sentence INTEGER,                  -- 0-based
  start_offset INTEGER NOT NULL,     -- of the words that carry the fact
  end_offset INTEGER NOT NULL,
  text TEXT NOT NULL,                -- those words
  quote TEXT NOT NULL,               -- the sentence they stand in
  quote_start INTEGER NOT NULL,      -- offset of its first character
  time_text TEXT,                    -- the time as the text has it
  time_value TEXT,                   -- TIMEX3 value
  start_day TEXT,                    -- when it happened or holds, not when it was printed
  end_day TEXT,
  time_precision TEXT,
  time_basis TEXT,
  place TEXT REFERENCES places (place),
  confidence REAL                    -- the extractor's own score, 0 to 1
) STRICT;
CREATE INDEX facts_by_report ON facts (report, kind, position);
CREATE INDEX facts_by_type ON facts (kind, type, status);
CREATE INDEX facts_by_day ON facts (kind, start_day, end_day);
CREATE INDEX facts_by_place ON facts (place);

CREATE TABLE event_details (
  -- What only events have.
  fact TEXT PRIMARY KEY REFERENCES facts (fact) ON DELETE CASCADE,
  count INTEGER,                     -- how many acts: 31 raids
  hedge TEXT,                        -- reportedly
  statement TEXT REFERENCES facts (fact) ON DELETE SET NULL, -- the statement it is told in
  terms TEXT NOT NULL DEFAULT '[]',  -- terms of an agreement or demand, JSON array
  plover TEXT,                       -- codes in other schemes
  cameo TEXT,
  acled_event TEXT,
  acled_sub_event TEXT,
  ucdp TEXT
) STRICT;
CREATE INDEX event_details_by_statement ON event_details (statement);

CREATE TABLE statement_details (
  -- What only statements have.
  fact TEXT PRIMARY KEY REFERENCES facts (fact) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('direct', 'indirect', 'mixed')),
  content TEXT NOT NULL,             -- what is said
  cue TEXT,                          -- the reporting word
  hedge TEXT
) STRICT;

CREATE TABLE figure_details (
  -- What only figures have.
  fact TEXT PRIMARY KEY REFERENCES facts (fact) ON DELETE CASCADE,
  low REAL,                          -- inclusive bounds: "over 50" is low 51 and no high
  high REAL,
  value REAL,                        -- the number as written
  unit TEXT,
  approx TEXT NOT NULL,              -- exact, about, over, at-least, under, up-to, nearly
  normalized_low REAL,               -- the same in the unit of its kind
  normalized_high REAL,
  normalized_unit TEXT,
  about TEXT                         -- what it counts, as the text has it
) STRICT;

CREATE TABLE relation_details (
  -- What only relations have.
  fact TEXT PRIMARY KEY REFERENCES facts (fact) ON DELETE CASCADE,
  from_text TEXT NOT NULL,
  to_text TEXT NOT NULL
) STRICT;

CREATE TABLE control_details (
  -- What only control claims have.
  fact TEXT PRIMARY KEY REFERENCES facts (fact) ON DELETE CASCADE,
  share REAL,                        -- percent of the place's territory
  event TEXT REFERENCES facts (fact) ON DELETE SET NULL -- the event it follows from
) STRICT;
CREATE INDEX control_details_by_event ON control_details (event);

CREATE TABLE fact_actors (
  -- Who takes part in a fact, and how.
  fact TEXT NOT NULL REFERENCES facts (fact) ON DELETE CASCADE,
  field TEXT NOT NULL,               -- actors, recipients, supporters, claimed_by, speaker, relay, about, from, to, holder, actors.claimed_by, casualties.claimed_by
  n INTEGER NOT NULL,                -- 0-based place in that field
  actor TEXT NOT NULL REFERENCES actors (actor),
  text TEXT NOT NULL,                -- the words of the mention
  name TEXT,                         -- the resolved name
  country TEXT,                      -- ISO 3166-1 alpha-3
  sector TEXT,                       -- PLOVER sector code
  group_slug TEXT,                   -- slug of a named organisation
  role TEXT,                         -- title or office
  count INTEGER,                     -- two suicide bombers
  basis TEXT NOT NULL,               -- stated, claimed, accused, denied
  folded TEXT NOT NULL,              -- text, name and slug in lower case without accents, for search
  PRIMARY KEY (fact, field, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_actors_by_actor ON fact_actors (actor, field);

CREATE TABLE fact_places (
  -- The places of a fact.
  fact TEXT NOT NULL REFERENCES facts (fact) ON DELETE CASCADE,
  field TEXT NOT NULL,               -- place (the main one), places, about, from, to
  n INTEGER NOT NULL,
  place TEXT NOT NULL REFERENCES places (place),
  text TEXT,                         -- the words of the mention
  role TEXT,                         -- at, from, to, via, near
  precision TEXT NOT NULL,           -- site, settlement, near, district, province, region, country, sea, unresolved
  radius_km REAL,                    -- it lies within this distance of the point
  folded TEXT NOT NULL,              -- text, name and units in lower case without accents, for search
  PRIMARY KEY (fact, field, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_places_by_place ON fact_places (place, field);

CREATE TABLE casualties (
  -- Tolls of events. Figures that disagree stay side by side.
  fact TEXT NOT NULL REFERENCES facts (fact) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  effect TEXT NOT NULL,              -- killed, injured, missing, captured, displaced, evacuated
  low INTEGER,                       -- "at least 70" is low 70 and no high
  high INTEGER,
  victims TEXT,                      -- sector code of the people affected
  text TEXT NOT NULL,
  claimed_by TEXT,                   -- whose number it is, as the text has it
  as_of_start TEXT,
  as_of_end TEXT,
  superseded INTEGER NOT NULL CHECK (superseded IN (0, 1)), -- 1 where the report gives a newer toll
  PRIMARY KEY (fact, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_objects (
  -- Weapons used and things hit.
  fact TEXT NOT NULL REFERENCES facts (fact) ON DELETE CASCADE,
  field TEXT NOT NULL CHECK (field IN ('weapons', 'targets')),
  n INTEGER NOT NULL,
  text TEXT NOT NULL,
  class TEXT,
  PRIMARY KEY (fact, field, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE spans (
  -- The evidence: for each field of a fact, where in the report's text it stands.
  fact TEXT NOT NULL REFERENCES facts (fact) ON DELETE CASCADE,
  field TEXT NOT NULL,               -- trigger, content, cue, evidence, time, span, and the fields of fact_actors, fact_places, casualties, event_objects
  n INTEGER NOT NULL,
  start_offset INTEGER NOT NULL,     -- half-open, in UTF-16 code units of reports.text
  end_offset INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (fact, field, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE warnings (
  -- What the reading could not settle.
  report TEXT NOT NULL REFERENCES reports (report) ON DELETE CASCADE,
  n INTEGER NOT NULL,
  stage TEXT NOT NULL,
  what TEXT NOT NULL,
  start_offset INTEGER,
  end_offset INTEGER,
  text TEXT,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

-- Full text of reports: SELECT ... FROM reports WHERE n IN (SELECT rowid FROM report_search('nubl AND siege')).
CREATE VIRTUAL TABLE report_search USING fts5 (
  title, text, content = 'reports', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER report_search_insert AFTER INSERT ON reports BEGIN
  INSERT INTO report_search (rowid, title, text) VALUES (new.n, new.title, new.text);
END;
CREATE TRIGGER report_search_delete AFTER DELETE ON reports BEGIN
  INSERT INTO report_search (report_search, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
END;
CREATE TRIGGER report_search_update AFTER UPDATE OF title, text ON reports BEGIN
  INSERT INTO report_search (report_search, rowid, title, text) VALUES ('delete', old.n, old.title, old.text);
  INSERT INTO report_search (rowid, title, text) VALUES (new.n, new.title, new.text);
END;

-- Full text of facts: sentence, type, actors and places of each; rowid is facts.n.
CREATE VIRTUAL TABLE fact_search USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER fact_search_delete AFTER DELETE ON facts BEGIN
  DELETE FROM fact_search WHERE rowid = old.n;
END;
