-- A candidate's objection to a session, once per booking, while the coach's share is still with us.
CREATE TABLE objections (
  id text COLLATE "C" PRIMARY KEY,
  booking_id text COLLATE "C" NOT NULL UNIQUE REFERENCES bookings,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  ground text NOT NULL CHECK (ground IN ('not_as_described', 'report_is_not_about_me', 'unprepared', 'disrespectful', 'technical', 'other')),
  specifics text NOT NULL CHECK (char_length(specifics) BETWEEN 40 AND 3000),
  wish text NOT NULL CHECK (wish IN ('rematch', 'part_back', 'all_back')),
  status text NOT NULL CHECK (status IN ('open', 'upheld', 'declined', 'withdrawn')),
  -- The coach's side of it, once.
  coach_answer text NOT NULL DEFAULT '' CHECK (char_length(coach_answer) <= 3000),
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  decided_by text COLLATE "C" REFERENCES users,
  decision_note text NOT NULL DEFAULT '' CHECK (char_length(decision_note) <= 1000),
  -- What went back, to where it came from, or as credit for another session.
  refund_minor bigint NOT NULL DEFAULT 0 CHECK (refund_minor >= 0),
  credit_minor bigint NOT NULL DEFAULT 0 CHECK (credit_minor >= 0),
  CHECK ((status = 'open') = (closed_at IS NULL))
);
CREATE INDEX objections_open ON objections (opened_at) WHERE status = 'open';
