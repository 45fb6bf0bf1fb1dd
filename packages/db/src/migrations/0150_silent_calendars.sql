-- What becomes of a coach's free times while this calendar cannot be read: the last good copy goes on counting
-- ('keep'), or nothing is offered until it answers ('close').
ALTER TABLE calendar_feeds
  ADD COLUMN when_silent text NOT NULL DEFAULT 'keep' CHECK (when_silent IN ('keep', 'close')),
  -- Not read for hours. Whether it is silent follows from the clock too; the mark is what makes it known.
  ADD COLUMN silent_since timestamptz,
  -- Asked for out of turn because somebody is about to pay, so that ten holds read it once.
  ADD COLUMN asked_at timestamptz,
  -- Whole days that the calendar shows as free (birthdays, trips) take the day all the same.
  ADD COLUMN free_days_busy boolean NOT NULL DEFAULT false;

-- Most readings of a calendar find it as it was. Free times change when a calendar that closes them falls silent or
-- answers: one that was read after a long while may have been silent before anybody marked it.
CREATE FUNCTION note_feed_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO calendar_changes (coach_id)
  SELECT DISTINCT coach_id FROM touched JOIN was USING (id, coach_id)
  WHERE touched.when_silent <> was.when_silent
    OR (touched.when_silent = 'close' AND (
      (touched.silent_since IS NULL) <> (was.silent_since IS NULL)
      OR (touched.read_at IS DISTINCT FROM was.read_at
        AND (was.read_at IS NULL OR touched.read_at IS NULL OR touched.read_at > was.read_at + interval '1 hour'))));
  RETURN NULL;
END $$;
CREATE TRIGGER calendar_change_edit AFTER UPDATE ON calendar_feeds
  REFERENCING NEW TABLE AS touched OLD TABLE AS was
  FOR EACH STATEMENT EXECUTE FUNCTION note_feed_change();

CREATE INDEX calendar_feeds_unmarked ON calendar_feeds (read_at) WHERE silent_since IS NULL;
