import { z } from 'zod';
import { idSchema } from '../id/id.ts';
import { MARKER_KINDS } from './marker.ts';

const bookingId = idSchema('booking');
const LONGEST_SESSION_SEC = 8 * 3_600;

export const saveNotesInput = z.strictObject({
  bookingId,
  content: z.string().max(20_000),
  version: z.int().min(0),
});

export const addMarkerInput = z.strictObject({
  bookingId,
  kind: z.enum(MARKER_KINDS),
  atSeconds: z.int().min(0).max(LONGEST_SESSION_SEC),
  content: z.string().trim().max(500),
});

export const editMarkerInput = z.strictObject({
  bookingId,
  markerId: idSchema('marker'),
  content: z.string().trim().max(500),
});

export const markerInput = z.strictObject({ bookingId, markerId: idSchema('marker') });

export const askQuestionInput = z.strictObject({ bookingId, questionId: idSchema('rubricQuestion') });

/** What two browsers say to each other through us while they set up their call; bounded, and never kept. */
export const signalSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('description'),
    kind: z.enum(['offer', 'answer']),
    sdp: z.string().max(32_000),
  }),
  z.strictObject({
    type: z.literal('candidate'),
    candidate: z.string().max(2_000),
    sdpMid: z.string().max(64).nullable(),
    sdpMLineIndex: z.int().min(0).max(64).nullable(),
  }),
  z.strictObject({ type: z.literal('media'), microphone: z.boolean(), camera: z.boolean() }),
]);
export type Signal = z.infer<typeof signalSchema>;

/** What the room tells a browser. `polite`: this side gives way when both offer at once. */
export type RoomMessage =
  | { type: 'welcome'; polite: boolean; otherPresent: boolean }
  | { type: 'other_joined' }
  | { type: 'other_left' }
  | { type: 'state_changed' }
  | { type: 'signal'; signal: Signal };
