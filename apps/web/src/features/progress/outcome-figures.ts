export const inAHundred = (share: number): number => Math.round(share * 100);

/** `+13` or `−2`, in hundredths: differences are always signed. */
export function signed(share: number): string {
  const whole = inAHundred(share);
  if (whole === 0) return '0';
  return whole > 0 ? `+${whole}` : `−${-whole}`;
}

/** What the expectation came from, in a sentence. */
export const expectedByWords = (by: 'case_mix' | 'stage_rates'): string =>
  by === 'case_mix'
    ? 'Expected by a model of stage, level, field, referral, time, sessions and the candidate’s own past that has not seen these candidates.'
    : 'Expected by the usual rate of each stage: there is too little yet for a model.';

/** The ends of an 80% band about a deviation. */
export const bandOf = (deviation: number, sd: number): [number, number] => [
  deviation - 1.2816 * sd,
  deviation + 1.2816 * sd,
];
