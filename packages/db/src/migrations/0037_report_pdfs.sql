-- A report on paper, typeset once for each state it was in; the fingerprint says which.
CREATE TABLE report_pdfs (
  id text COLLATE "C" PRIMARY KEY,
  report_id text COLLATE "C" NOT NULL REFERENCES reports,
  fingerprint text NOT NULL,
  document jsonb NOT NULL,
  content bytea,
  failed_at timestamptz,
  requested_at timestamptz NOT NULL,
  made_at timestamptz,
  UNIQUE (report_id, fingerprint),
  CHECK ((content IS NULL) = (made_at IS NULL))
);
