import { questionKey } from '@app/shared/rubrics/question-bank';
import type { Rubric } from '@app/shared/rubrics/rubric';
import { listShippedRubrics } from '@app/shared/rubrics/shipped-rubrics';
import type { Sql, TransactionSql } from 'postgres';
import { newId } from './new-id.ts';

/** When the files were last changed: what comes with the product is not dated by the machine it comes to. */
const SHIPPED_AT = '2026-01-05T08:00:00Z';

/**
 * Puts the rubrics that come with the product into its database. The first version of each is published at once; a
 * later one waits as a draft, since the desk decides what is in force. What is there already stays as it is.
 */
export async function installRubrics(sql: Sql): Promise<void> {
  await sql.begin(async (tx) => {
    for (const rubric of listShippedRubrics()) await install(tx, rubric);
  });
}

async function install(tx: TransactionSql, rubric: Rubric): Promise<void> {
  const known = await tx<{ version: string }[]>`
    select version from rubric_versions where rubric_id = ${rubric.id} and (author_id is null or published_at is not null)`;
  if (known.some(({ version }) => version === rubric.version)) return;
  const isFirst = known.length === 0;
  await tx`
    insert into rubric_versions (id, rubric_id, version, state, content, created_at, updated_at, published_at)
    values (${newId('rubricVersion')}, ${rubric.id}, ${rubric.version}, ${isFirst ? 'published' : 'draft'},
      ${tx.json(rubric)}, ${SHIPPED_AT}, ${SHIPPED_AT}, ${isFirst ? SHIPPED_AT : null})`;
  if (!isFirst) return;
  for (const { id, text, kind, dimensions, minutes } of rubric.starterQuestions) {
    await tx`
      insert into rubric_questions (id, rubric_id, key, text, text_key, kind, dimensions, minutes, state, added_at)
      values (${newId('rubricQuestion')}, ${rubric.id}, ${id}, ${text}, ${questionKey(text)}, ${kind}, ${dimensions},
        ${Math.ceil(minutes)}, 'in_use', ${SHIPPED_AT})
      on conflict do nothing`;
  }
}
