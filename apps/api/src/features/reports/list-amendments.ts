import type { Queryable } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import { changedFields, fieldsOf } from '@app/shared/reports/draft-fields';
import { candidateContent } from '@app/shared/reports/report-visibility';
import { listVersionContents } from './reports.repository.ts';

type Difference = { path: string; before: string; after: string };
export type Amendment = { number: number; changed: string[]; differences: Difference[] };

/**
 * What each change of a released report changed, of what its candidate can ever see: the fields by their paths,
 * and the texts before and after once everything is open to them.
 */
export async function listAmendments(
  db: Queryable,
  reportId: Id<'report'>,
  access: 'text' | 'all',
): Promise<Amendment[]> {
  const versions = await listVersionContents(db, reportId);
  return versions.slice(1).map(({ number, content }, at) => {
    const before = candidateContent(versions[at]!.content, 'all'); // the slice leaves one before each
    const after = candidateContent(content, 'all');
    const changed = changedFields(before, after);
    const [was, is] = [fieldsOf(before), fieldsOf(after)];
    const differences = changed.map((path) => ({
      path,
      before: was.get(path) ?? '',
      after: is.get(path) ?? '',
    }));
    return { number, changed, differences: access === 'all' ? differences : [] };
  });
}
