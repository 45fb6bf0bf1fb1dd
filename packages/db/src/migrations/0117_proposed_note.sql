-- What the coach says with the wish for another time.
ALTER TABLE bookings ADD COLUMN proposed_note text NOT NULL DEFAULT '' CHECK (char_length(proposed_note) <= 500);
