import type { Id } from '@app/shared/id/id';
import type { ActorKind } from '../../schema/admin.ts';
import type { MarketRows } from '../market-rows.ts';
import { instantAt, type Millis } from '../people/seed-person.ts';
import type { MakeId } from '../seed-ids.ts';

export type SeedActor = { kind: ActorKind; id: string | null };
export const BY_SYSTEM: SeedActor = { kind: 'system', id: null };
export const BY_STRIPE: SeedActor = { kind: 'stripe', id: null };

type Event = {
  at: Millis;
  actor: SeedActor;
  action: string;
  subjectId: string;
  bookingId?: Id<'booking'>;
  details?: Record<string, unknown>;
};

/** Who did what when; the database chains the rows, so they are written in order of time. */
export function createAuditTrail(makeId: MakeId) {
  const events: Event[] = [];
  return {
    record: (event: Event): void => void events.push(event),
    writeTo(rows: MarketRows): void {
      for (const { at, actor, action, subjectId, bookingId, details = {} } of events.sort(
        (a, b) => a.at - b.at,
      )) {
        const occurredAt = instantAt(at);
        rows.auditEvents.push({
          id: makeId('auditEvent', occurredAt),
          occurredAt,
          actorKind: actor.kind,
          actorId: actor.id,
          action,
          subjectId,
          bookingId: bookingId ?? null,
          details,
        });
      }
    },
  };
}

export type AuditTrail = ReturnType<typeof createAuditTrail>;
