CREATE TABLE reviews (
  id text COLLATE "C" PRIMARY KEY,
  booking_id text COLLATE "C" NOT NULL UNIQUE REFERENCES bookings,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  nobody_had_told_me boolean NOT NULL,
  content text NOT NULL DEFAULT '' CHECK (char_length(content) <= 2000),
  private_rating smallint NOT NULL CHECK (private_rating BETWEEN 1 AND 5),
  status text NOT NULL CHECK (status IN ('published', 'hidden')),
  created_at timestamptz NOT NULL
);
CREATE INDEX reviews_coach ON reviews (coach_id, created_at DESC) WHERE status = 'published';
