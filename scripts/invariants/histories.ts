import {
  BOOKING_TRANSITIONS,
  type BookingStatus,
  type BookingTransition,
} from '@app/shared/booking/booking-status';
import { count, finding, type Invariant } from './invariant.ts';

/** The audit actions that are transitions; others (a move proposed, a brief saved) change no state. */
const TRANSITION_OF: Record<string, BookingTransition> = {
  'booking.held': 'hold',
  'booking.confirmed': 'confirm',
  'booking.reseated': 'reseat',
  'booking.expired': 'expire',
  'booking.moved': 'move',
  'booking.cancelled': 'cancel',
  'booking.started': 'start',
  'booking.finished': 'finish',
  'booking.marked_no_show': 'mark_no_show',
  'booking.completed': 'complete',
  'booking.closed_unreported': 'close_unreported',
};

/** V9: every booking took a legal path, step by step in the audit, and no audit row was changed or taken out. */
export const historiesAreLegal: Invariant = async ({ sql }) => {
  const bookings = await sql<{ id: string; status: BookingStatus; actions: string[] }[]>`
    select b.id, b.status, coalesce(array_agg(e.action order by e.sequence) filter (where e.id is not null), '{}') as actions
    from bookings b left join audit_events e on e.subject_id = b.id and e.action in ${sql(Object.keys(TRANSITION_OF))}
    group by b.id`;
  const broken = await sql<{ id: string; subject: string }[]>`
    with chain as (
      select e.id, e.subject_id, e.previous_hash, e.hash, audit_event_hash(e) as expected,
        lag(e.hash) over (partition by e.subject_id order by e.sequence) as before
      from audit_events e
    )
    select id, subject_id as subject from chain
    where hash is distinct from expected or previous_hash is distinct from before`;
  return [
    finding(
      'V9',
      'each booking took a legal path, one audit event a step',
      bookings.length,
      bookings.flatMap(({ id, status, actions }) => {
        const fault = pathFault(actions, status);
        return fault ? [`${id}: ${fault}`] : [];
      }),
    ),
    finding(
      'V9',
      'the audit chain is whole',
      await count(sql, 'audit_events'),
      broken.map(({ id, subject }) => `${id} of ${subject} does not follow from the one before it`),
    ),
  ];
};

/** What is wrong with a path, or null. */
export function pathFault(actions: readonly string[], status: BookingStatus): string | null {
  let current: BookingStatus | null = null;
  for (const action of actions) {
    const { from, to } = BOOKING_TRANSITIONS[TRANSITION_OF[action]!]; // the query asked for these alone
    const legal = current === null ? from.length === 0 : (from as readonly string[]).includes(current);
    if (!legal) return `${action} from ${current ?? 'nothing'}`;
    current = to;
  }
  return current === status
    ? null
    : `its history ends ${current ?? 'before it began'}, the row says ${status}`;
}
