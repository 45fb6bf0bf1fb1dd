-- A gift is paid for, sent on its day, and redeemed once into somebody's credit.
CREATE TABLE gifts (
  id text COLLATE "C" PRIMARY KEY,
  order_id text COLLATE "C" NOT NULL UNIQUE REFERENCES orders,
  buyer_id text COLLATE "C" NOT NULL REFERENCES users,
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z0-9]{16}$'),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  currency char(3) NOT NULL,
  giver_name text NOT NULL CHECK (char_length(giver_name) BETWEEN 1 AND 120),
  recipient_name text NOT NULL CHECK (char_length(recipient_name) BETWEEN 1 AND 120),
  recipient_email text NOT NULL CHECK (char_length(recipient_email) <= 254),
  message text NOT NULL DEFAULT '' CHECK (char_length(message) <= 600),
  send_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN ('pending', 'paid', 'redeemed')),
  sent_at timestamptz,
  redeemed_by text COLLATE "C" REFERENCES users,
  redeemed_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CONSTRAINT gifts_redeemed_once
    CHECK ((status = 'redeemed') = (redeemed_by IS NOT NULL) AND (redeemed_by IS NULL) = (redeemed_at IS NULL))
);
CREATE INDEX gifts_buyer ON gifts (buyer_id, created_at);
CREATE INDEX gifts_to_send ON gifts (send_at) WHERE status <> 'pending' AND sent_at IS NULL;
