-- One row per attempt to pay. Facts at Stripe are unique here by Stripe's ids. What was bought is
-- copied onto the row, since earnings and receipts speak of the deal as it was paid.
CREATE TABLE payments (
  id text COLLATE "C" PRIMARY KEY,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  description text NOT NULL,
  session_starts_at timestamptz NOT NULL,
  commission_basis_points integer NOT NULL CHECK (commission_basis_points BETWEEN 0 AND 10000),
  status text NOT NULL CHECK (status IN ('creating', 'open', 'succeeded', 'expired', 'failed', 'mismatch')),
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  currency char(3) NOT NULL,
  -- The price is amount_minor (by card) plus credit_minor (from the candidate's credit).
  credit_minor bigint NOT NULL DEFAULT 0 CHECK (credit_minor >= 0),
  -- Given back to the card, given back as credit, and granted as credit out of what was paid.
  refunded_minor bigint NOT NULL DEFAULT 0,
  credit_returned_minor bigint NOT NULL DEFAULT 0,
  credited_minor bigint NOT NULL DEFAULT 0 CHECK (credited_minor >= 0),
  checkout_session_id text UNIQUE,
  checkout_url text,
  checkout_expires_at timestamptz,
  payment_intent_id text UNIQUE,
  charge_id text UNIQUE,
  fee_minor bigint,
  card_brand text,
  card_last4 text,
  decline_code text,
  late boolean NOT NULL DEFAULT false,
  -- A second payment for a booking that was paid already: kept for the books, refunded in full.
  duplicate boolean NOT NULL DEFAULT false,
  -- While the bank is asked to take the money back, the coach's share waits.
  disputed_at timestamptz,
  succeeded_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT payments_refunded_within_captured CHECK (refunded_minor BETWEEN 0 AND amount_minor),
  CONSTRAINT payments_credit_returned_within_spent CHECK (credit_returned_minor BETWEEN 0 AND credit_minor),
  CONSTRAINT payments_given_back_within_paid
    CHECK (refunded_minor + credit_returned_minor + credited_minor <= amount_minor + credit_minor)
);
CREATE INDEX payments_coach ON payments (coach_id, session_starts_at) WHERE status = 'succeeded';
CREATE INDEX payments_candidate ON payments (candidate_id, created_at);
CREATE INDEX payments_booking ON payments (booking_id);
CREATE UNIQUE INDEX payments_one_open ON payments (booking_id) WHERE status IN ('creating', 'open');
CREATE UNIQUE INDEX payments_one_paid ON payments (booking_id) WHERE status = 'succeeded' AND NOT duplicate;

-- amount_minor goes back through Stripe, credit_minor to the candidate's credit.
CREATE TABLE refunds (
  id text COLLATE "C" PRIMARY KEY,
  payment_id text COLLATE "C" NOT NULL REFERENCES payments,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  credit_minor bigint NOT NULL DEFAULT 0 CHECK (credit_minor >= 0),
  currency char(3) NOT NULL,
  status text NOT NULL CHECK (status IN ('requested', 'pending', 'succeeded', 'failed')),
  reason text NOT NULL,
  note text NOT NULL DEFAULT '',
  operation text NOT NULL UNIQUE,
  stripe_refund_id text UNIQUE,
  failure_reason text,
  requested_by text COLLATE "C",
  -- Sent to Stripe for the first time; how many requests that got a definite answer there were.
  sent_at timestamptz,
  attempt integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK (amount_minor + credit_minor > 0)
);
CREATE INDEX refunds_unsent ON refunds (created_at) WHERE status = 'requested';
CREATE INDEX refunds_payment ON refunds (payment_id);
CREATE INDEX refunds_booking ON refunds (booking_id);

-- What a coach is owed for one booking. due_at is judged by the market's clock in a sweep.
CREATE TABLE transfers (
  id text COLLATE "C" PRIMARY KEY,
  booking_id text COLLATE "C" NOT NULL UNIQUE REFERENCES bookings,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  commission_basis_points integer NOT NULL CHECK (commission_basis_points BETWEEN 0 AND 10000),
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  -- The part of the coach's share that settled a debt of theirs instead of being sent.
  netted_minor bigint NOT NULL DEFAULT 0 CHECK (netted_minor >= 0),
  currency char(3) NOT NULL,
  reversed_minor bigint NOT NULL DEFAULT 0,
  status text NOT NULL CHECK (status IN ('due', 'on_hold', 'sending', 'created', 'reversed', 'aborted')),
  hold_reason text,
  due_at timestamptz NOT NULL,
  stripe_transfer_id text UNIQUE,
  -- When the share was booked to the coach; from then on a refund takes it back from the coach.
  earned_at timestamptz,
  sent_at timestamptz,
  attempt integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT transfers_reversed_within_sent CHECK (reversed_minor BETWEEN 0 AND amount_minor)
);
CREATE INDEX transfers_coach ON transfers (coach_id, due_at);
CREATE INDEX transfers_due ON transfers (due_at) WHERE status IN ('due', 'on_hold');

CREATE TABLE reversals (
  id text COLLATE "C" PRIMARY KEY,
  transfer_id text COLLATE "C" NOT NULL REFERENCES transfers,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  status text NOT NULL CHECK (status IN ('requested', 'created', 'refused', 'dropped')),
  operation text NOT NULL UNIQUE,
  stripe_reversal_id text UNIQUE,
  sent_at timestamptz,
  attempt integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);

CREATE INDEX reversals_transfer ON reversals (transfer_id);

-- Inbox: a verified event is stored before anything is done about it, and once.
CREATE TABLE stripe_events (
  id text PRIMARY KEY,
  type text NOT NULL,
  object_id text,
  booking_id text COLLATE "C",
  payload jsonb NOT NULL,
  received_at timestamptz NOT NULL,
  processed_at timestamptz,
  outcome text,
  attempts integer NOT NULL DEFAULT 0
);
CREATE INDEX stripe_events_open ON stripe_events (received_at) WHERE processed_at IS NULL;
CREATE INDEX stripe_events_booking ON stripe_events (booking_id) WHERE booking_id IS NOT NULL;

-- How far Stripe's own list of events has been read, for those that no delivery brought.
CREATE TABLE stripe_catch_up (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  seen_until timestamptz NOT NULL
);

-- Double entry, append-only. One fact, one transaction: (code, ref) is unique.
CREATE TABLE ledger_transactions (
  id text COLLATE "C" PRIMARY KEY,
  sequence bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  code text NOT NULL,
  ref text NOT NULL,
  booking_id text COLLATE "C",
  stripe_balance_transaction_id text UNIQUE,
  reverses text COLLATE "C" REFERENCES ledger_transactions,
  occurred_at timestamptz NOT NULL,
  UNIQUE (code, ref)
);
CREATE INDEX ledger_transactions_booking ON ledger_transactions (booking_id) WHERE booking_id IS NOT NULL;

-- amount_minor: debit positive, credit negative.
CREATE TABLE ledger_entries (
  transaction_id text COLLATE "C" NOT NULL REFERENCES ledger_transactions,
  account text COLLATE "C" NOT NULL,
  currency char(3) NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
  PRIMARY KEY (transaction_id, account, currency)
);
CREATE INDEX ledger_entries_account ON ledger_entries (account, currency);

CREATE TABLE ledger_balances (
  account text COLLATE "C" NOT NULL,
  currency char(3) NOT NULL,
  amount_minor bigint NOT NULL,
  PRIMARY KEY (account, currency),
  -- Money owed and money held for a booking never goes below nothing (credit is negative).
  CONSTRAINT ledger_balances_owed CHECK (amount_minor <= 0 OR account NOT LIKE 'liability:%')
);

CREATE FUNCTION ledger_transaction_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM ledger_entries WHERE transaction_id = NEW.transaction_id
             GROUP BY currency HAVING sum(amount_minor) <> 0) THEN
    RAISE EXCEPTION 'ledger transaction % does not sum to zero', NEW.transaction_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_sums_to_zero AFTER INSERT ON ledger_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger_transaction_balances();
CREATE TRIGGER ledger_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_entries
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_transactions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_transactions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
