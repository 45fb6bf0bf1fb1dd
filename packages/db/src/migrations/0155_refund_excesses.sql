-- Of a refund made in Stripe's dashboard: what is more than its payment had left, because the same money was given as
-- credit, promised by a refund of ours or lost at the bank. It stands in suspense until a refund of ours fails that it
-- has paid, or until somebody at the desk says who bears it.
CREATE TABLE refund_excesses (
  stripe_refund_id text PRIMARY KEY,
  -- The first payment of its purchase, or an order.
  payment_id text COLLATE "C" REFERENCES payments,
  booking_id text COLLATE "C" REFERENCES bookings,
  order_id text COLLATE "C" REFERENCES orders,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency char(3) NOT NULL,
  -- Paid refunds of ours that failed; taken back from the candidate's credit. What is left is borne by us.
  settled_minor bigint NOT NULL DEFAULT 0 CHECK (settled_minor >= 0),
  credit_minor bigint NOT NULL DEFAULT 0 CHECK (credit_minor >= 0),
  -- settled: all of it was owed; decided: by the desk; returned: the refund failed, so nothing was given beyond.
  status text NOT NULL CHECK (status IN ('open', 'settled', 'decided', 'returned')),
  found_at timestamptz NOT NULL,
  closed_at timestamptz,
  closed_by text COLLATE "C" REFERENCES users,
  CONSTRAINT refund_excesses_of_one CHECK ((payment_id IS NULL) <> (order_id IS NULL)),
  CONSTRAINT refund_excesses_within CHECK (settled_minor + credit_minor <= amount_minor),
  CHECK ((status = 'open') = (closed_at IS NULL))
);
CREATE INDEX refund_excesses_payment ON refund_excesses (payment_id);
CREATE INDEX refund_excesses_order ON refund_excesses (order_id);
CREATE INDEX refund_excesses_open ON refund_excesses (found_at) WHERE status = 'open';
