-- A session that was booked while a calendar could not be read, and at whose time that calendar, read again, has
-- something: which calendar, and from when to when. The coach says what becomes of it.
ALTER TABLE bookings
  ADD COLUMN clash_calendar text CHECK (char_length(clash_calendar) BETWEEN 1 AND 60),
  ADD COLUMN clash_starts_at timestamptz,
  ADD COLUMN clash_ends_at timestamptz,
  ADD CONSTRAINT bookings_clash_whole CHECK (num_nulls(clash_calendar, clash_starts_at, clash_ends_at) IN (0, 3)),
  ADD CONSTRAINT bookings_clash_span CHECK (clash_ends_at > clash_starts_at);

-- What is to be compared with a calendar each time that one is read: few rows of many.
CREATE INDEX bookings_to_compare ON bookings (coach_id)
  WHERE status = 'confirmed' AND (calendars_stale OR clash_calendar IS NOT NULL);
