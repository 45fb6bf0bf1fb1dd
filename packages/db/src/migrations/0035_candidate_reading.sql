-- What a candidate may do with a report once it is theirs: put the unsaid off, hear back once, contest a line once.
ALTER TABLE acknowledgements
  ADD COLUMN put_off_at timestamptz,
  ADD COLUMN coach_reply text NOT NULL DEFAULT '' CHECK (char_length(coach_reply) <= 600),
  ADD COLUMN coach_replied_at timestamptz,
  ADD CHECK ((coach_reply = '') = (coach_replied_at IS NULL)),
  ADD CHECK (coach_replied_at IS NULL OR acknowledged_at IS NOT NULL);

-- The line is kept as it read when it was contested: the report may be amended afterwards.
CREATE TABLE contested_lines (
  id text COLLATE "C" PRIMARY KEY,
  report_id text COLLATE "C" NOT NULL REFERENCES reports,
  path text NOT NULL CHECK (char_length(path) <= 200),
  line text NOT NULL,
  reason text NOT NULL CHECK (char_length(reason) <= 600),
  contested_at timestamptz NOT NULL,
  answer text NOT NULL DEFAULT '' CHECK (char_length(answer) <= 600),
  answered_at timestamptz,
  ruling text CHECK (ruling IN ('upheld', 'struck')),
  ruling_note text NOT NULL DEFAULT '' CHECK (char_length(ruling_note) <= 600),
  ruled_at timestamptz,
  ruled_by text COLLATE "C" REFERENCES users,
  UNIQUE (report_id, path),
  CHECK ((answer = '') = (answered_at IS NULL)),
  CHECK ((ruling IS NULL) = (ruled_at IS NULL)),
  CHECK (ruling IS NULL OR ruling_note <> '')
);
CREATE INDEX contested_lines_open ON contested_lines (contested_at) WHERE ruling IS NULL;
