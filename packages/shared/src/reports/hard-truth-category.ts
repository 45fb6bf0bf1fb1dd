/** The nineteen things that interviewers think and do not say, each with the words a reader sees. */
export const HARD_TRUTH_CATEGORIES = {
  lack_of_interest: 'No sign of interest',
  cold_humourless: 'Cold, no humour',
  pushy_arrogant: 'Pushy or arrogant',
  rambling: 'Rambling',
  too_brief: 'Too brief',
  grammar_register: 'Grammar and register',
  vague_no_evidence: 'Vague, no evidence',
  negative_about_others: 'Hard on others',
  unprepared: 'Unprepared',
  not_listening: 'Not listening',
  low_energy: 'Low energy',
  over_rehearsed: 'Over-rehearsed',
  evasive: 'Evasive',
  too_casual: 'Too casual',
  visible_nerves: 'Nerves in the way',
  knowledge_gap: 'A gap in knowledge',
  setup_sound_picture: 'Sound and picture',
  poor_closing: 'A weak close',
  other: 'Something else',
} as const;

export type HardTruthCategory = keyof typeof HARD_TRUTH_CATEGORIES;
