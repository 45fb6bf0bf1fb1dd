-- A bank may take back what was paid for a package or a gift. What nobody has used is taken back with it, credit that
-- came of it as far as it is there; sessions of the package are divided like payments of their own.
ALTER TABLE disputes
  ALTER COLUMN payment_id DROP NOT NULL,
  ALTER COLUMN booking_id DROP NOT NULL,
  ADD COLUMN order_id text COLLATE "C" REFERENCES orders,
  ADD CONSTRAINT disputes_of_one CHECK ((payment_id IS NULL) <> (order_id IS NULL)),
  -- How often it was lost: one lost again after it had been won is another fact in the books.
  ADD COLUMN round integer NOT NULL DEFAULT 1,
  -- What a lost one took of the unused sessions or the gift; out of credit; of no one, so that we bear it undecided.
  ADD COLUMN goods_minor bigint NOT NULL DEFAULT 0 CHECK (goods_minor >= 0),
  ADD COLUMN credit_minor bigint NOT NULL DEFAULT 0 CHECK (credit_minor >= 0),
  ADD COLUMN beyond_minor bigint NOT NULL DEFAULT 0 CHECK (beyond_minor >= 0);
CREATE INDEX disputes_order ON disputes (order_id);

ALTER TABLE packages DROP CONSTRAINT packages_status_check;
ALTER TABLE packages ADD CONSTRAINT packages_status_check
  CHECK (status IN ('pending', 'active', 'refunded', 'expired', 'taken_back'));
ALTER TABLE gifts DROP CONSTRAINT gifts_status_check;
ALTER TABLE gifts ADD CONSTRAINT gifts_status_check
  CHECK (status IN ('pending', 'paid', 'redeemed', 'refunded', 'taken_back'));

-- A session of a package has nothing by card, and can be lost all the same.
ALTER TABLE payments DROP CONSTRAINT payments_lost_within_captured;
ALTER TABLE payments ADD CONSTRAINT payments_lost_within_captured
  CHECK (refunded_minor + lost_minor <= amount_minor + package_minor);

-- Owed to a coach beside their sessions: it leaves with their next transfer.
CREATE TABLE coach_extras (
  -- Our own name of the reason, e.g. du_…:bkg_…
  operation text PRIMARY KEY,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency char(3) NOT NULL,
  transfer_id text COLLATE "C" REFERENCES transfers,
  created_at timestamptz NOT NULL
);
CREATE INDEX coach_extras_open ON coach_extras (coach_id) WHERE transfer_id IS NULL;
