import {
  agreementInterval,
  coachesNeeded,
  intraclassCorrelation,
  reliabilityOfMean,
} from '@app/shared/progress/intraclass-correlation';
import { type CoachedUnits, krippendorffAlpha, pairAgreement } from '@app/shared/progress/rating-agreement';

/** Mean levels of the same sessions: all six coefficients, and the interval of ICC(2,1) at both confidences. */
export const agreementOfMeans = (ratings: readonly (readonly number[])[]) => ({
  ...intraclassCorrelation(ratings),
  interval95: agreementInterval(ratings, 0.95),
  interval80: agreementInterval(ratings, 0.8),
});

/** Single levels, with gaps; of two coaches also how often they agree. */
export function agreementOfLevels(data: CoachedUnits) {
  const alphas = {
    nominal: krippendorffAlpha(data, 'nominal'),
    interval: krippendorffAlpha(data, 'interval'),
    ordinal: krippendorffAlpha(data, 'ordinal'),
  };
  return data.length === 2 ? { ...alphas, ...pairAgreement(data) } : alphas;
}

type Reliability = { single: number; k: number[]; targets: number[] };

export const reliabilities = ({ single, k, targets }: Reliability) => ({
  reliability: k.map((coaches) => reliabilityOfMean(single, coaches)),
  needed: targets.map((target) => coachesNeeded(single, target)),
});
