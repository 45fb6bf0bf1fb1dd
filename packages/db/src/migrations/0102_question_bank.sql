-- The questions of each rubric, and which of them a candidate has been asked: never the same one twice, whoever asks.
CREATE TABLE rubric_questions (
  id text COLLATE "C" PRIMARY KEY,
  rubric_id text NOT NULL,
  -- Its id in the rubric's file.
  key text NOT NULL CHECK (key ~ '^[A-Za-z0-9_-]{1,64}$'),
  text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 600),
  -- The words without case and punctuation: two that differ in nothing else are one question.
  text_key text NOT NULL,
  kind text NOT NULL CHECK (char_length(kind) <= 64),
  dimensions text[] NOT NULL,
  minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 120),
  state text NOT NULL CHECK (state IN ('in_use', 'withdrawn')),
  added_by text COLLATE "C" REFERENCES users,
  added_at timestamptz NOT NULL,
  CONSTRAINT rubric_questions_key UNIQUE (rubric_id, key),
  CONSTRAINT rubric_questions_words UNIQUE (rubric_id, text_key)
);

CREATE TABLE asked_questions (
  id text COLLATE "C" PRIMARY KEY,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  question_id text COLLATE "C" NOT NULL REFERENCES rubric_questions,
  -- As it was asked.
  text text NOT NULL,
  text_key text NOT NULL,
  asked_at timestamptz NOT NULL,
  CONSTRAINT asked_questions_once UNIQUE (candidate_id, text_key)
);
CREATE INDEX asked_questions_booking ON asked_questions (booking_id);
CREATE INDEX asked_questions_question ON asked_questions (question_id);

-- A question that somebody was asked keeps its words.
CREATE FUNCTION asked_question_keeps_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.text, NEW.text_key, NEW.key, NEW.rubric_id) IS DISTINCT FROM (OLD.text, OLD.text_key, OLD.key, OLD.rubric_id)
    AND EXISTS (SELECT FROM asked_questions WHERE question_id = OLD.id) THEN
    RAISE EXCEPTION 'a question that was asked keeps its words' USING ERRCODE = 'check_violation', CONSTRAINT = 'asked_question_keeps_words';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER rubric_questions_keep_words BEFORE UPDATE ON rubric_questions
  FOR EACH ROW EXECUTE FUNCTION asked_question_keeps_words();
