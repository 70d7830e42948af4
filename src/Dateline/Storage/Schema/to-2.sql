-- Schema 2 keeps what a run could not read.

CREATE TABLE failures (
  -- Inputs that a run could not read.
  run INTEGER NOT NULL REFERENCES runs (run) ON DELETE CASCADE,
  n INTEGER NOT NULL,                -- 0-based, in the order of the inputs
  source TEXT NOT NULL,              -- path, path:line or standard input
  problem TEXT NOT NULL,
  PRIMARY KEY (run, n)
) STRICT, WITHOUT ROWID;
