-- How a draft came to be: its text now and then, so that whoever deletes too much finds it again. The first
-- one is what the room's notes made; a burst of saves is one row.
CREATE TABLE report_snapshots (
  report_id text COLLATE "C" NOT NULL REFERENCES reports,
  number integer NOT NULL CHECK (number > 0),
  content jsonb NOT NULL,
  changed text[] NOT NULL DEFAULT '{}',
  words integer NOT NULL CHECK (words >= 0),
  -- Which window wrote it: two that take turns do not write over each other here.
  editor text NOT NULL DEFAULT '' CHECK (char_length(editor) <= 64),
  began_at timestamptz NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, number)
);
