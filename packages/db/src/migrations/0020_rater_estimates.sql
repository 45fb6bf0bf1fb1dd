-- How strict or generous each coach is, worked out once a night from released reports. What a candidate is shown
-- can be traced to the run, its variance components and its rule version.
CREATE TABLE rater_estimates (
  id text COLLATE "C" PRIMARY KEY,
  estimated_on date NOT NULL UNIQUE,
  estimated_at timestamptz NOT NULL,
  rule_version text NOT NULL,
  variance jsonb NOT NULL,
  -- The components were moved towards what the marks say, in this run.
  reestimated boolean NOT NULL,
  -- Mean level of each dimension, as {"universal:interest": 3.1}.
  dimension_means jsonb NOT NULL,
  growth_per_session double precision NOT NULL,
  sessions integer NOT NULL CHECK (sessions >= 0),
  -- Of them in the largest group of candidates and coaches who are linked.
  linked_sessions integer NOT NULL CHECK (linked_sessions BETWEEN 0 AND sessions)
);

CREATE TABLE rater_leniencies (
  estimate_id text COLLATE "C" NOT NULL REFERENCES rater_estimates ON DELETE CASCADE,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  leniency double precision NOT NULL,
  variance double precision NOT NULL CHECK (variance >= 0),
  sessions integer NOT NULL CHECK (sessions > 0),
  PRIMARY KEY (estimate_id, coach_id)
);
CREATE INDEX rater_leniencies_coach ON rater_leniencies (coach_id);
