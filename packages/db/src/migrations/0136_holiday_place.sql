-- Whose public holidays the coach looked at last, to begin with them the next time.
ALTER TABLE schedules
  ADD COLUMN holiday_country text CHECK (char_length(holiday_country) BETWEEN 2 AND 3),
  ADD COLUMN holiday_region text CHECK (char_length(holiday_region) <= 10),
  ADD CONSTRAINT schedules_holiday_region CHECK (holiday_region IS NULL OR holiday_country IS NOT NULL);
