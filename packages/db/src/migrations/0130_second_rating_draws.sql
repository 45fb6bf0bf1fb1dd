-- About one session in twenty is rated a second time, blind: drawn by the platform, with the consent of both
-- people on the recording. How many that is, as the desk set it; the newest row counts, 0 draws none.
CREATE TABLE second_rating_rates (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  one_in smallint NOT NULL CHECK (one_in BETWEEN 0 AND 1000),
  set_by text COLLATE "C" NOT NULL REFERENCES users,
  set_at timestamptz NOT NULL
);
CREATE TRIGGER second_rating_rates_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON second_rating_rates
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One row for each report that was looked at, so that it is looked at once; those without a reason were not drawn.
CREATE TABLE second_rating_draws (
  report_id text COLLATE "C" PRIMARY KEY REFERENCES reports,
  booking_id text COLLATE "C" NOT NULL UNIQUE REFERENCES bookings,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  one_in smallint NOT NULL,
  reason text CHECK (reason IN ('lot', 'quarter')),
  looked_at timestamptz NOT NULL,
  answer text CHECK (answer IN ('yes', 'no')),
  answered_at timestamptz,
  CHECK (answer IS NULL OR reason IS NOT NULL),
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX second_rating_draws_coach ON second_rating_draws (coach_id, looked_at) WHERE reason IS NOT NULL;
CREATE INDEX second_rating_draws_candidate ON second_rating_draws (candidate_id, looked_at) WHERE reason IS NOT NULL;

-- What a drawn rating says is its candidate's to see once they ask for it.
ALTER TABLE second_ratings
  ADD COLUMN drawn boolean NOT NULL DEFAULT false,
  ADD COLUMN shown_at timestamptz,
  ADD CONSTRAINT second_ratings_shown CHECK (shown_at IS NULL OR (drawn AND given_at IS NOT NULL));
CREATE INDEX acknowledgements_to_draw ON acknowledgements (acknowledged_at) WHERE acknowledged_at IS NOT NULL;
