-- Sessions that are paid for together use a code once: the discount is a row for each booking, so that each can be
-- given back by itself, and the rows of one use point to its first. The use counts as long as one of them does.
ALTER TABLE promo_redemptions ADD COLUMN used_with_id text COLLATE "C" REFERENCES promo_redemptions;
CREATE INDEX promo_redemptions_used_with ON promo_redemptions (used_with_id) WHERE used_with_id IS NOT NULL;
DROP INDEX promo_redemptions_person_use;
CREATE UNIQUE INDEX promo_redemptions_person_use ON promo_redemptions (promo_code_id, candidate_id, person_use)
  WHERE status IN ('reserved', 'redeemed') AND used_with_id IS NULL;
