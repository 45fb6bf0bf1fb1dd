import { mean } from './mean-and-spread.ts';

export type Forecast = {
  /** The candidate's own chance of a call-back, 0 to 100. */
  chance: number;
  /** The coach's verdict, 1 to 4; 3 and 4 are a call-back. */
  callBack: number;
};

/** Brier score of a candidate's forecasts: 0 is perfect, .25 is saying 50 each time (feedback.md 4.2). Null of none. */
export const brierScore = (forecasts: readonly Forecast[]): number | null =>
  forecasts.length === 0
    ? null
    : mean(forecasts.map(({ chance, callBack }) => (chance / 100 - (callBack >= 3 ? 1 : 0)) ** 2));
