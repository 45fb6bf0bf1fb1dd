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

const second = z.number().min(0).max(LONGEST_SESSION_SEC);

/** What a browser measured of its own microphone since it last told; told twice it counts once. */
export const keepSpeechInput = z
  .strictObject({
    bookingId,
    windowId: z.uuid(),
    sequence: z.int().min(0).max(9_999),
    fromSecond: second,
    toSecond: second,
    spoken: z.array(z.strictObject({ start: second, end: second })).max(200),
  })
  .refine(
    ({ fromSecond, toSecond, spoken }) =>
      fromSecond <= toSecond &&
      spoken.every(({ start, end }) => fromSecond <= start && start <= end && end <= toSecond),
    { path: ['spoken'], message: 'lies outside what was measured' },
  );

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

/** Asks the room what time it is; the answer carries the question's number, so that the round trip is known. */
export const timeQuestionSchema = z.strictObject({ type: z.literal('time'), question: z.int().min(0) });
export type TimeQuestion = z.infer<typeof timeQuestionSchema>;

/** What the room tells a browser. `polite`: this side gives way when both offer at once. */
export type RoomMessage =
  | { type: 'welcome'; polite: boolean; otherPresent: boolean }
  | { type: 'other_joined' }
  | { type: 'other_left' }
  | { type: 'state_changed' }
  | { type: 'time'; question: number; now: string }
  | { type: 'signal'; signal: Signal };
