-- Messages at the Stripe door that Stripe did not sign, counted by the day; nothing else of them is kept.
CREATE TABLE refused_stripe_messages (
  day date PRIMARY KEY,
  refused integer NOT NULL CHECK (refused > 0)
);
