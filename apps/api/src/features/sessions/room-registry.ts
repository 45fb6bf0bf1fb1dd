import type { Id } from '@app/shared/id/id';
import type { RoomMessage } from '@app/shared/sessions/sessions.schema';
import type { Party } from '../booking/require-own-booking.ts';

export type Seat = { role: Party; send(message: RoomMessage): void; close(reason: string): void };

const otherParty = (party: Party): Party => (party === 'coach' ? 'candidate' : 'coach');

/** The people who are connected to this process, by room. A second tab of one person takes the first one's seat. */
export class RoomRegistry {
  readonly #rooms = new Map<Id<'booking'>, Map<Party, Seat>>();

  /** Sits down and says who is there already. */
  enter(bookingId: Id<'booking'>, seat: Seat): { other: Seat | undefined } {
    const room = this.#rooms.get(bookingId) ?? new Map<Party, Seat>();
    this.#rooms.set(bookingId, room);
    room.get(seat.role)?.close('opened in another window');
    room.set(seat.role, seat);
    const other = room.get(otherParty(seat.role));
    other?.send({ type: 'other_joined' });
    return { other };
  }

  leave(bookingId: Id<'booking'>, seat: Seat): void {
    const room = this.#rooms.get(bookingId);
    if (room?.get(seat.role) !== seat) return; // its seat was taken over meanwhile
    room.delete(seat.role);
    room.get(otherParty(seat.role))?.send({ type: 'other_left' });
    if (room.size === 0) this.#rooms.delete(bookingId);
  }

  toOther(bookingId: Id<'booking'>, from: Party, message: RoomMessage): void {
    this.#rooms.get(bookingId)?.get(otherParty(from))?.send(message);
  }

  toBoth(bookingId: Id<'booking'>, message: RoomMessage): void {
    for (const seat of this.#rooms.get(bookingId)?.values() ?? []) seat.send(message);
  }

  closeAll(reason: string): void {
    for (const room of this.#rooms.values()) for (const seat of room.values()) seat.close(reason);
  }
}
