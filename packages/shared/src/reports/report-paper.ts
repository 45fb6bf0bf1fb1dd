import { firstName } from '../identity/person-name.ts';
import { type ContestedState, contestedState } from './contested-line.ts';
import { HARD_TRUTH_CATEGORIES } from './hard-truth-category.ts';
import { perceptionOf } from './perception-gap.ts';
import type { CandidateContent } from './report-visibility.ts';

export const RESPONSE_WORDS = {
  agree: 'I see it',
  partly: 'Partly',
  disagree: 'I see it differently',
} as const;

type Parts = {
  content: CandidateContent;
  candidateName: string;
  coachName: string;
  startsAt: Temporal.Instant;
  /** The candidate's own. */
  timeZone: string;
  minutes: number;
  dimensions: readonly { rubric: string; dimension: string; name: string }[];
  selfRatings: readonly { rubric: string; dimension: string; level: number }[];
  /** Null until the candidate has put the report in their own words. */
  acknowledgement: {
    inOwnWords: string;
    firstAction: string;
    reply: string;
    coachReply: string;
    responses: readonly { hardTruth: string; response: keyof typeof RESPONSE_WORDS; comment: string }[];
  } | null;
  questions: { questions: number; followUps: number } | null;
  lines: readonly {
    path: string;
    line: string;
    answeredAt: Temporal.Instant | null;
    ruling: 'upheld' | 'struck' | null;
    rulingNote: string;
  }[];
};

const STATE_WORDS: Record<ContestedState, string> = {
  waiting: 'Contested, with the coach',
  answered: 'Contested and answered',
  upheld: 'Contested; it stands',
  struck: 'Contested and struck',
};

/** All that a report's printed form says, in the order of its page; the typesetter only lays it out. */
export function reportPaper(parts: Parts) {
  const { content, acknowledgement, candidateName, coachName, timeZone } = parts;
  const heldOn = parts.startsAt.toZonedDateTimeISO(timeZone).toPlainDate().toString();
  return {
    title: `Interview report for ${candidateName}`,
    footer: `The report of ${candidateName}. Private: it is theirs to share.`,
    language: /^[a-z]{2,3}/.exec(content.context.language)?.[0] ?? 'en',
    coach: coachName,
    coachFirst: firstName(coachName),
    candidate: candidateName,
    heldOn,
    minutes: parts.minutes,
    hidesUnsaid: content.hardTruths.length === 0,
    content,
    categories: Object.fromEntries(
      content.hardTruths.flatMap(({ id, category }) =>
        category ? [[id, HARD_TRUTH_CATEGORIES[category]]] : [],
      ),
    ),
    responses: (acknowledgement?.responses ?? []).map(({ hardTruth, response, comment }) => ({
      hardTruth,
      words: comment ? `${RESPONSE_WORDS[response]}. ${comment}` : RESPONSE_WORDS[response],
    })),
    words: acknowledgement && {
      inOwnWords: acknowledgement.inOwnWords,
      firstAction: acknowledgement.firstAction,
      reply: acknowledgement.reply,
      coachReply: acknowledgement.coachReply,
    },
    levels: content.ratings.map(({ rubric, dimension, level: coach }) => {
      const same = (one: { rubric: string; dimension: string }) =>
        one.rubric === rubric && one.dimension === dimension;
      const you = parts.selfRatings.find(same)?.level ?? null;
      const name = parts.dimensions.find(same)?.name ?? dimension;
      return { name, you, coach, word: perceptionOf(you, coach) };
    }),
    figures: parts.questions,
    struck: parts.lines.filter(({ ruling }) => ruling === 'struck').map(({ path }) => path),
    rulings: parts.lines.map((line) => ({
      line: line.line,
      state: STATE_WORDS[contestedState(line)],
      note: line.rulingNote,
    })),
  };
}

export type ReportPaper = ReturnType<typeof reportPaper>;
