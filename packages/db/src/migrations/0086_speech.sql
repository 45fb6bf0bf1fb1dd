-- When each side spoke, as its own browser measured it: seconds of the session, never sound.
CREATE TABLE speech_batches (
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  party text NOT NULL CHECK (party IN ('candidate', 'coach')),
  window_id text NOT NULL CHECK (char_length(window_id) BETWEEN 8 AND 36),
  sequence integer NOT NULL CHECK (sequence BETWEEN 0 AND 9999),
  from_second double precision NOT NULL CHECK (from_second >= 0),
  to_second double precision NOT NULL CHECK (to_second >= from_second AND to_second <= 28800),
  spoken jsonb NOT NULL CHECK (jsonb_typeof(spoken) = 'array' AND jsonb_array_length(spoken) <= 200),
  created_at timestamptz NOT NULL,
  PRIMARY KEY (booking_id, party, window_id, sequence)
);
