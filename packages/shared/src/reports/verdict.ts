export type Verdict = 1 | 2 | 3 | 4;

/** Would you call this candidate back? Four answers, so that politeness has no middle to hide in. */
export const VERDICT_LABEL: Record<Verdict, string> = {
  1: 'No',
  2: 'Leaning no',
  3: 'Leaning yes',
  4: 'Yes',
};

/** The name of an answer's colour: it always stands beside the word. */
export const VERDICT_TONE: Record<Verdict, 'no' | 'lean-no' | 'lean-yes' | 'yes'> = {
  1: 'no',
  2: 'lean-no',
  3: 'lean-yes',
  4: 'yes',
};

export const isVerdict = (value: number | null): value is Verdict =>
  value !== null && value >= 1 && value <= 4;
