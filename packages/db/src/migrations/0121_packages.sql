-- What is bought without a booking: packages of sessions and gifts. One row per attempt to pay, as in payments.
CREATE TABLE orders (
  id text COLLATE "C" PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('package', 'gift')),
  buyer_id text COLLATE "C" NOT NULL REFERENCES users,
  description text NOT NULL,
  status text NOT NULL CHECK (status IN ('creating', 'open', 'succeeded', 'expired', 'failed', 'mismatch')),
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  credit_minor bigint NOT NULL DEFAULT 0 CHECK (credit_minor >= 0),
  currency char(3) NOT NULL,
  refunded_minor bigint NOT NULL DEFAULT 0,
  credit_returned_minor bigint NOT NULL DEFAULT 0,
  checkout_session_id text UNIQUE,
  checkout_url text,
  checkout_expires_at timestamptz NOT NULL,
  payment_intent_id text UNIQUE,
  charge_id text UNIQUE,
  fee_minor bigint,
  card_brand text,
  card_last4 text,
  disputed_at timestamptz,
  succeeded_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK (amount_minor + credit_minor > 0),
  CONSTRAINT orders_refunded_within_captured CHECK (refunded_minor BETWEEN 0 AND amount_minor),
  CONSTRAINT orders_credit_returned_within_spent CHECK (credit_returned_minor BETWEEN 0 AND credit_minor)
);
CREATE INDEX orders_buyer ON orders (buyer_id, created_at);
CREATE INDEX orders_unsettled ON orders (updated_at) WHERE status IN ('creating', 'open');

CREATE TABLE order_refunds (
  id text COLLATE "C" PRIMARY KEY,
  order_id text COLLATE "C" NOT NULL REFERENCES orders,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency char(3) NOT NULL,
  status text NOT NULL CHECK (status IN ('requested', 'pending', 'succeeded', 'failed')),
  operation text NOT NULL UNIQUE,
  stripe_refund_id text UNIQUE,
  failure_reason text,
  sent_at timestamptz,
  attempt integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX order_refunds_unsent ON order_refunds (created_at) WHERE status = 'requested';
CREATE INDEX order_refunds_order ON order_refunds (order_id);

-- What a coach asks for three, five or ten sessions of an offering.
CREATE TABLE package_offers (
  offering_id text COLLATE "C" NOT NULL REFERENCES offerings,
  sessions integer NOT NULL CHECK (sessions IN (3, 5, 10)),
  price_minor bigint NOT NULL CHECK (price_minor > 0),
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (offering_id, sessions)
);

-- Sessions that were paid for together. The price falls to them in equal parts, odd cents to the last; left_minor is
-- the balance of the package's account in the books.
CREATE TABLE packages (
  id text COLLATE "C" PRIMARY KEY,
  order_id text COLLATE "C" NOT NULL UNIQUE REFERENCES orders,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  offering_id text COLLATE "C" NOT NULL REFERENCES offerings,
  session_type text NOT NULL,
  duration_minutes integer NOT NULL,
  sessions integer NOT NULL CHECK (sessions > 0),
  price_minor bigint NOT NULL CHECK (price_minor > 0),
  single_price_minor bigint NOT NULL CHECK (single_price_minor > 0),
  currency char(3) NOT NULL,
  commission_basis_points integer NOT NULL CHECK (commission_basis_points BETWEEN 0 AND 10000),
  -- How long sessions may wait to be booked; a copy of the policy under which it was bought.
  days integer NOT NULL CHECK (days > 0),
  status text NOT NULL CHECK (status IN ('pending', 'active', 'refunded', 'expired')),
  sessions_left integer NOT NULL CHECK (sessions_left BETWEEN 0 AND sessions),
  left_minor bigint NOT NULL CHECK (left_minor BETWEEN 0 AND price_minor),
  expires_at timestamptz,
  -- After a refund: the coach's part of what the used sessions cost more, and with which transfer it left.
  extra_minor bigint NOT NULL DEFAULT 0 CHECK (extra_minor >= 0),
  extra_transfer_id text COLLATE "C" REFERENCES transfers,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK (status IN ('pending', 'refunded', 'expired') OR expires_at IS NOT NULL)
);
CREATE INDEX packages_candidate ON packages (candidate_id, created_at);
CREATE INDEX packages_coach ON packages (coach_id, created_at);
CREATE INDEX packages_expiring ON packages (expires_at) WHERE status = 'active';

ALTER TABLE payments ADD COLUMN package_id text COLLATE "C" REFERENCES packages;
ALTER TABLE payments ADD CONSTRAINT payments_package_named CHECK ((package_minor > 0) = (package_id IS NOT NULL));
CREATE INDEX payments_package ON payments (package_id) WHERE package_id IS NOT NULL;
-- What was added to a share from elsewhere: see packages.extra_minor.
ALTER TABLE transfers ADD COLUMN extra_minor bigint NOT NULL DEFAULT 0 CHECK (extra_minor >= 0);
