-- What coaches would change about a rubric: a version of their own with a reason, and what became of it.
CREATE TABLE rubric_proposals (
  version_id text COLLATE "C" PRIMARY KEY REFERENCES rubric_versions,
  rubric_id text NOT NULL,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  reason text NOT NULL DEFAULT '' CHECK (char_length(reason) <= 2000),
  state text NOT NULL CHECK (state IN ('writing', 'sent', 'taken_over', 'declined', 'withdrawn')),
  started_at timestamptz NOT NULL,
  sent_at timestamptz,
  decided_at timestamptz,
  decided_by text COLLATE "C" REFERENCES users,
  -- What the coach is told.
  word text NOT NULL DEFAULT '' CHECK (char_length(word) <= 1000),
  -- The desk's draft that came of it.
  draft_id text COLLATE "C" REFERENCES rubric_versions,
  CHECK ((state IN ('taken_over', 'declined')) = (decided_at IS NOT NULL)),
  CHECK (state = 'writing' OR state = 'withdrawn' OR sent_at IS NOT NULL)
);
CREATE UNIQUE INDEX rubric_proposals_one_open ON rubric_proposals (coach_id, rubric_id) WHERE state IN ('writing', 'sent');
CREATE INDEX rubric_proposals_sent ON rubric_proposals (sent_at) WHERE state = 'sent';
