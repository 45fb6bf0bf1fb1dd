import type { Evidence } from '@app/shared/reports/report.schema';
import { type AgendaSegment, agendaOf } from '@app/shared/sessions/agenda';
import type { Moment } from '../content/fault.ts';

/** Seconds into the session of a moment given as stage and fraction. */
export function secondsOf(agenda: readonly AgendaSegment[], moment: Moment): number {
  const stage = Math.floor(moment);
  const segment = agenda[stage + 1]; // -1 is the warm-up, the first segment
  if (!segment) throw new RangeError(`no stage ${stage}`);
  const { startSec, endSec } = segment;
  return Math.round(startSec + (moment - stage) * (endSec - startSec));
}

type Kept = Omit<Evidence, 'id'>;

/** The notes of a session, gathered in any order and numbered in the order in which they happened. */
export function createMoments(durationMinutes: number) {
  const agenda = agendaOf(durationMinutes);
  const kept = new Map<string, Kept>();
  const add = (key: string, moment: Moment, note: Omit<Kept, 'atSec'>): number => {
    const atSec = secondsOf(agenda, moment);
    if (!kept.has(key)) kept.set(key, { atSec, ...note });
    return atSec;
  };
  return {
    agenda,
    quote: (key: string, moment: Moment, text: string) =>
      add(key, moment, { kind: 'quote', speaker: 'candidate', text }),
    observation: (key: string, moment: Moment, text: string) =>
      add(key, moment, { kind: 'observation', speaker: null, text }),
    metric: (key: string, moment: Moment, text: string) =>
      add(key, moment, { kind: 'metric', speaker: null, text }),
    has: (key: string) => kept.has(key),
    /** All notes with their final ids, and how the keys they were gathered under translate. */
    numbered() {
      const inOrder = [...kept].sort(([, a], [, b]) => a.atSec - b.atSec);
      const ids = new Map(inOrder.map(([key], at) => [key, `e${at + 1}`]));
      const evidence: Evidence[] = inOrder.map(([, note], at) => ({ id: `e${at + 1}`, ...note }));
      const idsOf = (keys: readonly string[]) => keys.map((key) => ids.get(key)!).filter(Boolean);
      return { evidence, idsOf };
    },
  };
}

export type Moments = ReturnType<typeof createMoments>;
