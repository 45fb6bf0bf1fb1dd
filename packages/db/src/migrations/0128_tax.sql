-- The rates of tax by country, each from a day on until the next one; never changed, so that what was in force is known.
CREATE TABLE tax_rates (
  country char(2) NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  valid_from date NOT NULL,
  -- As it stands on receipts: VAT, MwSt.
  name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 40),
  -- On the price without tax; 1900 is 19 %. Nothing is a rate too: from that day on no tax.
  basis_points integer NOT NULL CHECK (basis_points BETWEEN 0 AND 10000),
  entered_by text COLLATE "C" NOT NULL REFERENCES users,
  entered_at timestamptz NOT NULL,
  PRIMARY KEY (country, valid_from)
);
CREATE TRIGGER tax_rates_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON tax_rates
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The tax that the price of a payment includes, as it was when the checkout was opened; it stays with the booking.
ALTER TABLE payments
  ADD COLUMN tax_country char(2),
  ADD COLUMN tax_name text,
  ADD COLUMN tax_basis_points integer NOT NULL DEFAULT 0 CHECK (tax_basis_points BETWEEN 0 AND 10000);
