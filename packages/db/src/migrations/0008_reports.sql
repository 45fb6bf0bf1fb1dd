-- One report per session. content is the draft until release; released versions are kept apart, for ever.
CREATE TABLE reports (
  id text COLLATE "C" PRIMARY KEY,
  booking_id text COLLATE "C" NOT NULL UNIQUE REFERENCES bookings,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  status text NOT NULL CHECK (status IN ('draft', 'submitted', 'released')),
  rubric_id text NOT NULL,
  rubric_version text NOT NULL,
  content jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  due_at timestamptz NOT NULL,
  quality jsonb,
  submitted_at timestamptz,
  opens_at timestamptz,
  released_at timestamptz,
  verdict smallint CHECK (verdict BETWEEN 1 AND 4),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK ((status = 'released') = (released_at IS NOT NULL))
);
CREATE INDEX reports_coach ON reports (coach_id, due_at);
CREATE INDEX reports_candidate ON reports (candidate_id, released_at);
CREATE INDEX reports_due ON reports (due_at) WHERE status = 'draft';

CREATE TABLE report_versions (
  report_id text COLLATE "C" NOT NULL REFERENCES reports,
  number integer NOT NULL CHECK (number > 0),
  content jsonb NOT NULL,
  reason text NOT NULL DEFAULT '',
  released_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, number)
);
CREATE TRIGGER report_versions_append_only BEFORE UPDATE OR TRUNCATE ON report_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE self_ratings (
  booking_id text COLLATE "C" PRIMARY KEY REFERENCES bookings,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  verdict_guess smallint NOT NULL CHECK (verdict_guess BETWEEN 1 AND 4),
  call_back_chance smallint NOT NULL CHECK (call_back_chance BETWEEN 0 AND 100),
  ratings jsonb NOT NULL,
  best_moment text NOT NULL DEFAULT '' CHECK (char_length(best_moment) <= 1000),
  would_change text NOT NULL DEFAULT '' CHECK (char_length(would_change) <= 1000),
  submitted_at timestamptz NOT NULL
);

CREATE TABLE acknowledgements (
  report_id text COLLATE "C" PRIMARY KEY REFERENCES reports,
  opened_at timestamptz NOT NULL,
  acknowledged_at timestamptz,
  in_own_words text NOT NULL DEFAULT '' CHECK (char_length(in_own_words) <= 2000),
  first_action text NOT NULL DEFAULT '' CHECK (char_length(first_action) <= 500),
  responses jsonb NOT NULL DEFAULT '[]',
  reply text NOT NULL DEFAULT '' CHECK (char_length(reply) <= 2000)
);
