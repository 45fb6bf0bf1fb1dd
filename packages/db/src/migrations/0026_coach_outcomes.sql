-- What followed in real interviews, worked out once a day: a run with its parameters, and each coach's row of
-- it. Rows are only ever added, and old runs removed whole, so any figure shown can be traced to its run.
CREATE TABLE outcome_estimates (
  id text COLLATE "C" PRIMARY KEY,
  estimated_on date NOT NULL UNIQUE,
  estimated_at timestamptz NOT NULL,
  rule_version text NOT NULL,
  interviews integer NOT NULL CHECK (interviews >= 0),
  candidates integer NOT NULL CHECK (candidates >= 0),
  -- Call-back rates before coaching by stage, and the case-mix models, one for each fold.
  stage_rates jsonb NOT NULL,
  case_mix jsonb NOT NULL,
  -- Interviews between booking and session: what happened untreated.
  waiting jsonb NOT NULL,
  mean_lift double precision NOT NULL,
  mean_lift_sd double precision NOT NULL,
  q double precision NOT NULL,
  tau2 double precision NOT NULL CHECK (tau2 >= 0)
);

CREATE TABLE coach_outcomes (
  estimate_id text COLLATE "C" NOT NULL REFERENCES outcome_estimates ON DELETE CASCADE,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches ON DELETE CASCADE,
  interviews integer NOT NULL,
  candidates integer NOT NULL,
  observed integer NOT NULL,
  expected double precision NOT NULL,
  expected_by text NOT NULL CHECK (expected_by IN ('case_mix', 'stage_rates')),
  lift double precision NOT NULL,
  se double precision NOT NULL,
  deff double precision NOT NULL,
  weight double precision NOT NULL,
  shrunk double precision NOT NULL,
  deviation double precision NOT NULL,
  deviation_sd double precision NOT NULL,
  p_above_average double precision NOT NULL,
  tier text NOT NULL,
  response_rate double precision NOT NULL,
  lift_as_reported double precision NOT NULL,
  lift_if_silent_failed double precision NOT NULL,
  lift_if_silent_called double precision NOT NULL,
  PRIMARY KEY (estimate_id, coach_id)
);
CREATE INDEX coach_outcomes_coach ON coach_outcomes (coach_id);
