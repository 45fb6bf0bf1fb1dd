-- Who invited whom. A person has one code, is invited once, and the reward is given once.
CREATE TABLE referral_codes (
  user_id text COLLATE "C" PRIMARY KEY REFERENCES users,
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9]{8}$'),
  created_at timestamptz NOT NULL
);
CREATE TABLE referrals (
  id text COLLATE "C" PRIMARY KEY,
  referrer_id text COLLATE "C" NOT NULL REFERENCES users,
  referred_id text COLLATE "C" NOT NULL UNIQUE REFERENCES users,
  status text NOT NULL CHECK (status IN ('waiting', 'rewarded', 'refused')),
  -- Why nothing was given: the same person (by card or address), or the inviter's cap.
  refusal text CHECK (refusal IN ('same_person', 'cap_reached')),
  referrer_minor bigint NOT NULL DEFAULT 0 CHECK (referrer_minor >= 0),
  referred_minor bigint NOT NULL DEFAULT 0 CHECK (referred_minor >= 0),
  currency char(3) NOT NULL,
  booking_id text COLLATE "C" REFERENCES bookings,
  created_at timestamptz NOT NULL,
  settled_at timestamptz,
  CONSTRAINT referrals_not_oneself CHECK (referrer_id <> referred_id),
  CHECK ((status = 'waiting') = (settled_at IS NULL)),
  CHECK ((status = 'refused') = (refusal IS NOT NULL))
);
CREATE INDEX referrals_referrer ON referrals (referrer_id, created_at);

-- Stripe's name for a card number: the same on two accounts is the same card.
ALTER TABLE payments ADD COLUMN card_fingerprint text;
CREATE INDEX payments_fingerprint ON payments (card_fingerprint) WHERE card_fingerprint IS NOT NULL;
