-- Who did what, when; policies that an admin changed; the demo's clock.

-- Append-only. Each subject's rows form a chain: a row carries the hash of the one before it, so a
-- row that was changed or taken out shows (verify:invariants walks the chains). A chain per subject
-- and not one for all, because a single chain would make every writer wait for every other.
CREATE TABLE audit_events (
  id text COLLATE "C" PRIMARY KEY,
  sequence bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
  occurred_at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('candidate', 'coach', 'admin', 'system', 'stripe')),
  actor_id text COLLATE "C",
  action text NOT NULL CHECK (action ~ '^[a-z_]+\.[a-z_]+$'),
  subject_id text COLLATE "C" NOT NULL,
  booking_id text COLLATE "C",
  details jsonb NOT NULL DEFAULT '{}',
  previous_hash bytea,
  hash bytea NOT NULL
);
CREATE INDEX audit_events_subject ON audit_events (subject_id, sequence);
CREATE INDEX audit_events_booking ON audit_events (booking_id, sequence) WHERE booking_id IS NOT NULL;
CREATE INDEX audit_events_recent ON audit_events (sequence DESC);
CREATE INDEX audit_events_actor ON audit_events (actor_id, sequence) WHERE actor_id IS NOT NULL;

CREATE FUNCTION audit_event_hash(e audit_events) RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(coalesce(e.previous_hash, ''::bytea) || convert_to(
    concat_ws('|', e.id, extract(epoch FROM e.occurred_at)::text, e.actor_kind, coalesce(e.actor_id, ''),
      e.action, e.subject_id, coalesce(e.booking_id, ''), e.details::text), 'UTF8'))
$$;

CREATE FUNCTION chain_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || NEW.subject_id, 0));
  SELECT hash INTO NEW.previous_hash FROM audit_events
    WHERE subject_id = NEW.subject_id ORDER BY sequence DESC LIMIT 1;
  NEW.hash := audit_event_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER audit_events_chain BEFORE INSERT ON audit_events FOR EACH ROW EXECUTE FUNCTION chain_audit_event();

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A row here overrides the environment's default for one policy.
CREATE TABLE settings (
  key text PRIMARY KEY,
  value jsonb NOT NULL,
  updated_by text COLLATE "C" REFERENCES users,
  updated_at timestamptz NOT NULL
);

-- Demo mode only: how far the market's clock runs ahead of the machine's.
CREATE TABLE demo_clock (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  offset_ms bigint NOT NULL DEFAULT 0 CHECK (offset_ms >= 0)
);
