import { type RouterOutputs, trpc } from '../../trpc.ts';

export type Progress = RouterOutputs['progress']['mine'];
export type RecordedSession = Progress['sessions'][number];
export type BlindRating = Progress['blind'][number];
export type RecordedLevel = RecordedSession['levels'][number];

export type AdjustedDimension = Progress['adjusted']['dimensions'][number];

export const useProgress = () => trpc.progress.mine.useQuery();

/** Those whose answer is known, with it. */
export const answered = (sessions: readonly RecordedSession[]) =>
  sessions.flatMap((session) => (session.verdict ? [{ ...session, verdict: session.verdict }] : []));
