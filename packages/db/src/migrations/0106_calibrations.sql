-- Coaches read three invented sessions and rate them before they are shown what senior coaches agreed. A set is one
-- try at all of them; a coach's first set is blind and also tells how far coaches agree among each other.
CREATE TABLE calibrations (
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  attempt smallint NOT NULL CHECK (attempt > 0),
  began_at timestamptz NOT NULL,
  completed_at timestamptz,
  rule_version text NOT NULL,
  elevation double precision,
  profile_error double precision,
  same_sides smallint,
  passed boolean,
  PRIMARY KEY (coach_id, attempt),
  CHECK ((completed_at IS NULL) = (passed IS NULL)),
  CHECK ((completed_at IS NULL) = (elevation IS NULL)),
  CHECK ((completed_at IS NULL) = (profile_error IS NULL)),
  CHECK ((completed_at IS NULL) = (same_sides IS NULL))
);
-- A coach has one unfinished set at most.
CREATE UNIQUE INDEX calibrations_open ON calibrations (coach_id) WHERE completed_at IS NULL;

CREATE TABLE reference_ratings (
  coach_id text COLLATE "C" NOT NULL,
  attempt smallint NOT NULL,
  session text NOT NULL CHECK (char_length(session) BETWEEN 1 AND 40),
  verdict smallint NOT NULL CHECK (verdict BETWEEN 1 AND 4),
  -- [{"dimension": "interest", "level": 2, "line": 4}]: the turn of the transcript that the level rests on.
  ratings jsonb NOT NULL,
  rated_at timestamptz NOT NULL,
  PRIMARY KEY (coach_id, attempt, session),
  FOREIGN KEY (coach_id, attempt) REFERENCES calibrations
);
-- Finds who read the same session next before or after.
CREATE INDEX reference_ratings_blind ON reference_ratings (session, rated_at) WHERE attempt = 1;
