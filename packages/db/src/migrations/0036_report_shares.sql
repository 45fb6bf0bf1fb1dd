-- A link to one's own report. Only a hash of its token is kept, and of a view only when and what kind of device.
CREATE TABLE report_shares (
  id text COLLATE "C" PRIMARY KEY,
  report_id text COLLATE "C" NOT NULL REFERENCES reports,
  token_hash text NOT NULL UNIQUE,
  password_hash text,
  note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 80),
  hides_unsaid boolean NOT NULL,
  hidden_names jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > created_at),
  revoked_at timestamptz,
  wrong_passwords integer NOT NULL DEFAULT 0,
  locked_until timestamptz
);
CREATE INDEX report_shares_report ON report_shares (report_id, created_at);

CREATE TABLE report_share_views (
  share_id text COLLATE "C" NOT NULL REFERENCES report_shares ON DELETE CASCADE,
  viewed_at timestamptz NOT NULL,
  device text NOT NULL CHECK (char_length(device) <= 40)
);
CREATE INDEX report_share_views_share ON report_share_views (share_id, viewed_at);
