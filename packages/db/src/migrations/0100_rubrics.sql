-- The standards that reports are written with. A version that was published never changes again: whoever was rated
-- with it can always read the words they were rated with (feedback.md 2.2, `rubrics[]`).
CREATE TABLE rubric_versions (
  id text COLLATE "C" PRIMARY KEY,
  rubric_id text NOT NULL CHECK (rubric_id ~ '^[A-Za-z0-9_-]{1,64}$'),
  version text NOT NULL CHECK (version ~ '^\d{1,4}\.\d{1,4}\.\d{1,4}$'),
  state text NOT NULL CHECK (state IN ('draft', 'proposed', 'published', 'retired')),
  content jsonb NOT NULL,
  based_on text COLLATE "C" REFERENCES rubric_versions,
  -- Nobody where it came with the product.
  author_id text COLLATE "C" REFERENCES users,
  -- Goes up with every save, so that a window that missed one finds out.
  revision integer NOT NULL DEFAULT 1,
  -- What is new in it, said when it was published.
  note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 1000),
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  published_at timestamptz,
  published_by text COLLATE "C" REFERENCES users,
  retired_at timestamptz,
  retired_by text COLLATE "C" REFERENCES users,
  CHECK (content ->> 'id' = rubric_id AND content ->> 'version' = version),
  CHECK (char_length(content::text) <= 250000),
  CHECK (state <> 'published' OR published_at IS NOT NULL),
  CHECK (state NOT IN ('draft', 'proposed') OR published_at IS NULL),
  CHECK ((state = 'retired') = (retired_at IS NOT NULL))
);
CREATE UNIQUE INDEX rubric_versions_one_published ON rubric_versions (rubric_id) WHERE state = 'published';
-- A number means one text, for ever.
CREATE UNIQUE INDEX rubric_versions_number ON rubric_versions (rubric_id, version) WHERE published_at IS NOT NULL;

CREATE FUNCTION rubric_version_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NULL THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  -- All that may still happen to it: it is retired, once.
  IF TG_OP = 'UPDATE' AND OLD.state = 'published' AND NEW.state = 'retired'
    AND to_jsonb(NEW) - '{state,retired_at,retired_by}'::text[] = to_jsonb(OLD) - '{state,retired_at,retired_by}'::text[] THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a published rubric is never changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'rubric_version_is_kept';
END $$;
CREATE TRIGGER rubric_versions_kept BEFORE UPDATE OR DELETE ON rubric_versions
  FOR EACH ROW EXECUTE FUNCTION rubric_version_is_kept();
CREATE TRIGGER rubric_versions_not_emptied BEFORE TRUNCATE ON rubric_versions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A report is pinned to versions that were published, and stays so.
CREATE FUNCTION report_keeps_its_rubrics() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW.content -> 'rubrics', NEW.rubric_id, NEW.rubric_version)
      IS DISTINCT FROM (OLD.content -> 'rubrics', OLD.rubric_id, OLD.rubric_version) THEN
      RAISE EXCEPTION 'a report keeps its rubrics' USING ERRCODE = 'check_violation', CONSTRAINT = 'report_keeps_its_rubrics';
    END IF;
    RETURN NEW;
  END IF;
  IF EXISTS (
    SELECT FROM (
      SELECT NEW.rubric_id AS rubric_id, NEW.rubric_version AS version
      UNION SELECT pin ->> 'id', pin ->> 'version' FROM jsonb_array_elements(NEW.content -> 'rubrics') AS pin
    ) AS pins
    WHERE NOT EXISTS (
      SELECT FROM rubric_versions AS known
      WHERE known.rubric_id = pins.rubric_id AND known.version = pins.version AND known.published_at IS NOT NULL
    )
  ) THEN
    RAISE EXCEPTION 'a report needs rubrics that were published' USING ERRCODE = 'check_violation', CONSTRAINT = 'report_needs_rubrics';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reports_keep_rubrics BEFORE INSERT OR UPDATE OF content, rubric_id, rubric_version ON reports
  FOR EACH ROW EXECUTE FUNCTION report_keeps_its_rubrics();
