-- A share that has left us whose payment is disputed: the same sum is withheld from what the coach earns next, until
-- the dispute is decided (payments.md 1.10).
CREATE TABLE share_reserves (
  dispute_id text NOT NULL REFERENCES disputes,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  currency char(3) NOT NULL,
  wanted_minor bigint NOT NULL CHECK (wanted_minor > 0),
  -- Withheld so far and neither used for the loss nor let go.
  held_minor bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  released_at timestamptz,
  PRIMARY KEY (dispute_id, booking_id),
  CONSTRAINT share_reserves_within CHECK (held_minor BETWEEN 0 AND wanted_minor)
);
CREATE INDEX share_reserves_open ON share_reserves (coach_id) WHERE released_at IS NULL;
ALTER TABLE transfers
  -- The part of the share that was withheld for a dispute instead of being sent.
  ADD COLUMN withheld_minor bigint NOT NULL DEFAULT 0 CHECK (withheld_minor >= 0);
