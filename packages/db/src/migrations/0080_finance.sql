-- For the finance admin: where the books and Stripe do not tell the same story, and which months are closed.
CREATE TABLE reconciliation_runs (
  id text COLLATE "C" PRIMARY KEY,
  -- Movements since this moment were compared.
  since timestamptz NOT NULL,
  -- By whom it was asked for; nobody when it was the daily one.
  requested_by text COLLATE "C" REFERENCES users,
  movements integer NOT NULL CHECK (movements >= 0),
  differences integer NOT NULL CHECK (differences >= 0),
  finished_at timestamptz NOT NULL
);
CREATE INDEX reconciliation_runs_latest ON reconciliation_runs (finished_at DESC);

-- One row per difference, however often it is seen. ours/theirs: the change of our Stripe balance.
CREATE TABLE reconciliation_cases (
  id text COLLATE "C" PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('not_in_books', 'not_at_stripe', 'amount_differs', 'balance_differs')),
  -- Stripe's object (ch_…, re_…, tr_…, trr_…, po_…, txn_…), or 'balance'.
  stripe_object text NOT NULL,
  movement_type text,
  currency char(3) NOT NULL,
  ours_minor bigint NOT NULL,
  theirs_minor bigint NOT NULL,
  booking_id text COLLATE "C" REFERENCES bookings,
  -- The object that has to be read again to put it right, when that is another one (a dispute, a transfer).
  parent_object text,
  status text NOT NULL CHECK (status IN ('open', 'settled', 'accepted')),
  found_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  repair_asked_at timestamptz,
  closed_at timestamptz,
  closed_by text COLLATE "C" REFERENCES users,
  note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 1000),
  CHECK ((status = 'open') = (closed_at IS NULL))
);
CREATE UNIQUE INDEX reconciliation_cases_one_open
  ON reconciliation_cases (stripe_object, currency) WHERE status <> 'settled';
CREATE INDEX reconciliation_cases_status ON reconciliation_cases (status, found_at);

-- A closed month takes no entries any more. `balances`: the trial balance at its end.
CREATE TABLE ledger_periods (
  month date PRIMARY KEY CHECK (extract(day FROM month) = 1),
  ends_at timestamptz NOT NULL UNIQUE,
  balances jsonb NOT NULL,
  closed_at timestamptz NOT NULL,
  closed_by text COLLATE "C" NOT NULL REFERENCES users
);
CREATE TRIGGER ledger_periods_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_periods
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whoever posts holds this lock with the others; whoever closes a month holds it alone.
CREATE FUNCTION ledger_period_is_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('ledger periods', 0));
  IF EXISTS (SELECT 1 FROM ledger_periods WHERE ends_at > NEW.occurred_at) THEN
    RAISE EXCEPTION 'the books of that month are closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_period_open';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ledger_transactions_in_open_period BEFORE INSERT ON ledger_transactions
  FOR EACH ROW EXECUTE FUNCTION ledger_period_is_open();

-- The browser reads one account's entries newest first.
CREATE INDEX ledger_transactions_occurred ON ledger_transactions (occurred_at DESC, sequence DESC);
