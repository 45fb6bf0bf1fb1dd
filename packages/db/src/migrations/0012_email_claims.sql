-- A message is sent by one worker at a time. The claim runs out by the machine's time, not by the
-- market's, so that a leap in the demo's time does not let a second worker in.
ALTER TABLE emails ADD COLUMN claimed_until timestamptz;
