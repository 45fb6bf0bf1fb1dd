import type { HardTruthCategory } from '../reports/hard-truth-category.ts';

/** How long a private link to a real interviewer works. */
export const REQUEST_DAYS = 21;
/** One or two things to focus on is what is asked for; three is what may be ticked. */
export const MOST_TICKS = 3;
export const MOST_SENTENCE = 400;

export const INTERVIEWER_VERDICTS = ['yes', 'leaning_yes', 'leaning_no', 'no'] as const;
export type InterviewerVerdict = (typeof INTERVIEWER_VERDICTS)[number];

export const INTERVIEWER_VERDICT_LABEL: Record<InterviewerVerdict, string> = {
  yes: 'Yes',
  leaning_yes: 'Leaning yes',
  leaning_no: 'Leaning no',
  no: 'No',
};

/** The hard truths in the words of somebody who has one minute and never heard of our rubric. */
export const TICK_WORDS: Record<Exclude<HardTruthCategory, 'other'>, string> = {
  lack_of_interest: 'Did not seem to want this job much',
  cold_humourless: 'Stayed distant; no warm moment',
  pushy_arrogant: 'Came across as pushy or too sure',
  rambling: 'Answers went on too long',
  too_brief: 'Answers were too short to judge',
  grammar_register: 'The wording did not suit the setting',
  vague_no_evidence: 'Few examples or figures',
  negative_about_others: 'Spoke badly of others',
  unprepared: 'Had not looked into us or the role',
  not_listening: 'Did not quite answer what was asked',
  low_energy: 'Little energy',
  over_rehearsed: 'Sounded learned by heart',
  evasive: 'Avoided a question',
  too_casual: 'Too casual',
  visible_nerves: 'Nerves got in the way',
  knowledge_gap: 'Missing knowledge or experience',
  setup_sound_picture: 'Sound or picture made it hard',
  poor_closing: 'Asked us little, or ended weakly',
};

export type TickCategory = keyof typeof TICK_WORDS;
export const TICK_CATEGORIES = Object.keys(TICK_WORDS) as TickCategory[];

type Asking = { candidateFirstName: string; stageWords: string; heldOn: string; link: string };

/**
 * The courteous note that a candidate may send after a real interview: it asks for advice, which draws more
 * that can be used than asking for judgement (feedback.md E28), and for one minute.
 *
 * @param heldOn the day as the reader writes days
 */
export function noteToInterviewer({ candidateFirstName, stageWords, heldOn, link }: Asking): string {
  return [
    'Hello,',
    `thank you for your time on ${heldOn} (${stageWords}). I want to get better at interviews, whatever you decided. Would you tell me one or two things to focus on?`,
    `This page takes one minute and needs no account. It is for me alone, it is not a reference, and you need not answer:\n${link}`,
    `Kind regards,\n${candidateFirstName}`,
  ].join('\n\n');
}
