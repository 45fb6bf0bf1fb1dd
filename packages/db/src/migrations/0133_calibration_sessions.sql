-- Which reference sessions a set consists of: all of them to begin with, one of them once a quarter for whoever has
-- passed. Sets from before read them all.
ALTER TABLE calibrations ADD COLUMN sessions text[];
