import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import type {
  addMarkerInput,
  editMarkerInput,
  markerInput,
  saveNotesInput,
} from '@app/shared/sessions/sessions.schema';
import type { z } from 'zod';
import type { ActContext } from '../../app-context.ts';
import type { SignedInUser } from '../../trpc/context.ts';
import { requireOwnBooking } from '../booking/require-own-booking.ts';
import {
  deleteMarker,
  findNotes,
  insertMarker,
  listMarkers,
  type Marker,
  updateMarker,
  writeNotes,
} from './session-notes.repository.ts';

type UserContext = ActContext & { user: SignedInUser };

/** The coach's notes and marks of one session; nobody else reads them. */
export async function readNotes({ db, user }: UserContext, { bookingId }: { bookingId: Id<'booking'> }) {
  await requireOwnBooking(db, bookingId, user, 'coach');
  const notes = await findNotes(db, bookingId);
  const markers = await listMarkers(db, bookingId);
  return { content: notes?.content ?? '', version: notes?.version ?? 0, markers: markers.map(toMarkerView) };
}

/** @throws DomainError `NOTES_CHANGED` with the text that stands now, when another window wrote first */
export async function saveNotes({ db, user, now }: UserContext, input: z.infer<typeof saveNotesInput>) {
  await requireOwnBooking(db, input.bookingId, user, 'coach');
  const version = await writeNotes(db, input.bookingId, input, now);
  if (version !== undefined) return { version };
  const current = await findNotes(db, input.bookingId);
  throw new DomainError('NOTES_CHANGED', { content: current?.content ?? '', version: current?.version ?? 0 });
}

export async function addMarker({ db, user, now }: UserContext, input: z.infer<typeof addMarkerInput>) {
  await requireOwnBooking(db, input.bookingId, user, 'coach');
  return toMarkerView(await insertMarker(db, { ...input, id: newId('marker'), createdAt: now }));
}

export async function editMarker({ db, user }: UserContext, input: z.infer<typeof editMarkerInput>) {
  await requireOwnBooking(db, input.bookingId, user, 'coach');
  const marker = await updateMarker(db, input, input.content);
  if (!marker) throw new DomainError('NOT_FOUND');
  return toMarkerView(marker);
}

export async function removeMarker(
  { db, user }: UserContext,
  input: z.infer<typeof markerInput>,
): Promise<void> {
  await requireOwnBooking(db, input.bookingId, user, 'coach');
  if (!(await deleteMarker(db, input))) throw new DomainError('NOT_FOUND');
}

const toMarkerView = ({ id, kind, atSeconds, content }: Marker) => ({ id, kind, atSeconds, content });
