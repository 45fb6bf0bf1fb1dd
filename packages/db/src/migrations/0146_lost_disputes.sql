-- What a lost dispute took is divided: it settles what was owed to the candidate anyway, or comes out of a booking that
-- nobody had earned, or a person decides whether the coach gives their part or the platform bears all of it.
ALTER TABLE payments
  -- Taken by the candidate's bank: it cannot be refunded any more.
  ADD COLUMN lost_minor bigint NOT NULL DEFAULT 0 CHECK (lost_minor >= 0),
  -- Of that, what the platform stands in for: coach and platform share it as if it were there.
  ADD COLUMN borne_minor bigint NOT NULL DEFAULT 0,
  ADD CONSTRAINT payments_borne_within_lost CHECK (borne_minor BETWEEN 0 AND lost_minor),
  ADD CONSTRAINT payments_lost_within_captured CHECK (refunded_minor + lost_minor <= amount_minor),
  ADD CONSTRAINT payments_gone_within_paid CHECK (
    refunded_minor + credit_returned_minor + credited_minor + package_returned_minor + lost_minor
      <= amount_minor + credit_minor + package_minor);

-- The part of a lost dispute that fell on one payment, and who stands in for it.
CREATE TABLE dispute_losses (
  dispute_id text NOT NULL REFERENCES disputes,
  payment_id text COLLATE "C" NOT NULL REFERENCES payments,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  fate text NOT NULL CHECK (fate IN ('waits', 'unearned', 'borne', 'taken')),
  -- Of `taken`: the coach's part.
  coach_minor bigint NOT NULL DEFAULT 0 CHECK (coach_minor >= 0),
  PRIMARY KEY (dispute_id, payment_id)
);
CREATE INDEX dispute_losses_waiting ON dispute_losses (dispute_id) WHERE fate = 'waits';

ALTER TABLE disputes
  ADD COLUMN divided_at timestamptz,
  ADD COLUMN decided_at timestamptz,
  -- Nobody when it needed no decision, or was taken back at once from a coach at risk.
  ADD COLUMN decided_by text COLLATE "C" REFERENCES users;
-- Those lost before were borne by the platform, whole.
UPDATE disputes SET divided_at = closed_at, decided_at = closed_at WHERE state = 'lost';

ALTER TABLE coaches
  -- Since when lost disputes are taken back from this coach at once.
  ADD COLUMN dispute_risk_at timestamptz;
