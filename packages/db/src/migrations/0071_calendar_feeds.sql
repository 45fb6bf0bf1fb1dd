-- Calendars that a coach keeps elsewhere: read by a job, kept as busy times. The last good copy stays
-- until a better one is read: a feed that cannot be reached frees no time. The address is a secret of the
-- coach's; it is never sent out again.
CREATE TABLE calendar_feeds (
  id text COLLATE "C" PRIMARY KEY,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
  url text NOT NULL CHECK (char_length(url) <= 2000),
  etag text CHECK (char_length(etag) <= 500),
  last_modified text CHECK (char_length(last_modified) <= 100),
  -- Up to when the busy times are known; after it nothing is, so nothing is free.
  covered_until timestamptz,
  events integer NOT NULL DEFAULT 0,
  warnings text[] NOT NULL DEFAULT '{}',
  checked_at timestamptz,
  read_at timestamptz,
  problem text,
  failures integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (coach_id, url)
);
CREATE INDEX calendar_feeds_due ON calendar_feeds (due_at);

CREATE TABLE calendar_busy (
  feed_id text COLLATE "C" NOT NULL REFERENCES calendar_feeds ON DELETE CASCADE,
  coach_id text COLLATE "C" NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  PRIMARY KEY (feed_id, starts_at)
);
CREATE INDEX calendar_busy_coach ON calendar_busy (coach_id, starts_at);

CREATE TRIGGER calendar_change_in AFTER INSERT ON calendar_busy REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_calendar_change('coach_id');
CREATE TRIGGER calendar_change_out AFTER DELETE ON calendar_busy REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_calendar_change('coach_id');
CREATE TRIGGER calendar_change_in AFTER INSERT ON calendar_feeds REFERENCING NEW TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_calendar_change('coach_id');
CREATE TRIGGER calendar_change_out AFTER DELETE ON calendar_feeds REFERENCING OLD TABLE AS touched
  FOR EACH STATEMENT EXECUTE FUNCTION note_calendar_change('coach_id');

-- When a time was taken, could all of the coach's calendars be read? If not the coach is told to look.
ALTER TABLE bookings ADD COLUMN calendars_stale boolean NOT NULL DEFAULT false;
