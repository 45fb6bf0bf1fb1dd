-- Promo codes (payments.md 1.13). The database holds the caps: a code's uses and what it has given away
-- are counted on its row, whose lock also makes its redemptions wait for each other.
CREATE TABLE promo_codes (
  id text COLLATE "C" PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9-]{3,24}$'),
  -- Who pays for the discount: the platform makes the price up to the coach; a coach just sells for less.
  bearer text NOT NULL CHECK (bearer IN ('platform', 'coach')),
  coach_id text COLLATE "C" REFERENCES coaches,
  offering_id text COLLATE "C" REFERENCES offerings,
  percent integer CHECK (percent BETWEEN 1 AND 100),
  amount_minor bigint CHECK (amount_minor > 0),
  currency char(3),
  -- The most that one use takes off.
  max_discount_minor bigint CHECK (max_discount_minor > 0),
  max_uses integer CHECK (max_uses > 0),
  max_uses_per_person integer NOT NULL DEFAULT 1 CHECK (max_uses_per_person BETWEEN 1 AND 100),
  budget_minor bigint CHECK (budget_minor > 0),
  first_time_only boolean NOT NULL DEFAULT false,
  starts_at timestamptz,
  ends_at timestamptz,
  paused_at timestamptz,
  uses integer NOT NULL DEFAULT 0,
  given_minor bigint NOT NULL DEFAULT 0,
  created_by text COLLATE "C" NOT NULL REFERENCES users,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK ((percent IS NULL) <> (amount_minor IS NULL)),
  CHECK (bearer = 'platform' OR coach_id IS NOT NULL),
  CHECK (ends_at > starts_at),
  CHECK (currency IS NOT NULL OR coalesce(amount_minor, max_discount_minor, budget_minor) IS NULL),
  CONSTRAINT promo_codes_uses_within_cap CHECK (uses >= 0 AND uses <= max_uses),
  CONSTRAINT promo_codes_given_within_budget CHECK (given_minor >= 0 AND given_minor <= budget_minor)
);
CREATE INDEX promo_codes_coach ON promo_codes (coach_id) WHERE coach_id IS NOT NULL;

-- One row each time a code was put on a booking. Reserved with the hold; redeemed by the payment; released
-- when the hold lapses; returned when all was paid back and nothing had been delivered.
CREATE TABLE promo_redemptions (
  id text COLLATE "C" PRIMARY KEY,
  promo_code_id text COLLATE "C" NOT NULL REFERENCES promo_codes,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  -- This person's first, second, … use; a place that was given back is taken again.
  person_use integer NOT NULL CHECK (person_use > 0),
  discount_minor bigint NOT NULL CHECK (discount_minor > 0),
  currency char(3) NOT NULL,
  status text NOT NULL CHECK (status IN ('reserved', 'redeemed', 'released', 'returned')),
  reserved_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX promo_redemptions_one_per_booking ON promo_redemptions (booking_id)
  WHERE status IN ('reserved', 'redeemed');
CREATE UNIQUE INDEX promo_redemptions_person_use ON promo_redemptions (promo_code_id, candidate_id, person_use)
  WHERE status IN ('reserved', 'redeemed');
CREATE INDEX promo_redemptions_code ON promo_redemptions (promo_code_id, reserved_at DESC);
CREATE INDEX promo_redemptions_booking ON promo_redemptions (booking_id);

-- price_amount_minor stays what the candidate pays. With a code, this is what it would have been, and the part of
-- the difference that the platform pays to the coach instead of the candidate.
ALTER TABLE bookings ADD COLUMN list_price_minor bigint CHECK (list_price_minor >= price_amount_minor);
ALTER TABLE bookings ADD COLUMN subsidy_minor bigint NOT NULL DEFAULT 0 CHECK (subsidy_minor >= 0);
ALTER TABLE bookings ADD CONSTRAINT bookings_subsidy_within_discount
  CHECK (subsidy_minor <= coalesce(list_price_minor, price_amount_minor) - price_amount_minor);

-- What a booking holds is what the candidate paid (card, credit, a session of a package) and what the platform put in.
ALTER TABLE payments ADD COLUMN subsidy_minor bigint NOT NULL DEFAULT 0 CHECK (subsidy_minor >= 0);
ALTER TABLE payments ADD COLUMN subsidy_returned_minor bigint NOT NULL DEFAULT 0;
ALTER TABLE payments ADD COLUMN package_minor bigint NOT NULL DEFAULT 0 CHECK (package_minor >= 0);
ALTER TABLE payments ADD COLUMN package_returned_minor bigint NOT NULL DEFAULT 0;
ALTER TABLE payments ADD CONSTRAINT payments_subsidy_returned_within_given
  CHECK (subsidy_returned_minor BETWEEN 0 AND subsidy_minor);
ALTER TABLE payments ADD CONSTRAINT payments_package_returned_within_spent
  CHECK (package_returned_minor BETWEEN 0 AND package_minor);
-- A part of a session of a package comes back as credit.
ALTER TABLE payments DROP CONSTRAINT payments_credit_returned_within_spent;
ALTER TABLE payments ADD CONSTRAINT payments_credit_returned_within_spent
  CHECK (credit_returned_minor BETWEEN 0 AND credit_minor + package_minor);
ALTER TABLE payments DROP CONSTRAINT payments_given_back_within_paid;
ALTER TABLE payments ADD CONSTRAINT payments_given_back_within_paid
  CHECK (refunded_minor + credit_returned_minor + credited_minor + package_returned_minor
    <= amount_minor + credit_minor + package_minor);

ALTER TABLE refunds ADD COLUMN subsidy_minor bigint NOT NULL DEFAULT 0 CHECK (subsidy_minor >= 0);
ALTER TABLE refunds ADD COLUMN package_minor bigint NOT NULL DEFAULT 0 CHECK (package_minor >= 0);
ALTER TABLE refunds DROP CONSTRAINT refunds_check;
ALTER TABLE refunds ADD CONSTRAINT refunds_give_something
  CHECK (amount_minor + credit_minor + subsidy_minor + package_minor > 0);
