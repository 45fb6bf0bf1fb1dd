-- A candidate's real interviews and what came of them. The employer is for the candidate's eyes alone;
-- nothing here outlives the account.
CREATE TABLE real_interviews (
  id text COLLATE "C" PRIMARY KEY,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users ON DELETE CASCADE,
  held_on date NOT NULL,
  stage text NOT NULL CHECK (stage IN ('phone_screen', 'first_interview', 'later_interview', 'final_interview')),
  role_family text NOT NULL CHECK (role_family ~ '^[a-z_]+$'),
  level text NOT NULL CHECK (level IN ('entry', 'mid', 'senior', 'lead', 'executive')),
  employer text NOT NULL DEFAULT '' CHECK (char_length(employer) <= 120),
  referral boolean NOT NULL DEFAULT false,
  recorded_as text NOT NULL CHECK (recorded_as IN ('prospective', 'recalled')),
  result text NOT NULL CHECK (result IN ('called_back', 'not_called_back', 'pending', 'withdrawn')),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX real_interviews_candidate ON real_interviews (candidate_id, held_on);

-- Who has said nothing is asked on days 7 and 21. One row for each asking, so that it happens once; the
-- mailed link answers for this one interview and nothing else.
CREATE TABLE outcome_nudges (
  interview_id text COLLATE "C" NOT NULL REFERENCES real_interviews ON DELETE CASCADE,
  day smallint NOT NULL CHECK (day IN (7, 21)),
  due_at timestamptz NOT NULL,
  sent_at timestamptz,
  token_hash text UNIQUE,
  expires_at timestamptz,
  used_at timestamptz,
  PRIMARY KEY (interview_id, day)
);
CREATE INDEX outcome_nudges_due ON outcome_nudges (due_at) WHERE sent_at IS NULL;

-- A private link to the person who held the interview, and what they said. One live link for an interview,
-- and one answer for ever: the constraint keeps both when two windows ask at once.
CREATE TABLE interviewer_requests (
  id text COLLATE "C" PRIMARY KEY,
  interview_id text COLLATE "C" NOT NULL REFERENCES real_interviews ON DELETE CASCADE,
  token_hash text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  answered_at timestamptz,
  ticks text[] NOT NULL DEFAULT '{}' CHECK (cardinality(ticks) <= 3),
  sentence text NOT NULL DEFAULT '' CHECK (char_length(sentence) <= 400),
  would_call_back text CHECK (would_call_back IN ('yes', 'leaning_yes', 'leaning_no', 'no')),
  CHECK (withdrawn_at IS NULL OR answered_at IS NULL)
);
CREATE UNIQUE INDEX interviewer_requests_live ON interviewer_requests (interview_id) WHERE withdrawn_at IS NULL;
