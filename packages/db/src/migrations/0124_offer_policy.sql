-- The numbers of packages, gifts and invitations, as the desk set them. The newest row counts; what was sold keeps
-- its own copy. Until there is one the defaults of offer-policy.ts hold.
CREATE TABLE offer_policies (
  sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  policy jsonb NOT NULL,
  set_by text COLLATE "C" NOT NULL REFERENCES users,
  set_at timestamptz NOT NULL
);
CREATE TRIGGER offer_policies_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON offer_policies
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
