-- What a candidate took on from a report, and the check two weeks later. One row per focus point.
CREATE TABLE commitments (
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  focus_point text NOT NULL,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  position smallint NOT NULL,
  title text NOT NULL,
  cue text NOT NULL,
  measure text NOT NULL,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'fixed', 'improving', 'still_there')),
  judged_at timestamptz,
  taken_on_at timestamptz NOT NULL,
  dropped_at timestamptz,
  drop_reason text NOT NULL DEFAULT '' CHECK (char_length(drop_reason) <= 400),
  PRIMARY KEY (booking_id, focus_point),
  CHECK ((dropped_at IS NULL) = (drop_reason = ''))
);
CREATE INDEX commitments_candidate ON commitments (candidate_id, taken_on_at);

CREATE TABLE drills (
  booking_id text COLLATE "C" NOT NULL,
  focus_point text NOT NULL,
  item text NOT NULL,
  position smallint NOT NULL,
  task text NOT NULL,
  how text NOT NULL,
  done_when text NOT NULL,
  repetitions smallint NOT NULL CHECK (repetitions BETWEEN 1 AND 100),
  done smallint NOT NULL DEFAULT 0,
  due_on date NOT NULL,
  -- Nine in the morning of that day where the candidate is; the reminder goes out once for each date.
  remind_at timestamptz NOT NULL,
  reminded_at timestamptz,
  PRIMARY KEY (booking_id, focus_point, item),
  FOREIGN KEY (booking_id, focus_point) REFERENCES commitments,
  CHECK (done BETWEEN 0 AND repetitions)
);
CREATE INDEX drills_to_remind ON drills (remind_at) WHERE reminded_at IS NULL AND done < repetitions;

CREATE TABLE follow_ups (
  booking_id text COLLATE "C" PRIMARY KEY REFERENCES bookings,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  due_at timestamptz NOT NULL,
  opened_at timestamptz,
  answered_at timestamptz,
  -- [{item, done}] and [{focusPoint, status, note}], as the candidate said it.
  practice jsonb NOT NULL DEFAULT '[]',
  statuses jsonb NOT NULL DEFAULT '[]',
  -- How useful the report was, 1 to 5, asked away from the sting.
  usefulness smallint CHECK (usefulness BETWEEN 1 AND 5),
  coach_comment text NOT NULL DEFAULT '' CHECK (char_length(coach_comment) <= 600),
  coach_commented_at timestamptz,
  CHECK ((answered_at IS NULL) = (usefulness IS NULL)),
  CHECK ((coach_commented_at IS NULL) = (coach_comment = ''))
);
CREATE INDEX follow_ups_to_open ON follow_ups (due_at) WHERE opened_at IS NULL;
CREATE INDEX follow_ups_candidate ON follow_ups (candidate_id);
CREATE INDEX follow_ups_coach ON follow_ups (coach_id, answered_at) WHERE answered_at IS NOT NULL;

-- Reports that came out before there were follow-ups get theirs, if its day has not passed.
INSERT INTO follow_ups (booking_id, candidate_id, coach_id, due_at)
SELECT booking_id, candidate_id, coach_id, due_at
FROM (
  SELECT r.booking_id, r.candidate_id, r.coach_id,
    (((r.content -> 'followUpCheck' ->> 'dueOn')::date + time '09:00') AT TIME ZONE b.candidate_time_zone) AS due_at
  FROM reports r JOIN bookings b ON b.id = r.booking_id
  WHERE r.status = 'released' AND coalesce(r.content -> 'followUpCheck' ->> 'dueOn', '') <> ''
) released
WHERE due_at > now();
