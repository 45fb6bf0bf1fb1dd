-- Who wants to be told when something earlier frees up: with a session of theirs to move, or without one
-- yet. A freed time is held for them in the order in which they joined: the hold is a booking like any
-- other, so nobody else can take it meanwhile. The constraints of bookings keep it from two.
CREATE TABLE waiters (
  id text COLLATE "C" PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL REFERENCES users,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  offering_id text COLLATE "C" NOT NULL REFERENCES offerings,
  -- The session that would move; without one the time would be paid for.
  booking_id text COLLATE "C" REFERENCES bookings,
  before_at timestamptz NOT NULL,
  time_zone text NOT NULL,
  status text NOT NULL CHECK (status IN ('waiting', 'offered', 'took', 'left', 'ended')),
  held_booking_id text COLLATE "C" REFERENCES bookings,
  -- Times that were offered and not taken: each is offered once.
  passed_starts timestamptz[] NOT NULL DEFAULT '{}',
  joined_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK ((status = 'offered') <= (held_booking_id IS NOT NULL))
);
CREATE UNIQUE INDEX waiters_once ON waiters (user_id, offering_id) WHERE status IN ('waiting', 'offered');
CREATE INDEX waiters_queue ON waiters (coach_id, joined_at, id) WHERE status = 'waiting';

ALTER TABLE bookings ADD COLUMN waiter_id text COLLATE "C" REFERENCES waiters;
ALTER TABLE bookings ADD COLUMN moves_booking_id text COLLATE "C" REFERENCES bookings;
