-- Disputes as Stripe last told us, with what we sent as evidence. The money follows the dispute's movements in the
-- books; this is what people need to answer in time.
CREATE TABLE disputes (
  -- Stripe's own, du_…
  id text PRIMARY KEY,
  payment_id text COLLATE "C" NOT NULL REFERENCES payments,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency char(3) NOT NULL,
  reason text NOT NULL,
  -- Stripe's word for where it is; new ones may come.
  status text NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'won', 'lost')),
  -- Until when Stripe takes evidence; once, as far as anybody should count on.
  due_at timestamptz,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  -- The desk's own words, which stand in the evidence.
  note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 4000),
  -- Somebody is at it: kept for two minutes, so that two people do not send it twice.
  sending_until timestamptz,
  submitted_at timestamptz,
  -- Nobody when the product sent it by itself before the deadline.
  submitted_by text COLLATE "C" REFERENCES users,
  evidence jsonb,
  updated_at timestamptz NOT NULL
);
CREATE INDEX disputes_open ON disputes (due_at) WHERE state = 'open' AND submitted_at IS NULL;
CREATE INDEX disputes_booking ON disputes (booking_id);
