-- How the checks behave, for whoever tunes them: which rule fired in which report, while it was written and
-- when it was handed in, and what coaches let through with which words. By the version of the rules.
CREATE TABLE rule_firings (
  report_id text COLLATE "C" NOT NULL REFERENCES reports,
  rules_version text NOT NULL,
  rule text NOT NULL CHECK (rule ~ '^[A-Z][0-9]{2}$'),
  level text NOT NULL CHECK (level IN ('block', 'warning')),
  -- At most in so many fields at once.
  fields integer NOT NULL CHECK (fields > 0),
  first_fired_at timestamptz NOT NULL,
  last_fired_at timestamptz NOT NULL,
  -- It stood there still when the report was handed in.
  at_hand_in boolean NOT NULL DEFAULT false,
  PRIMARY KEY (report_id, rules_version, rule)
);
CREATE INDEX rule_firings_version ON rule_firings (rules_version, rule);

CREATE TABLE rule_overrides (
  report_id text COLLATE "C" NOT NULL REFERENCES reports,
  rules_version text NOT NULL,
  rule text NOT NULL,
  path text NOT NULL,
  match text NOT NULL,
  reason text NOT NULL CHECK (char_length(reason) <= 300),
  made_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  PRIMARY KEY (report_id, rules_version, rule, path, match)
);
CREATE INDEX rule_overrides_made ON rule_overrides (made_at DESC);

-- What was handed in before there was this log is in the reports themselves.
INSERT INTO rule_firings (report_id, rules_version, rule, level, fields, first_fired_at, last_fired_at, at_hand_in)
SELECT r.id, r.quality ->> 'version', f ->> 'rule', min(f ->> 'level'), count(*), r.submitted_at, r.submitted_at, true
FROM reports r CROSS JOIN LATERAL jsonb_array_elements(r.quality -> 'findings') f
WHERE r.submitted_at IS NOT NULL AND r.quality ? 'version' AND f ->> 'rule' ~ '^[A-Z][0-9]{2}$'
GROUP BY r.id, r.quality ->> 'version', f ->> 'rule', r.submitted_at;
INSERT INTO rule_overrides (report_id, rules_version, rule, path, match, reason, made_at)
SELECT r.id, coalesce(r.quality ->> 'version', ''), o ->> 'rule', o ->> 'path', o ->> 'match', o ->> 'reason', r.updated_at
FROM reports r CROSS JOIN LATERAL jsonb_array_elements(r.content -> 'overrides') o
ON CONFLICT DO NOTHING;
