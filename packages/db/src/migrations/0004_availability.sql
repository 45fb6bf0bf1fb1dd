-- A coach's rules are local: plain times plus an IANA zone. Instants appear only when slots are listed.
CREATE TABLE schedules (
  id text COLLATE "C" PRIMARY KEY,
  coach_id text COLLATE "C" NOT NULL UNIQUE REFERENCES coaches,
  time_zone text NOT NULL,
  buffer_before_minutes integer NOT NULL DEFAULT 0 CHECK (buffer_before_minutes BETWEEN 0 AND 180),
  buffer_after_minutes integer NOT NULL DEFAULT 0 CHECK (buffer_after_minutes BETWEEN 0 AND 180),
  minimum_notice_minutes integer NOT NULL DEFAULT 720 CHECK (minimum_notice_minutes BETWEEN 0 AND 43200),
  horizon_days integer NOT NULL DEFAULT 60 CHECK (horizon_days BETWEEN 1 AND 60),
  slot_step_minutes integer NOT NULL DEFAULT 30 CHECK (slot_step_minutes BETWEEN 5 AND 240),
  maximum_per_day integer CHECK (maximum_per_day > 0),
  maximum_per_week integer CHECK (maximum_per_week > 0),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL
);

-- day: 0 = Sunday. ends_at before starts_at runs into the next date; '24:00' is the next midnight.
CREATE TABLE weekly_hours (
  schedule_id text COLLATE "C" NOT NULL REFERENCES schedules ON DELETE CASCADE,
  day smallint NOT NULL CHECK (day BETWEEN 0 AND 6),
  starts_at text NOT NULL CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ends_at text NOT NULL CHECK (ends_at ~ '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$'),
  PRIMARY KEY (schedule_id, day, starts_at)
);

-- intervals: [{"start":"09:00","end":"12:00"}]; an empty list closes the date.
CREATE TABLE date_overrides (
  schedule_id text COLLATE "C" NOT NULL REFERENCES schedules ON DELETE CASCADE,
  on_date date NOT NULL,
  intervals jsonb NOT NULL CHECK (jsonb_typeof(intervals) = 'array'),
  PRIMARY KEY (schedule_id, on_date)
);
