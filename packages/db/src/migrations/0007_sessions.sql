-- Who was in the room, when. Append-only in practice: attendance decides no-shows.
CREATE TABLE attendance (
  id text COLLATE "C" PRIMARY KEY,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  user_id text COLLATE "C" NOT NULL REFERENCES users,
  role text NOT NULL CHECK (role IN ('candidate', 'coach')),
  kind text NOT NULL CHECK (kind IN ('joined', 'left')),
  occurred_at timestamptz NOT NULL
);
CREATE INDEX attendance_booking ON attendance (booking_id, occurred_at);

-- The coach's own notes; nobody else reads them.
CREATE TABLE session_notes (
  booking_id text COLLATE "C" PRIMARY KEY REFERENCES bookings,
  content text NOT NULL DEFAULT '' CHECK (char_length(content) <= 20000),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL
);

CREATE TABLE session_markers (
  id text COLLATE "C" PRIMARY KEY,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  kind text NOT NULL CHECK (kind IN ('great_question', 'rambled', 'missed_cue', 'joke_landed', 'note',
    'clarifying', 'follow_up', 'about_them', 'closing')),
  at_seconds integer NOT NULL CHECK (at_seconds BETWEEN 0 AND 28800),
  content text NOT NULL DEFAULT '' CHECK (char_length(content) <= 500),
  created_at timestamptz NOT NULL
);
CREATE INDEX session_markers_booking ON session_markers (booking_id, at_seconds);
