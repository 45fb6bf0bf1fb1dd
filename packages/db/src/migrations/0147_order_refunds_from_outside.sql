-- A refund of a package or a gift that was made in Stripe's dashboard is taken over: a whole one closes what was bought.
ALTER TABLE gifts DROP CONSTRAINT gifts_status_check;
ALTER TABLE gifts
  ADD CONSTRAINT gifts_status_check CHECK (status IN ('pending', 'paid', 'redeemed', 'refunded'));

ALTER TABLE order_refunds
  -- Of one that failed and is owed: what another refund (re_…) has paid.
  ADD COLUMN settled_minor bigint NOT NULL DEFAULT 0,
  ADD COLUMN settled_by text,
  ADD CONSTRAINT order_refunds_settled_within_owed CHECK (settled_minor BETWEEN 0 AND amount_minor);
