-- How each coach marks, worked out in the night's run beside their leniency: the coach's own mirror and the desk's
-- list read the latest run. Usefulness is as the candidates said, adjusted for the verdict; the run keeps its model.
ALTER TABLE rater_estimates ADD COLUMN usefulness_model jsonb;

CREATE TABLE coach_habits (
  estimate_id text COLLATE "C" NOT NULL REFERENCES rater_estimates ON DELETE CASCADE,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  sessions integer NOT NULL CHECK (sessions > 0),
  mean_level double precision NOT NULL,
  mean_verdict double precision,
  -- Mean spread of the levels inside a session, and sessions whose levels are all alike.
  mean_within_sd double precision NOT NULL CHECK (mean_within_sd >= 0),
  all_same integer NOT NULL CHECK (all_same BETWEEN 0 AND sessions),
  -- How often each level from 1 to 5 was given.
  level_counts integer[] NOT NULL CHECK (cardinality(level_counts) = 5),
  usefulness double precision,
  usefulness_sd double precision,
  usefulness_answers integer NOT NULL DEFAULT 0,
  -- Sessions that a second coach rated blind, and the agreement with them once there are enough.
  agreement jsonb NOT NULL,
  PRIMARY KEY (estimate_id, coach_id)
);
CREATE INDEX coach_habits_coach ON coach_habits (coach_id);
