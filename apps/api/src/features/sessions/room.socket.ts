import { isId } from '@app/shared/id/id';
import { roomState } from '@app/shared/sessions/join-window';
import { signalSchema, type TimeQuestion, timeQuestionSchema } from '@app/shared/sessions/sessions.schema';
import type { WebSocket } from '@fastify/websocket';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AppContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { type Booking, findBooking } from '../booking/booking.repository.ts';
import { type Party, partyOf } from '../booking/require-own-booking.ts';
import { recordAttendance } from './record-attendance.ts';
import { RoomRegistry, type Seat } from './room-registry.ts';

type RoomDoor = {
  app: AppContext;
  publicUrl: string;
  callerOf(request: FastifyRequest): Promise<SignedInUser | null>;
};
type Entry = { booking: Booking; party: Party; user: SignedInUser };

const SIGNALS_PER_10_S = 200;
const PING_MS = 20_000;
/** Close codes that a browser can tell from a lost line: it does not come back by itself after one of them. */
const CLOSE = { malformed: 4400, refused: 4403, replaced: 4409 } as const;

/** `/ws/sessions/:bookingId`: the two people of a booking find each other here and set up their call. */
export function registerRoomSocket(server: FastifyInstance, door: RoomDoor): RoomRegistry {
  const rooms = new RoomRegistry();
  const ours = new URL(door.publicUrl).origin;
  server.get('/ws/sessions/:bookingId', { websocket: true }, async (socket, request) => {
    const early: string[] = []; // a browser may speak before we know who it is
    const keep = (data: Buffer) => early.push(data.toString());
    socket.on('message', keep);
    const entry = request.headers.origin === ours ? await admit(door, request) : null;
    socket.off('message', keep);
    if (!entry) return socket.close(CLOSE.refused, 'not your room, or not open');
    await sit(door.app, rooms, socket, entry, early);
  });
  return rooms;
}

async function admit({ app, callerOf }: RoomDoor, request: FastifyRequest): Promise<Entry | null> {
  const { bookingId } = request.params as { bookingId: string };
  const user = await callerOf(request);
  if (!user || !isId('booking', bookingId)) return null;
  const booking = await findBooking(app.db, bookingId);
  const party = booking && partyOf(booking, user);
  if (!booking || !party) return null;
  const live = booking.status === 'confirmed' || booking.status === 'in_session';
  const open = roomState(booking, app.config.ROOM_OPENS_MINUTES, await app.clock.now()) === 'open';
  return live && open ? { booking, party, user } : null;
}

async function sit(
  app: AppContext,
  rooms: RoomRegistry,
  socket: WebSocket,
  { booking, party, user }: Entry,
  early: string[],
): Promise<void> {
  const bookingId = booking.id;
  const seat: Seat = {
    role: party,
    send: (message) => socket.send(JSON.stringify(message)),
    close: (reason) => socket.close(CLOSE.replaced, reason),
  };
  const note = async (kind: 'joined' | 'left') => {
    const visit = { bookingId, userId: user.id, role: party, kind };
    try {
      await recordAttendance({ ...app, now: await app.clock.now() }, visit);
      rooms.toBoth(bookingId, { type: 'state_changed' });
    } catch (error) {
      app.log.error({ bookingId, kind, err: error }, 'attendance not written');
    }
  };

  let recent = 0;
  const hear = (text: string) => {
    recent += 1;
    if (recent > SIGNALS_PER_10_S) return socket.close(CLOSE.malformed, 'too many signals');
    const message = parseJson(text);
    const time = timeQuestionSchema.safeParse(message);
    if (time.success) return void tellTime(app, seat, time.data);
    const signal = signalSchema.safeParse(message);
    if (!signal.success) return socket.close(CLOSE.malformed, 'not a signal');
    rooms.toOther(bookingId, party, { type: 'signal', signal: signal.data });
  };
  const calm = setInterval(() => {
    recent = 0;
  }, 10_000);
  const ping = setInterval(() => socket.ping(), PING_MS);
  socket.on('message', (data: Buffer) => hear(data.toString()));
  socket.on('close', () => {
    clearInterval(calm);
    clearInterval(ping);
    rooms.leave(bookingId, seat);
    void note('left');
  });

  const { other } = rooms.enter(bookingId, seat);
  seat.send({ type: 'welcome', polite: party === 'candidate', otherPresent: other !== undefined });
  for (const text of early) hear(text);
  await note('joined');
}

async function tellTime({ clock }: AppContext, seat: Seat, { question }: TimeQuestion): Promise<void> {
  seat.send({ type: 'time', question, now: (await clock.now()).toString() });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
