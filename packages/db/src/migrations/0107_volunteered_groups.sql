-- What candidates say of themselves if they like, so that uneven feedback can be seen in counts of many. Never shown
-- to a coach, never beside a name, and gone when they take it back.
CREATE TABLE volunteered_groups (
  user_id text COLLATE "C" PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  gender text CHECK (gender IN ('woman', 'man', 'another')),
  first_language text CHECK (first_language IN ('yes', 'no')),
  given_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK (gender IS NOT NULL OR first_language IS NOT NULL)
);
