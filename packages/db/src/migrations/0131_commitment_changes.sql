-- What a coach changed in a report whose focus points were taken on already. The task stays as it was taken on
-- until its candidate takes the new wording; what they answered is kept, so that the same change is offered once.
CREATE TABLE commitment_changes (
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  focus_point text NOT NULL,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  kind text NOT NULL CHECK (kind IN ('added', 'changed', 'removed')),
  -- {focusPoint, title, cue, measure, drills}; null where the focus point is no longer there.
  offered jsonb,
  offered_at timestamptz NOT NULL,
  answer text CHECK (answer IN ('taken', 'left')),
  answered_at timestamptz,
  PRIMARY KEY (booking_id, focus_point),
  CHECK ((kind = 'removed') = (offered IS NULL)),
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX commitment_changes_open ON commitment_changes (candidate_id) WHERE answer IS NULL;

-- Reports that were acknowledged before there were tasks, or whose tasks never came: a sweep takes them on, with
-- the days they would have had, and removes the row.
CREATE TABLE commitments_to_take_on (
  booking_id text COLLATE "C" PRIMARY KEY REFERENCES bookings
);
INSERT INTO commitments_to_take_on (booking_id)
SELECT r.booking_id
FROM reports r
  JOIN acknowledgements a ON a.report_id = r.id
  JOIN bookings b ON b.id = r.booking_id
WHERE r.status = 'released' AND a.acknowledged_at IS NOT NULL AND b.retest IS NULL
  AND NOT EXISTS (SELECT 1 FROM commitments c WHERE c.booking_id = r.booking_id);
