import type { AgendaSegment, AgendaStage } from '@app/shared/sessions/agenda';
import { formatClock } from '../../ui/format-duration.ts';

type Side = 'coach' | 'candidate';

const STAGE_LABEL: Record<AgendaStage, string> = {
  warm_up: 'Warm-up',
  questions: 'Questions',
  tasks: 'What was taken on',
  candidate_questions: 'Your turn to ask',
  verdict: 'The close',
  debrief: 'Debrief',
};

/** What a stage is called by the side that reads it. */
export const stageLabel = (stage: AgendaStage, side: Side): string =>
  stage === 'candidate_questions' && side === 'coach' ? 'Their turn to ask' : STAGE_LABEL[stage];

/** What each side may do in a stage, said to that side. */
const ADVICE: Record<AgendaStage, { coach: string; candidate: string }> = {
  warm_up: {
    coach: 'Agree on role and level, say who you play. Small talk counts.',
    candidate: 'Small talk counts. Agree on the role.',
  },
  questions: {
    coach: 'In role: four to seven questions, one objection, one light remark early and one late.',
    candidate: 'Answer, then lean in. Ask when something is new to you.',
  },
  tasks: {
    coach: 'In role, task by task: set up the moment their cue is for, and watch for the measure.',
    candidate: 'Do what you practised. Nothing else is looked at.',
  },
  candidate_questions: {
    coach: '“What would you like to ask me?” Then silence.',
    candidate: 'Ask what you would really want to know.',
  },
  verdict: {
    coach: 'Stay in role and wait. Asked how it went, give the true answer in under a minute.',
    candidate: 'Ask how you stand, and what would make you a better match.',
  },
  debrief: {
    coach: 'Out of role. They go first; then one strength, the hard truth, one thing tried again.',
    candidate: 'Say first what you would change. Then listen, and try one thing again.',
  },
};

export const adviceFor = (stage: AgendaStage, side: Side): string => ADVICE[stage][side];

/** `Questions: 12:30 left, then your turn to ask.` */
export function stageSentence(
  agenda: readonly AgendaSegment[],
  current: AgendaSegment,
  elapsedSec: number,
  side: Side,
): string {
  const left = current.endSec - elapsedSec;
  const next = agenda[agenda.indexOf(current) + 1];
  const label = stageLabel(current.stage, side);
  if (left <= 0) return `${label}: ${formatClock(-left)} over.`;
  const then = next ? `, then ${stageLabel(next.stage, side).toLowerCase()}` : '';
  return `${label}: ${formatClock(left)} left${then}.`;
}
