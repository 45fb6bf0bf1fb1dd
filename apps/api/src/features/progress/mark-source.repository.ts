import { type SQL, sql } from 'drizzle-orm';

/**
 * The marks of a report as rows `(dimension, level)`, each dimension under the name of `dimensionKey`: its rubric
 * with the major version that the report is pinned to. `content` is the column or alias that holds the report.
 */
export const marksOf = (content: SQL): SQL => sql`(
  select (m ->> 'rubric') || '@' || coalesce(majors.of ->> (m ->> 'rubric'), '') || ':' || (m ->> 'dimension')
      as dimension, (m ->> 'level')::smallint as level
  from jsonb_array_elements(${content} -> 'ratings') m
    cross join (
      select jsonb_object_agg(u ->> 'id', split_part(u ->> 'version', '.', 1)) as of
      from jsonb_array_elements(${content} -> 'rubrics') u) majors
  where m ->> 'level' is not null)`;
