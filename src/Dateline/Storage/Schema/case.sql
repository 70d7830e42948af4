-- What a case keeps for good: runs, reports with their original bytes, and every reading ever made of them.
-- Everything in facts.sql and views.sql is derived from the current readings and can be rebuilt from them.

CREATE TABLE runs (
  -- One row for each `dateline read --into`.
  run INTEGER PRIMARY KEY,           -- number of the run, 1-based
  tool_version TEXT NOT NULL,        -- version of Dateline that read
  settings TEXT NOT NULL,            -- settings of the run as JSON: options, fingerprints of program and data
  settings_sha256 TEXT NOT NULL,     -- SHA-256 of `settings`, lower-case hex
  process INTEGER NOT NULL,          -- process id of the reader
  started TEXT NOT NULL,             -- UTC, ISO 8601
  finished TEXT,                     -- UTC, ISO 8601; null while it runs and after a kill
  state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'interrupted')),
  read INTEGER NOT NULL DEFAULT 0,   -- reports read and written
  skipped INTEGER NOT NULL DEFAULT 0,-- reports that the same version with the same settings had read before
  failed INTEGER NOT NULL DEFAULT 0  -- inputs that could not be read
) STRICT;

CREATE TABLE reports (
  -- One row for each report: its text and description as the current reading has them.
  n INTEGER PRIMARY KEY,             -- row number in the order of arrival; only for joins inside this file
  report TEXT NOT NULL UNIQUE,       -- key: first 16 hex digits of sha256; the same on every machine
  id TEXT NOT NULL,                  -- id as the input gave it, else the same as `report`
  sha256 TEXT NOT NULL UNIQUE,       -- SHA-256 of the original bytes, lower-case hex
  text_sha256 TEXT NOT NULL,         -- SHA-256 of `text` in UTF-8; equal for copies of one text
  title TEXT,
  outlet TEXT,                       -- who published it
  agency TEXT NOT NULL DEFAULT '[]', -- news agencies it names as its source, JSON array
  byline TEXT,
  source TEXT,                       -- path or URL it was read from
  url TEXT,
  language TEXT,
  published_start TEXT,              -- the report's day, or the first day it can be; ISO 8601
  published_end TEXT,                -- the same day, or the last day it can be
  published_precision TEXT,
  published_weekday TEXT,            -- where only the weekday is known
  published_basis TEXT NOT NULL,     -- given, metadata, dateline, text, inferred, unknown
  dateline TEXT,                     -- the dateline as printed
  text TEXT NOT NULL                 -- the text that all offsets point into
) STRICT;
CREATE INDEX reports_by_id ON reports (id);
CREATE INDEX reports_by_outlet ON reports (outlet);
CREATE INDEX reports_by_day ON reports (published_start, published_end);
CREATE INDEX reports_by_text ON reports (text_sha256);

CREATE TABLE originals (
  -- The original bytes of each report (of the line, for JSON Lines).
  report TEXT PRIMARY KEY REFERENCES reports (report) ON DELETE CASCADE,
  encoding TEXT NOT NULL CHECK (encoding IN ('identity', 'brotli')),
  byte_count INTEGER NOT NULL,       -- length before compression
  bytes BLOB NOT NULL                -- as `encoding` says
) STRICT;

CREATE TABLE readings (
  -- Every reading ever made; one per report is current, the others are history.
  reading TEXT PRIMARY KEY,          -- rd- and 16 hex digits from report, input, tool_version and settings
  report TEXT NOT NULL REFERENCES reports (report) ON DELETE CASCADE,
  run INTEGER NOT NULL REFERENCES runs (run),
  tool_version TEXT NOT NULL,
  settings_sha256 TEXT NOT NULL,
  input_sha256 TEXT NOT NULL,        -- SHA-256 of what came with the bytes: id, title, outlet, given day
  current INTEGER NOT NULL CHECK (current IN (0, 1)), -- 1 for the reading that the fact tables show
  json TEXT NOT NULL                 -- the whole reading, schema dateline/reading/1
) STRICT;
CREATE UNIQUE INDEX readings_current ON readings (report) WHERE current = 1;
CREATE INDEX readings_by_report ON readings (report, run);
CREATE INDEX readings_by_run ON readings (run);

CREATE TABLE failures (
  -- Inputs that a run could not read.
  run INTEGER NOT NULL REFERENCES runs (run) ON DELETE CASCADE,
  n INTEGER NOT NULL,                -- 0-based, in the order of the inputs
  source TEXT NOT NULL,              -- path, path:line or standard input
  problem TEXT NOT NULL,
  PRIMARY KEY (run, n)
) STRICT, WITHOUT ROWID;
