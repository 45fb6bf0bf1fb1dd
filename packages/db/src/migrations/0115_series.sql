-- Several sessions booked and paid in one go. Each stays a booking of its own, with a payment row of its own;
-- what they share is the checkout and the charge, which stand on each row. The first row of such a purchase
-- gives it its name at Stripe, and the others point to it.
ALTER TABLE bookings ADD COLUMN series_id text COLLATE "C";
CREATE INDEX bookings_series ON bookings (series_id) WHERE series_id IS NOT NULL;

ALTER TABLE payments ADD COLUMN paid_with_id text COLLATE "C" REFERENCES payments;
CREATE INDEX payments_paid_with ON payments (paid_with_id) WHERE paid_with_id IS NOT NULL;
ALTER TABLE payments DROP CONSTRAINT payments_checkout_session_id_key;
ALTER TABLE payments DROP CONSTRAINT payments_payment_intent_id_key;
ALTER TABLE payments DROP CONSTRAINT payments_charge_id_key;
CREATE UNIQUE INDEX payments_checkout_session ON payments (checkout_session_id) WHERE paid_with_id IS NULL;
CREATE UNIQUE INDEX payments_payment_intent ON payments (payment_intent_id) WHERE paid_with_id IS NULL;
CREATE UNIQUE INDEX payments_charge ON payments (charge_id) WHERE paid_with_id IS NULL;

-- A refund made in Stripe's dashboard may be larger than one session's price: then it is a row on several.
ALTER TABLE refunds DROP CONSTRAINT refunds_stripe_refund_id_key;
ALTER TABLE refunds ADD CONSTRAINT refunds_stripe_refund UNIQUE (stripe_refund_id, payment_id);
