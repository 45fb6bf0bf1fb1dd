/** How far marks differ, and because of what, on the scale of 1 to 5 with a variance of one (feedback.md 4.1). */
export type VarianceComponents = {
  /** σ²g: between candidates, over all dimensions. */
  candGeneral: number;
  /** σ²d: of one candidate between dimensions. */
  candDimension: number;
  /** τ²: between coaches, how lenient they are. */
  leniency: number;
  /** σ²s: common to one session: day, topic, halo. */
  sessionCommon: number;
  /** σ²e: the rest, for each dimension. */
  residual: number;
  /** q: how far skill drifts from one coached session to the next. */
  driftPerSession: number;
  /** κ: prior variance of the average gain per session. */
  growthPrior: number;
};

/** The published defaults, until the platform's own are estimated. */
export const DEFAULT_VARIANCE: VarianceComponents = {
  candGeneral: 0.3,
  candDimension: 0.14,
  leniency: 0.2,
  sessionCommon: 0.2,
  residual: 0.16,
  driftPerSession: 0.2,
  growthPrior: 0.04,
};

/** Half the width of an 80% band, in standard deviations. */
export const BAND_80 = 1.2816;

/** Gains are counted up to the fifth session after the first. */
export const MOST_GROWTH_STEPS = 5;
