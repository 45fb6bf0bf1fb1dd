import {
  agreementBand,
  agreementInterval,
  type Interval,
  intraclassCorrelation,
} from './intraclass-correlation.ts';
import { mean } from './mean-and-spread.ts';
import { krippendorffAlpha, pairAgreement } from './rating-agreement.ts';

/** One session that two rated without knowing of each other: level by level, the coach's own first. */
export type DoubleRated = readonly (readonly [own: number, second: number])[];

/** From so many double-rated sessions on agreement is shown (feedback.md 4.3). */
export const AGREEMENT_NEEDS = 10;
const CONFIDENCE = 0.8;
const RESAMPLES = 400;

export type BlindAgreement = {
  sessions: number;
  icc: (Interval & { value: number; band: ReturnType<typeof agreementBand> }) | null;
  /** ≥ .80 dependable, .667 to .80 tentative. */
  alpha: (Interval & { value: number; band: 'dependable' | 'tentative' | 'low' }) | null;
  exact: number;
  withinOne: number;
};

/**
 * How far a coach and blind second ratings agree: ICC(2,1) of the session means with McGraw and Wong's interval, ordinal
 * α of the levels with one from drawing sessions again. Null below ten sessions: so few say nothing dependable.
 */
export function blindAgreement(sessions: readonly DoubleRated[]): BlindAgreement {
  const levels = asUnits(sessions);
  const { exactAgreement: exact, withinOne } = pairAgreement(levels);
  if (sessions.length < AGREEMENT_NEEDS)
    return { sessions: sessions.length, icc: null, alpha: null, exact, withinOne };
  return { sessions: sessions.length, icc: iccOf(sessions), alpha: alphaOf(sessions), exact, withinOne };
}

const asUnits = (sessions: readonly DoubleRated[]) => [
  sessions.flatMap((session) => session.map(([own]) => own)),
  sessions.flatMap((session) => session.map(([, second]) => second)),
];

function iccOf(sessions: readonly DoubleRated[]): BlindAgreement['icc'] {
  const means = sessions.map((session) => [
    mean(session.map(([own]) => own)),
    mean(session.map(([, second]) => second)),
  ]);
  const { icc21, msE } = intraclassCorrelation(means);
  if (msE <= 0) return null; // without any scatter the interval is not defined
  const { lo, hi } = agreementInterval(means, CONFIDENCE);
  return [icc21, lo, hi].every(Number.isFinite) ? { value: icc21, lo, hi, band: agreementBand(lo) } : null;
}

function alphaOf(sessions: readonly DoubleRated[]): BlindAgreement['alpha'] {
  const value = krippendorffAlpha(asUnits(sessions), 'ordinal');
  if (value === null) return null;
  const draw = drawer(sessions.length);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    krippendorffAlpha(asUnits(sessions.map(() => sessions[draw()]!)), 'ordinal'),
  )
    .filter((each) => each !== null)
    .sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? value;
  const band = value >= 0.8 ? 'dependable' : value >= 0.667 ? 'tentative' : 'low';
  return { value, lo: at((1 - CONFIDENCE) / 2), hi: at(1 - (1 - CONFIDENCE) / 2), band };
}

/** The same draws every time (Park and Miller's generator), so that a night's result can be worked out again. */
function drawer(below: number): () => number {
  let state = 20_261;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
