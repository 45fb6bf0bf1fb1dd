import type { Id } from '@app/shared/id/id';
import type { Rubric } from '@app/shared/rubrics/rubric';
import { createAdmin } from './factories.ts';
import type { TestApp } from './test-app.ts';

const note = 'Says what we have learned since.';

/** The desk's caller with the version of this rubric that is in force. */
export async function openRubricDesk(test: TestApp, rubricId = 'coding') {
  const { rubrics } = await test.as(await createAdmin(test.db, 'trust'));
  const { id: versionId, content } = await rubrics.show({ rubricId });
  return { rubrics, versionId, content };
}

type Step = 'patch' | 'minor' | 'major';

/** Publishes a changed version of a rubric as the desk would. */
export async function publishChanged(
  test: TestApp,
  rubricId: string,
  change: (rubric: Rubric) => void,
  step: Step = 'major',
): Promise<{ version: string; versionId: Id<'rubricVersion'> }> {
  const desk = await openRubricDesk(test, rubricId);
  const { versionId } = await desk.rubrics.startDraft({ versionId: desk.versionId });
  const content = structuredClone(desk.content);
  change(content);
  const { revision } = await desk.rubrics.saveDraft({ versionId, revision: 1, content });
  return { versionId, ...(await desk.rubrics.publish({ versionId, revision, step, note })) };
}
