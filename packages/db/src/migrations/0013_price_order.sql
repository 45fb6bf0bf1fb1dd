-- The directory by price reads the offerings in their order and stops at the page's end.
CREATE INDEX offerings_price ON offerings (price_amount_minor, coach_id) WHERE archived_at IS NULL;
