import type { Transaction } from '@app/db/client';
import { newId } from '@app/db/new-id';
import { type ActorKind, auditEvents } from '@app/db/schema/admin';
import type { AuditAction } from '@app/shared/admin/audit-action';
import type { Id } from '@app/shared/id/id';

export type Actor = { kind: ActorKind; id: string | null };
export const SYSTEM: Actor = { kind: 'system', id: null };
export const STRIPE: Actor = { kind: 'stripe', id: null };

export type AuditEvent = {
  at: Temporal.Instant;
  actor: Actor;
  action: AuditAction;
  subjectId: string;
  bookingId?: Id<'booking'>;
  /** Ids, states and amounts; never what a person wrote in confidence. */
  details?: Record<string, unknown>;
};

/** Every change of state writes one, in its own transaction; the database chains the rows of a subject. */
export async function recordAuditEvent(tx: Transaction, event: AuditEvent): Promise<void> {
  const { at, actor, action, subjectId, bookingId, details = {} } = event;
  await tx.insert(auditEvents).values({
    id: newId('auditEvent'),
    occurredAt: at,
    actorKind: actor.kind,
    actorId: actor.id,
    action,
    subjectId,
    bookingId: bookingId ?? null,
    details,
  });
}
