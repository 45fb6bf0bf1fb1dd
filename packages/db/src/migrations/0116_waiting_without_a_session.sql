-- Whoever waits without a session of their own says from when, and in which part of their day. Until when is
-- before_at, as for everybody.
ALTER TABLE waiters
  ADD COLUMN after_at timestamptz,
  ADD COLUMN day_part text NOT NULL DEFAULT 'any' CHECK (day_part IN ('any', 'morning', 'afternoon', 'evening'));
CREATE INDEX waiters_of_person ON waiters (user_id) WHERE status IN ('waiting', 'offered');
