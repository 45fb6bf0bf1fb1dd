-- What a date with other hours is: 'Christmas Day'. For the coach alone, so that a year of closed dates can
-- be read; nothing is decided by it.
ALTER TABLE date_overrides ADD COLUMN note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 80);
