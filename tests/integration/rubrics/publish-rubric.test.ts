import { installRubrics } from '@app/db/install-rubrics';
import type { Rubric } from '@app/shared/rubrics/rubric';
import { getShippedRubric } from '@app/shared/rubrics/shipped-rubrics';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRubricDesk, publishChanged } from '../../support/rubric-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const note = 'Says what we have learned since.';
const withMore = (words: string) => (rubric: Rubric) => {
  rubric.summary = `${rubric.summary} ${words}`;
};
let test: TestApp;
beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test?.[Symbol.asyncDispose]());

describe('the rubrics that come with the product', () => {
  it('are in force, whole, and installed once', async () => {
    const visitor = await test.as(null);
    const listed = await visitor.rubrics.list();
    expect(listed.map(({ id }) => id)).toEqual([
      ...['universal', 'coding', 'system-design', 'product', 'case', 'sales', 'leadership'],
    ]);
    const count = async () => (await test.sql`select count(*) from rubric_versions`)[0]?.count;
    const before = await count();
    const owner = postgres(test.ownerUrl, { max: 1 });
    await installRubrics(owner);
    await owner.end();
    expect(await count()).toBe(before);
    const { content, beside } = await visitor.rubrics.show({ rubricId: 'leadership' });
    expect(content).toEqual(getShippedRubric('leadership'));
    expect(beside).toHaveLength(content.companionUniversal.length);
  });
});

