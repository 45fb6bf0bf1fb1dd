import { LONGEST_FILE } from '@app/shared/rubrics/read-rubric-file';
import { getShippedRubric } from '@app/shared/rubrics/shipped-rubrics';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRubricDesk } from '../../support/rubric-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test?.[Symbol.asyncDispose]());

const drafts = async () =>
  Number((await test.sql`select count(*) from rubric_versions where state = 'draft'`)[0]?.count);

describe('a rubric file', () => {
  it.each<[string, (rubric: Record<string, unknown>) => void, string]>([
    [
      'a field nobody knows',
      (file) => void Object.assign(file, { colour: 'red' }),
      'colour: A rubric has no such field',
    ],
    [
      'no dimensions',
      (file) => void Object.assign(file, { dimensions: undefined }),
      'dimensions: Expected array, received undefined',
    ],
    [
      'a number for a title',
      (file) => void Object.assign(file, { title: 7 }),
      'title: Expected string, received number',
    ],
    [
      'an odd version',
      (file) => void Object.assign(file, { version: 'v2' }),
      'version: Is three numbers, such as 1.2.0',
    ],
    [
      'a title without end',
      (file) => void Object.assign(file, { title: 'a'.repeat(121) }),
      'title: Has at most 120 characters',
    ],
  ])('with %s is refused with the place and the reason, and nothing is kept', async (_, change, fault) => {
    const { rubrics } = await openRubricDesk(test);
    const file = structuredClone(getShippedRubric('coding')) as unknown as Record<string, unknown>;
    change(file);
    await expect(rubrics.importFile({ text: JSON.stringify(file) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { code: 'RUBRIC_FILE_FAULTY', details: { faults: [fault] } },
    });
    expect(await drafts()).toBe(0);
  });

  it('that is no JSON, or far too long, is refused', async () => {
    const { rubrics } = await openRubricDesk(test);
    await expect(rubrics.importFile({ text: '{"format":' })).rejects.toMatchObject({
      cause: { details: { faults: [expect.stringMatching(/^the file: Not JSON/)] } },
    });
    await expect(rubrics.importFile({ text: ' '.repeat(LONGEST_FILE + 1) })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  it('comes out as it went in, whichever version it is of', async () => {
    const { rubrics, content } = await openRubricDesk(test, 'sales');
    const { versionId } = await rubrics.importFile({ text: JSON.stringify(content) });
    const exported = (await rubrics.version({ versionId })).content;
    expect(exported).toEqual(getShippedRubric('sales'));
    const again = await rubrics.importFile({ text: JSON.stringify(exported, null, 2) });
    expect((await rubrics.version(again)).content).toEqual(exported);
  });

  it('becomes a draft that two windows cannot overwrite unseen, and that can be set aside', async () => {
    const { rubrics, content } = await openRubricDesk(test, 'case');
    const { versionId } = await rubrics.importFile({ text: JSON.stringify(content) });
    const saved = { versionId, revision: 1, content: { ...content, title: 'Case, again' } };
    expect(await rubrics.saveDraft(saved)).toEqual({ revision: 2 });
    await expect(rubrics.saveDraft(saved)).rejects.toMatchObject({ cause: { code: 'RUBRIC_CHANGED' } });
    await rubrics.discardDraft({ versionId });
    await expect(rubrics.saveDraft({ ...saved, revision: 3 })).rejects.toMatchObject({
      cause: { code: 'RUBRIC_CLOSED' },
    });
    const { versions } = await rubrics.desk();
    expect(versions.find(({ id }) => id === versionId)).toMatchObject({
      state: 'retired',
      publishedAt: null,
    });
  });
});
