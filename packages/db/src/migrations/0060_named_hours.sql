-- A coach's one schedule gets more of everything: named weeks beside the usual one, absences, and rules that
-- an offering has of its own. All of it hangs on the schedule, whose version counts changes of any part.
SET LOCAL lock_timeout = '2s';
ALTER TABLE schedules
  ADD COLUMN name text NOT NULL DEFAULT 'Usual week' CHECK (length(name) BETWEEN 1 AND 60),
  ADD COLUMN packed boolean NOT NULL DEFAULT false;

-- Another week, such as 'Summer'. With dates it takes the usual week's place on them by itself, so no two may
-- claim the same date; without dates it counts only for offerings that choose it.
CREATE TABLE named_hours (
  id text COLLATE "C" PRIMARY KEY,
  schedule_id text COLLATE "C" NOT NULL REFERENCES schedules ON DELETE CASCADE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  valid_from date,
  valid_to date,
  weekly jsonb NOT NULL CHECK (jsonb_typeof(weekly) = 'array'),
  CHECK ((valid_from IS NULL) = (valid_to IS NULL)),
  CHECK (valid_to >= valid_from),
  UNIQUE (schedule_id, name),
  CONSTRAINT named_hours_dates_excl
    EXCLUDE USING gist (schedule_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
    WHERE (valid_from IS NOT NULL)
);

-- Dates in the schedule's zone, both included. What is booked in them stays booked.
CREATE TABLE absences (
  id text COLLATE "C" PRIMARY KEY,
  schedule_id text COLLATE "C" NOT NULL REFERENCES schedules ON DELETE CASCADE,
  first_on date NOT NULL,
  last_on date NOT NULL,
  reason text NOT NULL DEFAULT '' CHECK (length(reason) <= 120),
  CHECK (last_on >= first_on AND last_on - first_on < 366)
);
CREATE INDEX absences_schedule ON absences (schedule_id, first_on);

-- What is null is as the schedule has it.
CREATE TABLE offering_rules (
  offering_id text COLLATE "C" PRIMARY KEY REFERENCES offerings ON DELETE CASCADE,
  schedule_id text COLLATE "C" NOT NULL REFERENCES schedules ON DELETE CASCADE,
  hours_id text COLLATE "C" REFERENCES named_hours ON DELETE SET NULL,
  buffer_before_minutes integer CHECK (buffer_before_minutes BETWEEN 0 AND 180),
  buffer_after_minutes integer CHECK (buffer_after_minutes BETWEEN 0 AND 180),
  minimum_notice_minutes integer CHECK (minimum_notice_minutes BETWEEN 0 AND 43200),
  horizon_days integer CHECK (horizon_days BETWEEN 1 AND 60),
  slot_step_minutes integer CHECK (slot_step_minutes BETWEEN 5 AND 240),
  maximum_per_day integer CHECK (maximum_per_day > 0),
  maximum_per_week integer CHECK (maximum_per_week > 0),
  packed boolean
);
CREATE INDEX offering_rules_schedule ON offering_rules (schedule_id);

-- The zone of the schedule is the coach's zone; from here on both change in one transaction.
UPDATE coaches SET time_zone = schedules.time_zone
FROM schedules WHERE schedules.coach_id = coaches.id AND coaches.time_zone <> schedules.time_zone;
