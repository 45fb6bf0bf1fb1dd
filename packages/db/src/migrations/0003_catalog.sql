CREATE TABLE coaches (
  id text COLLATE "C" PRIMARY KEY,
  user_id text COLLATE "C" NOT NULL UNIQUE REFERENCES users,
  status text NOT NULL CHECK (status IN ('draft', 'applied', 'approved', 'declined', 'paused')),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(slug) <= 80),
  display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 80),
  headline text NOT NULL DEFAULT '' CHECK (char_length(headline) <= 160),
  bio text NOT NULL DEFAULT '' CHECK (char_length(bio) <= 4000),
  city text NOT NULL DEFAULT '',
  country text NOT NULL DEFAULT '',
  time_zone text NOT NULL,
  languages text[] NOT NULL DEFAULT '{}',
  industries text[] NOT NULL DEFAULT '{}',
  companies text[] NOT NULL DEFAULT '{}',
  experience jsonb NOT NULL DEFAULT '[]',
  people_interviewed integer NOT NULL DEFAULT 0 CHECK (people_interviewed >= 0),
  experience_verified_at timestamptz,
  application jsonb NOT NULL DEFAULT '{}',
  applied_at timestamptz,
  decided_at timestamptz,
  decided_by text COLLATE "C" REFERENCES users,
  decision_reason text,
  stripe_account_id text UNIQUE,
  payouts_ready_at timestamptz,
  commission_basis_points integer CHECK (commission_basis_points BETWEEN 0 AND 10000),
  candour_yes integer NOT NULL DEFAULT 0,
  candour_answers integer NOT NULL DEFAULT 0 CHECK (candour_answers >= candour_yes),
  -- Wilson's lower bound, as `candourBound` in the shared rules works it out: what the directory sorts by.
  candour_bound double precision NOT NULL GENERATED ALWAYS AS (
    CASE WHEN candour_answers = 0 THEN 0 ELSE
      (candour_yes::float8 / candour_answers + 1.645 ^ 2 / (2 * candour_answers)
        - 1.645 * sqrt((candour_yes::float8 / candour_answers * (1 - candour_yes::float8 / candour_answers)
            + 1.645 ^ 2 / (4 * candour_answers)) / candour_answers))
      / (1 + 1.645 ^ 2 / candour_answers)
    END) STORED,
  completed_sessions integer NOT NULL DEFAULT 0,
  search_text text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX coaches_search ON coaches USING gin (search_text gin_trgm_ops);
-- Read in order, so that the first page of many coaches looks at the first few only.
CREATE INDEX coaches_by_candour ON coaches (candour_bound DESC, id)
  WHERE status = 'approved' AND payouts_ready_at IS NOT NULL;
CREATE INDEX coaches_by_experience ON coaches (people_interviewed DESC, id)
  WHERE status = 'approved' AND payouts_ready_at IS NOT NULL;

CREATE TABLE offerings (
  id text COLLATE "C" PRIMARY KEY,
  coach_id text COLLATE "C" NOT NULL REFERENCES coaches,
  session_type text NOT NULL CHECK (session_type IN
    ('behavioural', 'coding', 'system_design', 'product', 'case', 'sales', 'leadership')),
  duration_minutes integer NOT NULL CHECK (duration_minutes IN (30, 45, 60, 90)),
  title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 120),
  description text NOT NULL DEFAULT '' CHECK (char_length(description) <= 2000),
  price_amount_minor bigint NOT NULL CHECK (price_amount_minor BETWEEN 100 AND 99999999),
  price_currency char(3) NOT NULL,
  archived_at timestamptz,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX offerings_coach ON offerings (coach_id) WHERE archived_at IS NULL;
CREATE INDEX offerings_type_price ON offerings (session_type, price_amount_minor) WHERE archived_at IS NULL;
