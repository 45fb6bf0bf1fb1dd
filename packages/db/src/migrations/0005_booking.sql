CREATE TABLE bookings (
  id text COLLATE "C" PRIMARY KEY,
  candidate_id text COLLATE "C" NOT NULL REFERENCES users,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  offering_id text COLLATE "C" NOT NULL REFERENCES offerings,
  status text NOT NULL CHECK (status IN
    ('held', 'confirmed', 'in_session', 'awaiting_report', 'completed', 'expired', 'cancelled', 'no_show')),
  session_type text NOT NULL,
  duration_minutes integer NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
  candidate_time_zone text NOT NULL,
  coach_time_zone text NOT NULL,
  price_amount_minor bigint NOT NULL CHECK (price_amount_minor >= 0),
  price_currency char(3) NOT NULL,
  commission_basis_points integer NOT NULL CHECK (commission_basis_points BETWEEN 0 AND 10000),
  policy jsonb NOT NULL,
  hold_expires_at timestamptz,
  confirmed_at timestamptz,
  ended_at timestamptz,
  completed_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by text CHECK (cancelled_by IN ('candidate', 'coach', 'admin', 'system')),
  cancellation_reason text CHECK (char_length(cancellation_reason) <= 2000),
  no_show_by text CHECK (no_show_by IN ('candidate', 'coach', 'both')),
  -- A coach's wish to move; the session stays where it is until the candidate says yes.
  proposed_starts_at timestamptz,
  proposed_at timestamptz,
  times_moved integer NOT NULL DEFAULT 0,
  invitation_sequence integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  CHECK ((status = 'held') <= (hold_expires_at IS NOT NULL)),
  CHECK ((status = 'cancelled') = (cancelled_at IS NOT NULL)),
  CHECK ((status = 'no_show') = (no_show_by IS NOT NULL))
);
CREATE INDEX bookings_candidate ON bookings (candidate_id, starts_at DESC);
CREATE INDEX bookings_coach ON bookings (coach_id, starts_at);
CREATE INDEX bookings_status_start ON bookings (status, starts_at);
CREATE INDEX bookings_holds ON bookings (hold_expires_at) WHERE status = 'held';

-- A person sits in one session at a time. Only the database can promise this when two people choose
-- the same time in the same second; booking.repository.ts merely names the refusal (SLOT_TAKEN,
-- YOU_ARE_BUSY). Writers take the coach's calendar lock first, or contending inserts deadlock
-- instead of being refused. '[)' leaves the end out: 10:00-11:00 and 11:00-12:00 may both be booked.
ALTER TABLE bookings ADD CONSTRAINT bookings_coach_time_excl
  EXCLUDE USING gist (coach_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&)
  WHERE (status IN ('held', 'confirmed', 'in_session'));
ALTER TABLE bookings ADD CONSTRAINT bookings_candidate_time_excl
  EXCLUDE USING gist (candidate_id WITH =, tstzrange(starts_at, ends_at, '[)') WITH &&)
  WHERE (status IN ('held', 'confirmed', 'in_session'));

-- What the candidate tells the coach beforehand, with the candour contract.
CREATE TABLE briefs (
  booking_id text COLLATE "C" PRIMARY KEY REFERENCES bookings ON DELETE CASCADE,
  target_role text NOT NULL DEFAULT '' CHECK (char_length(target_role) <= 200),
  target_company text NOT NULL DEFAULT '' CHECK (char_length(target_company) <= 200),
  level text NOT NULL DEFAULT 'mid' CHECK (level IN ('entry', 'mid', 'senior', 'lead', 'executive')),
  background text NOT NULL DEFAULT '' CHECK (char_length(background) <= 8000),
  job_advert text NOT NULL DEFAULT '' CHECK (char_length(job_advert) <= 8000),
  to_probe text NOT NULL DEFAULT '' CHECK (char_length(to_probe) <= 2000),
  directness text NOT NULL DEFAULT 'straight' CHECK (directness IN ('gentle', 'straight', 'unvarnished')),
  closed_topics text[] NOT NULL DEFAULT '{accent,appearance,age}'
    CHECK (closed_topics <@ ARRAY['accent', 'appearance', 'age', 'grammar', 'humour', 'nerves']),
  tap_to_reveal boolean NOT NULL DEFAULT false,
  updated_at timestamptz NOT NULL
);
