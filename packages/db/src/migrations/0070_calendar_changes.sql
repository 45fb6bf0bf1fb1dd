-- Which coaches' free time, or what they are found by, changed: what a process keeps in memory of them is
-- made anew for just these. Rows are only added, so that no writer waits for another. A reader asks for
-- those of transactions that had not ended when it last looked (`changed_in` at or after that snapshot's
-- xmin): a number drawn from a sequence would be passed by before its transaction commits.
CREATE TABLE calendar_changes (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  coach_id text COLLATE "C" NOT NULL,
  changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
  changed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX calendar_changes_transaction ON calendar_changes (changed_in);
CREATE INDEX calendar_changes_age ON calendar_changes (changed_at);

-- The argument says how a touched row names its coach.
CREATE FUNCTION note_calendar_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'INSERT INTO calendar_changes (coach_id)
     SELECT DISTINCT found FROM (SELECT %s AS found FROM touched) coach WHERE found IS NOT NULL', TG_ARGV[0]);
  RETURN NULL;
END $$;

-- Most updates of a booking leave its time alone.
CREATE FUNCTION note_booking_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO calendar_changes (coach_id)
  SELECT DISTINCT coach_id FROM touched JOIN was USING (id, coach_id)
  WHERE (touched.starts_at, touched.ends_at) IS DISTINCT FROM (was.starts_at, was.ends_at)
    OR touched.status IN ('held', 'confirmed', 'in_session') <> (was.status IN ('held', 'confirmed', 'in_session'));
  RETURN NULL;
END $$;

DO $$
DECLARE
  source record;
BEGIN
  FOR source IN SELECT * FROM (VALUES
    ('bookings', 'coach_id'), ('schedules', 'coach_id'), ('offerings', 'coach_id'), ('coaches', 'id'),
    ('weekly_hours', '(SELECT coach_id FROM schedules WHERE id = touched.schedule_id)'),
    ('date_overrides', '(SELECT coach_id FROM schedules WHERE id = touched.schedule_id)')) s (name, coach)
  LOOP
    EXECUTE format('CREATE TRIGGER calendar_change_in AFTER INSERT ON %I REFERENCING NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION note_calendar_change(%L)', source.name, source.coach);
    EXECUTE format('CREATE TRIGGER calendar_change_out AFTER DELETE ON %I REFERENCING OLD TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION note_calendar_change(%L)', source.name, source.coach);
    CONTINUE WHEN source.name = 'bookings';
    EXECUTE format('CREATE TRIGGER calendar_change_edit AFTER UPDATE ON %I REFERENCING NEW TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION note_calendar_change(%L)', source.name, source.coach);
  END LOOP;
END $$;
CREATE TRIGGER calendar_change_edit AFTER UPDATE ON bookings
  REFERENCING NEW TABLE AS touched OLD TABLE AS was
  FOR EACH STATEMENT EXECUTE FUNCTION note_booking_change();
