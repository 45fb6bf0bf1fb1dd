import { isRetest, RETEST_MINUTES } from '../catalog/session-type.ts';

export const AGENDA_STAGES = ['warm_up', 'questions', 'candidate_questions', 'verdict', 'debrief'] as const;
/** `tasks` is a retest's: what was taken on, one after the other. */
export type AgendaStage = (typeof AGENDA_STAGES)[number] | 'tasks';

export type AgendaSegment = { stage: AgendaStage; startSec: number; endSec: number };

/** Minutes of each stage by length of session, in the order of the stages. */
const MINUTES: Record<number, readonly [number, number, number, number, number]> = {
  30: [3, 14, 4, 3, 6],
  45: [4, 22, 4, 6, 9],
  60: [5, 32, 8, 5, 10],
  90: [5, 52, 12, 6, 15],
};

const RETEST_AGENDA: AgendaSegment[] = [
  { stage: 'warm_up', startSec: 0, endSec: 120 },
  { stage: 'tasks', startSec: 120, endSec: 840 },
  { stage: 'debrief', startSec: 840, endSec: RETEST_MINUTES * 60 },
];

/**
 * How a session is spent. The `verdict` stage is the protected prospects close: the candidate asks how
 * they stand, and nothing may run over into it. A retest has neither a close nor a turn to ask: it checks what
 * was taken on and says what was seen.
 *
 * @throws RangeError for a length that is not offered
 * @see feedback.md, 5.1
 */
export function agendaOf(durationMinutes: number): AgendaSegment[] {
  if (isRetest({ durationMinutes })) return RETEST_AGENDA;
  const minutes = MINUTES[durationMinutes];
  if (!minutes) throw new RangeError(`no agenda for ${durationMinutes} minutes`);
  let startSec = 0;
  return AGENDA_STAGES.map((stage, index) => {
    const endSec = startSec + minutes[index]! * 60;
    const segment = { stage, startSec, endSec };
    startSec = endSec;
    return segment;
  });
}

/** The stage that the clock is in; the last one goes on after the planned end. */
export function stageAt(agenda: readonly AgendaSegment[], elapsedSec: number): AgendaSegment {
  return agenda.find(({ endSec }) => elapsedSec < endSec) ?? agenda.at(-1)!;
}
