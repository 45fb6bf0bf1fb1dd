-- One row per message that a cause owes somebody; a cause mails a person once.
CREATE TABLE emails (
  id text COLLATE "C" PRIMARY KEY,
  cause text NOT NULL,
  recipient_id text COLLATE "C" REFERENCES users,
  recipient_address text NOT NULL,
  recipient_name text NOT NULL DEFAULT '',
  template text NOT NULL,
  payload jsonb NOT NULL,
  booking_id text COLLATE "C",
  subject text,
  message_id text UNIQUE,
  status text NOT NULL CHECK (status IN ('queued', 'sent', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  failure text,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  UNIQUE (cause, recipient_address, template)
);
CREATE INDEX emails_booking ON emails (booking_id) WHERE booking_id IS NOT NULL;

-- What is due later; judged by the market's clock in a sweep, so a moved booking moves its reminders.
CREATE TABLE reminders (
  id text COLLATE "C" PRIMARY KEY,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  recipient_id text COLLATE "C" NOT NULL REFERENCES users,
  kind text NOT NULL CHECK (kind ~ '^[a-z0-9_]+$'),
  due_at timestamptz NOT NULL,
  sent_at timestamptz,
  UNIQUE (booking_id, recipient_id, kind)
);
CREATE INDEX reminders_due ON reminders (due_at) WHERE sent_at IS NULL;
