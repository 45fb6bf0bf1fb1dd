-- A retest: twenty minutes that check what a candidate took on from one report, and nothing else.
ALTER TABLE offerings DROP CONSTRAINT offerings_duration_minutes_check,
  ADD CONSTRAINT offerings_duration_minutes_check CHECK (duration_minutes IN (20, 30, 45, 60, 90));

-- Which report, and its tasks as they stood when the time was held: {ofBookingId, tasks}.
ALTER TABLE bookings ADD COLUMN retest jsonb,
  ADD CONSTRAINT bookings_retest_length CHECK (retest IS NULL OR duration_minutes = 20);
CREATE INDEX bookings_retest_of ON bookings ((retest ->> 'ofBookingId')) WHERE retest IS NOT NULL;

-- Who moved a task last: the candidate's own word, or a coach who saw it in a retest, with their one line.
ALTER TABLE commitments ADD COLUMN judged_by text CHECK (judged_by IN ('candidate', 'coach')),
  ADD COLUMN judged_in text COLLATE "C" REFERENCES bookings,
  ADD COLUMN judged_line text NOT NULL DEFAULT '' CHECK (char_length(judged_line) <= 300);
UPDATE commitments SET judged_by = 'candidate' WHERE judged_at IS NOT NULL;
ALTER TABLE commitments ADD CONSTRAINT commitments_judged
  CHECK ((judged_by IS NOT NULL AND judged_by = 'coach') = (judged_in IS NOT NULL));
