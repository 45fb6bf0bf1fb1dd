-- What Stripe sends from coaches' balances to their banks, as it last told us. Between Stripe and the coach: the
-- books do not change by it. Kept so that a coach sees when money arrives, and somebody hears when it does not.
CREATE TABLE coach_payouts (
  -- Stripe's own, po_…
  id text PRIMARY KEY,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency char(3) NOT NULL,
  status text NOT NULL CHECK (status IN ('on_its_way', 'arrived', 'failed')),
  failure_code text,
  -- By the calendar of banks, which know no hours.
  arrives_on date NOT NULL,
  made_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX coach_payouts_coach ON coach_payouts (coach_id, made_at DESC);
CREATE INDEX coach_payouts_failed ON coach_payouts (updated_at) WHERE status = 'failed';

-- How an account stands that cannot be paid: since when it was lost that could once, and what Stripe asks for.
ALTER TABLE coaches
  ADD COLUMN payouts_lost_at timestamptz,
  ADD COLUMN payout_standing text CHECK (payout_standing IN ('open', 'in_review', 'rejected', 'closed')),
  ADD COLUMN payout_needs jsonb NOT NULL DEFAULT '[]';
