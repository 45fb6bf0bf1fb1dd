-- A coach who leaves a candidate without the session or without the report gets a strike for that booking, once.
-- What followed from it is kept beside it: nothing, a warning, or the pause that the desk lifts.
CREATE TABLE coach_strikes (
  booking_id text COLLATE "C" PRIMARY KEY REFERENCES bookings,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  reason text NOT NULL CHECK (reason IN ('report_missing', 'no_show')),
  step text NOT NULL CHECK (step IN ('noted', 'warned', 'paused')),
  struck_at timestamptz NOT NULL
);
CREATE INDEX coach_strikes_coach ON coach_strikes (coach_id, struck_at);

-- What happened before there was this list counts from now on, and has had no consequence.
INSERT INTO coach_strikes (booking_id, coach_id, reason, step, struck_at)
SELECT booking_id, coach_id, 'report_missing', 'noted', reached_at FROM late_reports WHERE step = 'closed'
ON CONFLICT DO NOTHING;
INSERT INTO coach_strikes (booking_id, coach_id, reason, step, struck_at)
SELECT id, coach_id, 'no_show', 'noted', updated_at FROM bookings WHERE status = 'no_show' AND no_show_by = 'coach'
ON CONFLICT DO NOTHING;
