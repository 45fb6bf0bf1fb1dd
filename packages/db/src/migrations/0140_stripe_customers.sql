-- Whom Stripe knows a person as: the cards that they let Stripe keep hang on it. Cards themselves are read from
-- Stripe when somebody looks at them; nothing of a card is kept here.
SET LOCAL lock_timeout = '5s';

CREATE TABLE stripe_customers (
  user_id text COLLATE "C" PRIMARY KEY REFERENCES users,
  -- Null after it was deleted at Stripe; the next payment makes another one.
  customer_id text UNIQUE,
  -- Which making of it this is: a part of the key that Stripe gets, so that a new one is not the old one again.
  attempt integer NOT NULL DEFAULT 1 CHECK (attempt > 0),
  -- As Stripe has it; it follows the person's own with their next payment.
  email text NOT NULL,
  updated_at timestamptz NOT NULL
);
