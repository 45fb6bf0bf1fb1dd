/** What a coach's tap during the talk marks: four kinds of moment, a plain note, and the candidate's four kinds of question. */
export const MARKER_KINDS = [
  'great_question',
  'rambled',
  'missed_cue',
  'joke_landed',
  'note',
  'clarifying',
  'follow_up',
  'about_them',
  'closing',
] as const;
export type MarkerKind = (typeof MARKER_KINDS)[number];

export const QUESTION_MARKERS = [
  'clarifying',
  'follow_up',
  'about_them',
  'closing',
] as const satisfies readonly MarkerKind[];
