import type { Queryable, Transaction } from '@app/db/client';
import { violates } from '@app/db/constraint';
import { newId } from '@app/db/new-id';
import { coaches } from '@app/db/schema/catalog';
import { users } from '@app/db/schema/identity';
import { rubricProposals, rubricVersions } from '@app/db/schema/rubrics';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type { Rubric } from '@app/shared/rubrics/rubric';
import { and, asc, desc, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm';

export type RubricVersion = typeof rubricVersions.$inferSelect;
type Pin = { id: string; version: string };

/** Every rubric in force, the universal one first, then in the order they came. */
export async function listPublishedRubrics(db: Queryable): Promise<RubricVersion[]> {
  return db
    .select()
    .from(rubricVersions)
    .where(eq(rubricVersions.state, 'published'))
    .orderBy(
      sql`${rubricVersions.rubricId} <> 'universal'`,
      sql`(select min(first.id) from rubric_versions first where first.rubric_id = ${rubricVersions.rubricId})`,
    );
}

/** The versions that reports are pinned to, each once; only what was published can be. */
export async function listPinnedRubrics(db: Queryable, pins: readonly Pin[]): Promise<Rubric[]> {
  const known = new Map(pins.map((pin) => [`${pin.id}@${pin.version}`, pin]));
  if (known.size === 0) return [];
  const isPinned = [...known.values()].map(({ id, version }) =>
    and(eq(rubricVersions.rubricId, id), eq(rubricVersions.version, version)),
  );
  const rows = await db
    .select({ content: rubricVersions.content })
    .from(rubricVersions)
    .where(and(isNotNull(rubricVersions.publishedAt), or(...isPinned)));
  const found = new Map(rows.map(({ content }) => [`${content.id}@${content.version}`, content]));
  return [...known.keys()].flatMap((key) => found.get(key) ?? []);
}

/** A version that is or was published, by its number; without one, what is in force. */
export async function findPublicVersion(
  db: Queryable,
  rubricId: string,
  version?: string,
): Promise<RubricVersion | undefined> {
  const [row] = await db
    .select()
    .from(rubricVersions)
    .where(
      and(
        eq(rubricVersions.rubricId, rubricId),
        version === undefined
          ? eq(rubricVersions.state, 'published')
          : and(eq(rubricVersions.version, version), isNotNull(rubricVersions.publishedAt)),
      ),
    );
  return row;
}

const authorName = sql<string | null>`coalesce(${coaches.displayName}, ${users.name})`;

function selectListed(db: Queryable, where?: SQL) {
  return db
    .select({
      id: rubricVersions.id,
      rubricId: rubricVersions.rubricId,
      version: rubricVersions.version,
      state: rubricVersions.state,
      title: sql<string>`${rubricVersions.content} ->> 'title'`,
      author: authorName,
      note: rubricVersions.note,
      createdAt: rubricVersions.createdAt,
      updatedAt: rubricVersions.updatedAt,
      publishedAt: rubricVersions.publishedAt,
      retiredAt: rubricVersions.retiredAt,
    })
    .from(rubricVersions)
    .leftJoin(users, eq(users.id, rubricVersions.authorId))
    .leftJoin(rubricProposals, eq(rubricProposals.versionId, rubricVersions.id))
    .leftJoin(coaches, eq(coaches.id, rubricProposals.coachId))
    .where(where)
    .orderBy(asc(rubricVersions.rubricId), desc(rubricVersions.createdAt), desc(rubricVersions.id));
}

/** Every version for the desk, but the drafts that coaches have not sent. */
export const listDeskVersions = (db: Queryable) =>
  selectListed(
    db,
    sql`${rubricProposals.versionId} is null or ${rubricProposals.state} not in ('writing', 'withdrawn')`,
  );

/** Every number of a rubric that was ever in force, newest first. */
export const listPublicVersions = (db: Queryable, rubricId: string) =>
  selectListed(db, and(eq(rubricVersions.rubricId, rubricId), isNotNull(rubricVersions.publishedAt)));

export async function findVersion(
  db: Queryable,
  id: Id<'rubricVersion'>,
): Promise<RubricVersion | undefined> {
  const [row] = await db.select().from(rubricVersions).where(eq(rubricVersions.id, id));
  return row;
}

/** Locks the row. @throws DomainError RUBRIC_NOT_FOUND */
export async function lockVersion(tx: Transaction, id: Id<'rubricVersion'>): Promise<RubricVersion> {
  const [row] = await tx.select().from(rubricVersions).where(eq(rubricVersions.id, id)).for('update');
  if (!row) throw new DomainError('RUBRIC_NOT_FOUND');
  return row;
}

/** One publication at a time: which rubrics go together is asked of all that are in force. */
export const lockPublication = (tx: Transaction) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('rubrics in force', 0))`);

type NewVersion = Pick<RubricVersion, 'state' | 'content' | 'authorId' | 'basedOn' | 'createdAt'>;

export async function insertVersion(tx: Transaction, version: NewVersion): Promise<Id<'rubricVersion'>> {
  const id = newId('rubricVersion');
  const { id: rubricId, version: number } = version.content;
  await tx
    .insert(rubricVersions)
    .values({ ...version, id, rubricId, version: number, updatedAt: version.createdAt });
  return id;
}

type Change = Partial<
  Pick<
    RubricVersion,
    'state' | 'content' | 'note' | 'publishedAt' | 'publishedBy' | 'retiredAt' | 'retiredBy'
  >
>;

/** Every change of a draft moves its revision. @throws DomainError RUBRIC_CLOSED where the database keeps it */
export async function updateVersion(
  tx: Transaction,
  id: Id<'rubricVersion'>,
  { content, ...change }: Change,
  at: Temporal.Instant,
): Promise<number> {
  try {
    const [row] = await tx
      .update(rubricVersions)
      .set({
        ...change,
        ...(content && { content, version: content.version }),
        revision: sql`${rubricVersions.revision} + 1`,
        updatedAt: at,
      })
      .where(eq(rubricVersions.id, id))
      .returning({ revision: rubricVersions.revision });
    return row!.revision; // the caller holds the row's lock
  } catch (error) {
    if (!violates(error, 'rubric_version_is_kept')) throw error;
    throw new DomainError('RUBRIC_CLOSED', {}, { cause: error });
  }
}

/** Takes a published version out of force; nothing else of it changes. */
export async function retireVersion(
  tx: Transaction,
  id: Id<'rubricVersion'>,
  { retiredAt, retiredBy }: { retiredAt: Temporal.Instant; retiredBy: Id<'user'> },
): Promise<void> {
  await tx
    .update(rubricVersions)
    .set({ state: 'retired', retiredAt, retiredBy })
    .where(eq(rubricVersions.id, id));
}

/** The highest number that was ever in force; a draft that came from an older file does not count back. */
export async function findLatestNumber(db: Queryable, rubricId: string): Promise<string | undefined> {
  const [row] = await db
    .select({ version: rubricVersions.version })
    .from(rubricVersions)
    .where(and(eq(rubricVersions.rubricId, rubricId), isNotNull(rubricVersions.publishedAt)))
    .orderBy(sql`string_to_array(${rubricVersions.version}, '.')::int[] desc`)
    .limit(1);
  return row?.version;
}
