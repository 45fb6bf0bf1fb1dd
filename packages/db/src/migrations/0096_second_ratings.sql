-- A second coach's rating of a session, given blind: before it is given nobody shows them a word of the first
-- report. Asked for by the candidate, with a consent of its own that can be taken back; the coach who held the
-- session is heard on the recording, so they are asked as well.
CREATE TABLE second_ratings (
  id text COLLATE "C" PRIMARY KEY,
  report_id text COLLATE "C" NOT NULL REFERENCES reports,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  -- Who held the session, and who rates it blind.
  first_coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  -- By the platform: the coach whose turn it is, for calibration.
  chosen_by text NOT NULL CHECK (chosen_by IN ('candidate', 'platform')),
  status text NOT NULL CHECK (status IN ('asked', 'open', 'given', 'refused', 'declined', 'withdrawn')),
  -- The candidate's own recording; kept no longer than it is needed.
  recording_url text NOT NULL DEFAULT '' CHECK (char_length(recording_url) <= 500),
  asked_at timestamptz NOT NULL,
  agreed_at timestamptz,
  ended_at timestamptz,
  call_back smallint CHECK (call_back BETWEEN 1 AND 4),
  real_reason text NOT NULL DEFAULT '' CHECK (char_length(real_reason) <= 600),
  -- [{rubric, dimension, level}], level null where it could not be seen.
  ratings jsonb NOT NULL DEFAULT '[]',
  -- [{category, severity, statement}]
  truths jsonb NOT NULL DEFAULT '[]',
  given_at timestamptz,
  CHECK (first_coach_id <> coach_id),
  CHECK ((status IN ('asked', 'open')) = (recording_url <> '')),
  CHECK ((given_at IS NULL) = (call_back IS NULL)),
  CHECK (status <> 'given' OR given_at IS NOT NULL)
);
-- One question at a time about a report, and a coach rates a session once.
CREATE UNIQUE INDEX second_ratings_live ON second_ratings (report_id) WHERE status IN ('asked', 'open');
CREATE UNIQUE INDEX second_ratings_once ON second_ratings (report_id, coach_id) WHERE status <> 'withdrawn';
CREATE INDEX second_ratings_coach ON second_ratings (coach_id, given_at);
CREATE INDEX second_ratings_first ON second_ratings (first_coach_id, given_at);
CREATE INDEX second_ratings_candidate ON second_ratings (candidate_id);
