import type { Database } from '@app/db/client';
import type { Id } from '@app/shared/id/id';
import type { FirstLanguage, Gender } from '@app/shared/identity/volunteered-group';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import {
  deleteVolunteeredGroups,
  findVolunteeredGroups,
  putVolunteeredGroups,
} from './volunteered-group.repository.ts';

type Means = { db: Database; now: Temporal.Instant; actor: Actor; user: { id: Id<'user'> } };
type Answers = { gender: Gender | null; firstLanguage: FirstLanguage | null };

export const showVolunteeredGroups = async ({ db, user }: Means): Promise<Answers | null> =>
  (await findVolunteeredGroups(db, user.id)) ?? null;

/** Keeps what somebody says of themself. The log knows that, and not what. */
export const volunteerGroups = ({ db, now, actor, user }: Means, answers: Answers): Promise<void> =>
  db.transaction(async (tx) => {
    await putVolunteeredGroups(tx, user.id, answers, now);
    await recordAuditEvent(tx, { at: now, actor, action: 'user.groups_given', subjectId: user.id });
  });

/** Removes it for good; done twice, it is done once. */
export const withdrawGroups = ({ db, now, actor, user }: Means): Promise<void> =>
  db.transaction(async (tx) => {
    if (!(await deleteVolunteeredGroups(tx, user.id))) return;
    await recordAuditEvent(tx, { at: now, actor, action: 'user.groups_removed', subjectId: user.id });
  });
