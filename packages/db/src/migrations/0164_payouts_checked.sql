-- When Stripe was last asked how a coach's account stands, for those who are asked about daily.
ALTER TABLE coaches ADD COLUMN payouts_checked_at timestamptz;