describe('publishing', () => {
  it('puts a draft into force under its next number, retires the one before, and is in the log', async () => {
    const { version, versionId } = await publishChanged(test, 'case', withMore('In two parts.'), 'minor');
    expect(version).toBe('1.1.0');
    const visitor = await test.as(null);
    const shown = await visitor.rubrics.show({ rubricId: 'case' });
    expect(shown).toMatchObject({ id: versionId, version: '1.1.0', state: 'published', note });
    expect(shown.versions.map(({ version: number }) => number)).toEqual(['1.1.0', '1.0.0']);
    expect((await visitor.rubrics.show({ rubricId: 'case', version: '1.0.0' })).content).toEqual(
      getShippedRubric('case'),
    );
    const [logged] =
      await test.sql`select * from audit_events where subject_id = ${versionId} order by id desc limit 1`;
    expect(logged).toMatchObject({
      action: 'rubric.published',
      details: { version: '1.1.0', replaced: '1.0.0' },
    });
  });

  it('asks for the step that the changes ask for, and for a whole rubric that fits the others', async () => {
    const { rubrics, versionId: from, content } = await openRubricDesk(test, 'sales');
    const { versionId } = await rubrics.startDraft({ versionId: from });
    const changed = structuredClone(content);
    changed.dimensions[0]!.weight = 2;
    changed.dimensions[1]!.anchors[2]!.text = '';
    const first = await rubrics.saveDraft({ versionId, revision: 1, content: changed });
    await expect(
      rubrics.publish({ versionId, revision: first.revision, step: 'major', note }),
    ).rejects.toMatchObject({
      cause: {
        code: 'RUBRIC_NOT_READY',
        details: { faults: ['dimensions[1].anchors[2].text: Needs at least 30 characters'] },
      },
    });
    changed.dimensions[1]!.anchors[2]!.text = content.dimensions[1]!.anchors[2]!.text;
    changed.companionUniversal[0] = 'charm';
    const second = await rubrics.saveDraft({ versionId, revision: first.revision, content: changed });
    await expect(
      rubrics.publish({ versionId, revision: second.revision, step: 'major', note }),
    ).rejects.toMatchObject({
      cause: { details: { faults: [expect.stringContaining('companionUniversal[0]')] } },
    });
    changed.companionUniversal[0] = content.companionUniversal[0]!;
    const { revision } = await rubrics.saveDraft({ versionId, revision: second.revision, content: changed });
    await expect(rubrics.publish({ versionId, revision, step: 'minor', note })).rejects.toMatchObject({
      cause: { code: 'RUBRIC_STEP_TOO_SMALL', details: { least: 'major' } },
    });
    expect(await rubrics.publish({ versionId, revision, step: 'major', note })).toEqual({ version: '2.0.0' });
  });

  it('is one at a time: of two drafts that race, both end as whole versions and one is in force', async () => {
    const { rubrics, versionId: from } = await openRubricDesk(test, 'product');
    const drafts = [
      await rubrics.startDraft({ versionId: from }),
      await rubrics.startDraft({ versionId: from }),
    ];
    const published = await Promise.all(
      drafts.map(({ versionId }) => rubrics.publish({ versionId, revision: 1, step: 'patch', note })),
    );
    expect(published.map(({ version }) => version).sort()).toEqual(['1.0.1', '1.0.2']);
    const { versions } = await rubrics.desk();
    const inForce = versions.filter(({ rubricId, state }) => rubricId === 'product' && state === 'published');
    expect(inForce.map(({ version }) => version)).toEqual(['1.0.2']);
  });

  it('leaves nobody without the universal rubric, and lets a role rubric go', async () => {
    const universal = await openRubricDesk(test, 'universal');
    const reason = 'Nobody uses it any more.';
    await expect(universal.rubrics.retire({ versionId: universal.versionId, reason })).rejects.toMatchObject({
      cause: { code: 'RUBRIC_NEEDED' },
    });
    const { rubrics, versionId } = await openRubricDesk(test, 'leadership');
    await rubrics.retire({ versionId, reason });
    await expect(rubrics.show({ rubricId: 'leadership' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await rubrics.show({ rubricId: 'leadership', version: '1.0.0' })).state).toBe('retired');
  });
});

describe('the database', () => {
  const kept = { constraint_name: 'rubric_version_is_kept' };

  it.each([
    ['another text', `content = jsonb_set(content, '{title}', '"Another"')`],
    ['another note', `note = 'something else'`],
    ['a draft again', `state = 'draft', published_at = null`],
    ['a text while it is retired', `state = 'retired', retired_at = now(), note = 'else'`],
  ])('refuses to a published version %s, whoever asks', async (_, change) => {
    await expect(
      test.sql.unsafe(
        `update rubric_versions set ${change} where rubric_id = 'coding' and state = 'published'`,
      ),
    ).rejects.toMatchObject(kept);
    const owner = postgres(test.ownerUrl, { max: 1 });
    await expect(
      owner.unsafe(`update rubric_versions set ${change} where rubric_id = 'coding' and state = 'published'`),
    ).rejects.toMatchObject(kept);
    await owner.end();
  });

  it('refuses to change or remove one that was in force', async () => {
    await publishChanged(test, 'system-design', withMore('Since then.'), 'minor');
    await expect(
      test.sql`update rubric_versions set note = 'else' where rubric_id = 'system-design' and state = 'retired'`,
    ).rejects.toMatchObject(kept);
    await expect(
      test.sql`update rubric_versions set state = 'published', retired_at = null where rubric_id = 'system-design' and state = 'retired'`,
    ).rejects.toMatchObject(kept);
    await expect(
      test.sql`delete from rubric_versions where rubric_id = 'system-design'`,
    ).rejects.toMatchObject(kept);
  });

  it('holds one version of a rubric in force, and a number only once', async () => {
    const copy = (state: string, version: string) => test.sql`
      insert into rubric_versions (id, rubric_id, version, state, content, created_at, updated_at, published_at, retired_at)
      select 'rbv_' || gen_random_uuid(), rubric_id, ${version}, ${state},
        jsonb_set(content, '{version}', to_jsonb(${version}::text)), now(), now(), now(),
        case ${state} when 'retired' then now() end
      from rubric_versions where rubric_id = 'coding' and state = 'published'`;
    await expect(copy('published', '7.0.0')).rejects.toMatchObject({
      constraint_name: 'rubric_versions_one_published',
    });
    await expect(copy('retired', '1.0.0')).rejects.toMatchObject({
      constraint_name: 'rubric_versions_number',
    });
  });
});
