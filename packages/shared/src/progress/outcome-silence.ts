export type SilenceBounds = {
  /** Share of the interviews whose result was reported, 0 to 1. */
  responseRate: number;
  /** The lift over the expected rate: as reported, and if all who kept silent failed or were called back. */
  asReported: number;
  allUnreportedFailed: number;
  allUnreportedCalled: number;
};

type Reported = { called: number; reported: number; unreported: number; expectedRate: number };

/** How far silence could move a lift (`missing-1`, feedback.md 4.4, point 7). */
export function silenceBounds({ called, reported, unreported, expectedRate }: Reported): SilenceBounds {
  const all = reported + unreported;
  return {
    responseRate: all > 0 ? reported / all : 0,
    asReported: reported > 0 ? called / reported - expectedRate : 0,
    allUnreportedFailed: all > 0 ? called / all - expectedRate : 0,
    allUnreportedCalled: all > 0 ? (called + unreported) / all - expectedRate : 0,
  };
}

/** Whether the sign of the lift hangs on those who did not answer. */
export function dependsOnSilence({ allUnreportedFailed, allUnreportedCalled }: SilenceBounds): boolean {
  return allUnreportedFailed < 0 && allUnreportedCalled > 0;
}
