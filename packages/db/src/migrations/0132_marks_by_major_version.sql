-- Marks under different major versions of a rubric are counted apart. Means from before mixed them; until the next
-- night's run they are taken for those of the first.
UPDATE rater_estimates
SET dimension_means = (
  SELECT coalesce(jsonb_object_agg(regexp_replace(key, ':', '@1:'), value), '{}')
  FROM jsonb_each(dimension_means)
);
