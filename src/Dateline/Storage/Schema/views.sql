-- One view for each kind of fact, whole, and the questions most asked.

CREATE VIEW events AS
  -- Every event with its codes and place.
  SELECT f.fact AS event, f.report, f.id, f.type, f.status, f.background, f.sentence, f.text AS trigger, f.quote,
    f.start_day, f.end_day, f.time_precision, f.time_basis, f.time_text,
    f.place, p.name AS place_name, p.country, p.admin1, p.admin2, p.lat, p.lon, m.precision AS place_precision, m.radius_km,
    (SELECT group_concat(a.text, '; ') FROM fact_actors a WHERE a.fact = f.fact AND a.field = 'actors') AS actors,
    (SELECT group_concat(a.text, '; ') FROM fact_actors a WHERE a.fact = f.fact AND a.field = 'recipients') AS recipients,
    (SELECT group_concat(a.text, '; ') FROM fact_actors a WHERE a.fact = f.fact AND a.field = 'claimed_by') AS claimed_by,
    d.count, d.hedge, d.statement, d.terms, d.plover, d.cameo, d.acled_event, d.acled_sub_event, d.ucdp, f.confidence
  FROM facts f
  JOIN event_details d ON d.fact = f.fact
  LEFT JOIN places p ON p.place = f.place
  LEFT JOIN fact_places m ON m.fact = f.fact AND m.field = 'place' AND m.n = 0;

CREATE VIEW statements AS
  -- Every statement with its speaker.
  SELECT f.fact AS statement, f.report, f.id, d.kind, f.type AS stance, d.content, d.cue, d.hedge, f.sentence, f.quote,
    s.text AS speaker, s.name AS speaker_name, s.role AS speaker_role, s.country AS speaker_country, s.sector AS speaker_sector,
    s.group_slug AS speaker_group, f.start_day, f.end_day, f.place
  FROM facts f
  JOIN statement_details d ON d.fact = f.fact
  LEFT JOIN fact_actors s ON s.fact = f.fact AND s.field = 'speaker' AND s.n = 0;

CREATE VIEW figures AS
  -- Every figure with its claimant.
  SELECT f.fact AS figure, f.report, f.id, f.type AS measure, d.low, d.high, d.value, d.unit, d.approx,
    d.normalized_low, d.normalized_high, d.normalized_unit, d.about, c.text AS claimed_by, f.text, f.sentence, f.quote,
    f.start_day, f.end_day, f.place, p.name AS place_name, p.country
  FROM facts f
  JOIN figure_details d ON d.fact = f.fact
  LEFT JOIN fact_actors c ON c.fact = f.fact AND c.field = 'claimed_by' AND c.n = 0
  LEFT JOIN places p ON p.place = f.place;

CREATE VIEW relations AS
  -- Every stated tie between two parties.
  SELECT f.fact AS relation, f.report, f.id, f.type, d.from_text, d.to_text, c.text AS claimed_by, f.text, f.sentence, f.quote,
    f.start_day, f.end_day
  FROM facts f
  JOIN relation_details d ON d.fact = f.fact
  LEFT JOIN fact_actors c ON c.fact = f.fact AND c.field = 'claimed_by' AND c.n = 0;

CREATE VIEW control AS
  -- Who holds what, since when, by whose word.
  SELECT f.fact AS control, f.report, f.id, f.type AS change, h.text AS holder, h.name AS holder_name, h.country AS holder_country,
    h.sector AS holder_sector, h.group_slug AS holder_group, f.place, p.name AS place_name, p.country, p.admin1, p.lat, p.lon,
    d.share, f.start_day, f.end_day,
    (SELECT group_concat(a.text, '; ') FROM fact_actors a WHERE a.fact = f.fact AND a.field = 'claimed_by') AS claimed_by,
    d.event, f.text, f.sentence, f.quote
  FROM facts f
  JOIN control_details d ON d.fact = f.fact
  LEFT JOIN fact_actors h ON h.fact = f.fact AND h.field = 'holder' AND h.n = 0
  LEFT JOIN places p ON p.place = f.place;

CREATE VIEW happened AS
  -- Events that a report tells as fact and as news: neither planned, denied nor history.
  SELECT * FROM events WHERE status IN ('happened', 'ongoing') AND background = 0;

CREATE VIEW event_actors AS
  -- Each party of each event: role is actors, recipients or supporters.
  SELECT a.fact AS event, a.field AS role, a.n, a.actor, a.text, a.name, a.country, a.sector, a.group_slug, a.count, a.basis
  FROM fact_actors a JOIN facts f ON f.fact = a.fact
  WHERE f.kind = 'event' AND a.field IN ('actors', 'recipients', 'supporters');

CREATE VIEW event_places AS
  -- Each place of each event with its role.
  SELECT m.fact AS event, m.n, m.role, m.place, m.text, p.name, p.country, p.admin1, p.admin2, p.lat, p.lon, m.precision, m.radius_km
  FROM fact_places m JOIN facts f ON f.fact = m.fact JOIN places p ON p.place = m.place
  WHERE f.kind = 'event' AND m.field = 'places';

CREATE VIEW claims AS
  -- Who says what: each fact with each of its claimants or its speaker.
  SELECT f.fact, f.kind, f.type, f.status, f.report, a.actor AS claimant, a.text AS claimed_by, a.name, a.country, a.sector, a.group_slug,
    f.start_day, f.end_day, f.quote
  FROM facts f JOIN fact_actors a ON a.fact = f.fact
  WHERE a.field IN ('claimed_by', 'speaker');

CREATE VIEW tolls AS
  -- Each toll with the event it belongs to.
  SELECT c.fact AS event, c.effect, c.low, c.high, c.victims, c.claimed_by, c.superseded, c.text, f.type, f.status, f.start_day, f.end_day,
    p.name AS place_name, p.admin1, p.country, f.report
  FROM casualties c JOIN facts f ON f.fact = c.fact LEFT JOIN places p ON p.place = f.place;

CREATE VIEW unresolved_places AS
  -- Place names that the gazetteer could not settle, most frequent first.
  SELECT p.name, count(DISTINCT m.fact) AS facts, count(DISTINCT f.report) AS reports
  FROM fact_places m JOIN places p ON p.place = m.place JOIN facts f ON f.fact = m.fact
  WHERE m.precision = 'unresolved'
  GROUP BY p.name ORDER BY facts DESC, p.name;

CREATE VIEW current_readings AS
  -- The reading of each report that the fact tables show.
  SELECT reading, report, run, tool_version, settings_sha256, json FROM readings WHERE current = 1;
