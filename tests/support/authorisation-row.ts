import type { Auth } from '../../apps/api/src/trpc/trpc.ts';
import type { World } from './authorisation-world.ts';

/**
 * Who may call a procedure, and how another's thing is refused.
 *
 * `input` gets the ids of a world: one person's, which a stranger tries and which its owner may use, or
 * ids that never were. Both must be refused with the same words, or the ids that exist could be found out.
 */
export type Row = {
  auth: Auth;
  input?: (ids: World) => unknown;
  /** Whose calls pass; a stranger of the same kind is refused. Left out where there is no id. */
  owner?: 'candidate' | 'coach' | 'admin';
  /** Why an id needs no owner. */
  open?: string;
  /** Why the owner's own call is not tried. */
  untried?: string;
};

export type Rows = Record<string, Row>;

export const ofBooking = ({ bookingId }: World) => ({ bookingId });
export const ofEnded = ({ endedBookingId }: World) => ({ bookingId: endedBookingId });

/** Its own person's, another's is refused. */
export const candidates = (input?: Row['input']): Row => ({
  auth: 'candidate',
  ...(input && { input, owner: 'candidate' }),
});
export const coaches = (input?: Row['input']): Row => ({
  auth: 'coach',
  ...(input && { input, owner: 'coach' }),
});
export const both = (input: Row['input']): Row => ({ auth: 'user', input: input!, owner: 'candidate' });
