-- What stayed owed to a candidate when their refund failed, and reached them another way: by a refund made in Stripe's
-- dashboard (re_…), or from their bank, which took it from us by a dispute that we lost (du_…).
CREATE TABLE refund_settlements (
  settled_by text NOT NULL,
  refund_id text COLLATE "C" NOT NULL REFERENCES refunds,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  settled_at timestamptz NOT NULL,
  -- The other refund failed as well: it is owed again.
  undone_at timestamptz,
  PRIMARY KEY (settled_by, refund_id)
);
CREATE INDEX refund_settlements_refund ON refund_settlements (refund_id);
