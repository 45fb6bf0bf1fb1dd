import type { Queryable } from '@app/db/client';
import type { SessionType } from '@app/shared/catalog/session-type';
import { interviewTypeOf } from '@app/shared/rubrics/interview-type';
import { type Rubric, rubricsFor } from '@app/shared/rubrics/rubric';
import { listPinnedRubrics, listPublishedRubrics } from '../rubrics/rubric-versions.repository.ts';
import type { Report } from './reports.repository.ts';

/** The rubrics in force for one type of session: a report that is opened now is pinned to these. */
export async function findRubricsInForce(db: Queryable, sessionType: SessionType): Promise<Rubric[]> {
  const inForce = await listPublishedRubrics(db);
  return rubricsFor(
    inForce.map(({ content }) => content),
    interviewTypeOf(sessionType),
  );
}

/** The rubrics a report was opened with, whatever is in force by now; before there is a report, those in force. */
export function findRubricsOf(
  db: Queryable,
  report: Pick<Report, 'content'> | undefined,
  sessionType: SessionType,
): Promise<Rubric[]> {
  return report ? listPinnedRubrics(db, report.content.rubrics) : findRubricsInForce(db, sessionType);
}
