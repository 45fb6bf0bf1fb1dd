-- The private address under which somebody's sessions can be subscribed to. Whoever knows it reads along,
-- so only its hash is kept, and making a new one ends the old one.
CREATE TABLE calendar_links (
  user_id text COLLATE "C" PRIMARY KEY REFERENCES users,
  token_hash text NOT NULL UNIQUE,
  made_at timestamptz NOT NULL,
  read_at timestamptz
);
