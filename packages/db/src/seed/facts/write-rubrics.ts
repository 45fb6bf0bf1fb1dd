import type { Rubric } from '@app/shared/rubrics/rubric';
import { getShippedRubric } from '@app/shared/rubrics/shipped-rubrics';
import type { MarketRows } from '../market-rows.ts';
import { DAY, instantAt, type Millis, type People } from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';
import type { AuditTrail } from './audit-trail.ts';

const REASON =
  'Three of my last candidates asked their first question after ten minutes of typing and still ended on a 3. The anchors should say when the question comes, not only whether it comes.';

type Desk = { base: Millis; rows: MarketRows; trail: AuditTrail; makeId: MakeId };

/** What lies on the rubric desk: a draft that was begun, and a coach's proposal that waits. */
export function writeRubrics({ coaches, admins }: People, desk: Desk): void {
  const admin = admins[0]!;
  const draft = changed('sales', ({ dimensions: [first] }) => {
    first!.question = `${first!.question} In the first two minutes?`;
  });
  const draftId = writeVersion(desk, draft, {
    at: desk.base - 2 * DAY,
    state: 'draft',
    authorId: admin.userId,
  });
  desk.trail.record({
    at: desk.base - 2 * DAY,
    actor: { kind: 'admin', id: admin.userId },
    action: 'rubric.drafted',
    subjectId: draftId,
    details: { rubricId: 'sales', from: '1.0.0' },
  });

  const coach = coaches.find(({ email }) => email === 'coach@demo.test')!; // the demo's own accounts are always there
  const proposed = changed('coding', ({ dimensions: [first] }) => {
    const anchor = first!.anchors[3]!;
    anchor.text = `${anchor.text} The first question comes before the first line of code.`;
  });
  const at = desk.base - DAY;
  const versionId = writeVersion(desk, proposed, { at, state: 'proposed', authorId: coach.userId });
  desk.rows.rubricProposals.push({
    versionId,
    rubricId: 'coding',
    coachId: coach.coachId,
    reason: REASON,
    state: 'sent',
    startedAt: instantAt(at),
    sentAt: instantAt(at),
  });
  desk.trail.record({
    at,
    actor: { kind: 'coach', id: coach.userId },
    action: 'rubric.proposed',
    subjectId: versionId,
    details: { rubricId: 'coding' },
  });
}

function changed(id: 'sales' | 'coding', change: (rubric: Rubric) => void): Rubric {
  const rubric = structuredClone(getShippedRubric(id));
  change(rubric);
  return rubric;
}

type Version = Required<Pick<MarketRows['rubricVersions'][number], 'state' | 'authorId'>> & { at: Millis };

function writeVersion({ rows, makeId }: Desk, content: Rubric, { at, ...version }: Version) {
  const moment = instantAt(at);
  const id = makeId('rubricVersion', moment);
  rows.rubricVersions.push({
    ...{ id, rubricId: content.id, version: content.version, content, ...version },
    ...{ createdAt: moment, updatedAt: moment },
  });
  return id;
}
