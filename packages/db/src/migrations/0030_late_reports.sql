-- What a report that did not come has cost so far: one row for each step of the ladder, so that a step
-- happens once however often it is looked for. A `closed` row is a strike against the coach.
CREATE TABLE late_reports (
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  step text NOT NULL CHECK (step IN ('late', 'credit', 'closed')),
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  amount_minor bigint NOT NULL DEFAULT 0 CHECK (amount_minor >= 0),
  currency char(3) NOT NULL,
  reached_at timestamptz NOT NULL,
  PRIMARY KEY (booking_id, step)
);
CREATE INDEX late_reports_coach ON late_reports (coach_id, reached_at);

-- Bookings carry the policies they were made under; these two promises were made to all of them.
UPDATE bookings SET policy =
  '{"lateReportCreditHours": 48, "lateReportCreditPercent": 20, "lateReportCloseHours": 72}'::jsonb || policy;
CREATE INDEX bookings_awaiting_report ON bookings (ended_at) WHERE status = 'awaiting_report';
