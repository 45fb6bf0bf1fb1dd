SET LOCAL lock_timeout = '5s';

-- Whom receipts and credit notes are made out to, where that is more than a name.
CREATE TABLE billing_details (
  user_id text COLLATE "C" PRIMARY KEY REFERENCES users,
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
  address text NOT NULL CHECK (char_length(address) <= 400),
  -- ISO 3166-1; which rates of tax hold follows from it.
  country char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  tax_id text NOT NULL CHECK (char_length(tax_id) <= 40),
  updated_at timestamptz NOT NULL
);

-- Receipts and credit notes as they were issued. `cause` is the payment, the refund or the grant of credit:
-- each has one document. `content` is all that stands on the paper.
CREATE TABLE documents (
  id text COLLATE "C" PRIMARY KEY,
  issuer text NOT NULL,
  year integer NOT NULL,
  -- Given by the trigger below; what an insert says does not count.
  number integer NOT NULL DEFAULT 0 CHECK (number > 0),
  kind text NOT NULL CHECK (kind IN ('receipt', 'credit_note')),
  cause text NOT NULL UNIQUE,
  payment_id text COLLATE "C" NOT NULL REFERENCES payments,
  booking_id text COLLATE "C" NOT NULL REFERENCES bookings,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  total_minor bigint NOT NULL CHECK (total_minor > 0),
  tax_minor bigint NOT NULL CHECK (tax_minor BETWEEN 0 AND total_minor),
  currency char(3) NOT NULL,
  content jsonb NOT NULL,
  issued_at timestamptz NOT NULL,
  UNIQUE (issuer, year, number)
);
CREATE UNIQUE INDEX documents_one_receipt ON documents (payment_id) WHERE kind = 'receipt';
CREATE INDEX documents_payment ON documents (payment_id);
CREATE INDEX documents_booking ON documents (booking_id);
CREATE INDEX documents_candidate ON documents (candidate_id, issued_at);

-- The next number of the issuer's year. Whoever issues holds the lock to the end of the transaction, so a number
-- that is rolled back is given to the next one: no gaps.
CREATE FUNCTION give_document_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.year := extract(year FROM NEW.issued_at AT TIME ZONE 'UTC');
  PERFORM pg_advisory_xact_lock(hashtextextended('documents:' || NEW.issuer || ':' || NEW.year, 0));
  SELECT coalesce(max(number), 0) + 1 INTO NEW.number FROM documents
    WHERE issuer = NEW.issuer AND year = NEW.year;
  RETURN NEW;
END $$;
CREATE TRIGGER documents_number BEFORE INSERT ON documents
  FOR EACH ROW EXECUTE FUNCTION give_document_number();
CREATE TRIGGER documents_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON documents
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The paper as it was set the first time: whoever fetches it again gets the same bytes.
CREATE TABLE document_pdfs (
  document_id text COLLATE "C" PRIMARY KEY REFERENCES documents,
  content bytea NOT NULL,
  made_at timestamptz NOT NULL
);
CREATE TRIGGER document_pdfs_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON document_pdfs
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
