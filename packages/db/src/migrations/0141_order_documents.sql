-- What is bought without a booking (a package, a gift) has its receipt too, and a credit note when it is given back:
-- a document is either of a payment for a booking or of an order.
SET LOCAL lock_timeout = '5s';

ALTER TABLE documents ALTER COLUMN payment_id DROP NOT NULL;
ALTER TABLE documents ALTER COLUMN booking_id DROP NOT NULL;
ALTER TABLE documents ADD COLUMN order_id text COLLATE "C" REFERENCES orders;
ALTER TABLE documents ADD CONSTRAINT documents_of_payment_or_order CHECK (
  (order_id IS NULL AND payment_id IS NOT NULL AND booking_id IS NOT NULL)
  OR (order_id IS NOT NULL AND payment_id IS NULL AND booking_id IS NULL)
);
CREATE UNIQUE INDEX documents_one_receipt_of_order ON documents (order_id) WHERE kind = 'receipt';
CREATE INDEX documents_order ON documents (order_id) WHERE order_id IS NOT NULL;
