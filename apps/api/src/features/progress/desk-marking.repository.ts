import type { Queryable } from '@app/db/client';
import type { GroupTruths } from '@app/shared/progress/group-truths';
import type { VerdictMonth } from '@app/shared/progress/verdict-drift';
import { sql } from 'drizzle-orm';

// Reads over all released reports for the desk; nothing is written here.

/** The verdicts by month of release, the last twelve months, without the one that is still going on. */
export async function listVerdictMonths(db: Queryable, now: Temporal.Instant): Promise<VerdictMonth[]> {
  const thisMonth = sql`date_trunc('month', ${now.toString()}::timestamptz at time zone 'UTC')`;
  const rows = await db.execute<VerdictMonth>(sql`
    select to_char(released_at at time zone 'UTC', 'YYYY-MM') as month, count(*)::int as reports,
      avg(verdict)::float8 as mean, coalesce(stddev_samp(verdict), 0)::float8 as sd
    from reports
    where status = 'released' and verdict is not null
      and released_at at time zone 'UTC' >= ${thisMonth} - interval '12 months'
      and released_at at time zone 'UTC' < ${thisMonth}
    group by 1 order by 1`);
  return [...rows];
}

type GroupRow = { question: GroupTruths['question']; answer: string; candidates: number; reports: number };
type CategoryRow = { question: GroupTruths['question']; answer: string; category: string; reports: number };

/** Candidates who said something of themselves, with their released reports. */
const ANSWERED = sql`
  select g.question, g.answer, r.id, r.candidate_id, r.content
  from (
    select user_id, 'gender' as question, gender as answer from volunteered_groups where gender is not null
    union all
    select user_id, 'first_language', first_language from volunteered_groups where first_language is not null) g
  join reports r on r.candidate_id = g.user_id and r.status = 'released'`;

/** Hard truths of each volunteered group, in counts. */
export async function listGroupTruths(db: Queryable): Promise<GroupTruths[]> {
  const groups = await db.execute<GroupRow>(sql`
    select question, answer, count(distinct candidate_id)::int as candidates, count(*)::int as reports
    from (${ANSWERED}) answered group by question, answer order by question, answer`);
  const categories = await db.execute<CategoryRow>(sql`
    select question, answer, truth ->> 'category' as category, count(distinct id)::int as reports
    from (${ANSWERED}) answered cross join lateral jsonb_array_elements(content -> 'hardTruths') truth
    where truth ->> 'category' is not null
    group by question, answer, truth ->> 'category'`);
  return groups.map((group) => ({
    ...group,
    categories: Object.fromEntries(
      categories
        .filter(({ question, answer }) => question === group.question && answer === group.answer)
        .map(({ category, reports }) => [category, reports]),
    ),
  }));
}
