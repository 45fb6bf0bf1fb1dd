import { adminRows } from './admin-rows.ts';
import type { Rows } from './authorisation-row.ts';
import { bookingRows } from './booking-rows.ts';
import { cardRows } from './card-rows.ts';
import { catalogRows } from './catalog-rows.ts';
import { commitmentRows } from './commitment-rows.ts';
import { disputeRows } from './dispute-rows.ts';
import { financeRows } from './finance-rows.ts';
import { hoursRows } from './hours-rows.ts';
import { mirrorRows } from './mirror-rows.ts';
import { objectionRows } from './objection-rows.ts';
import { offerRows } from './offer-rows.ts';
import { outcomeRows } from './outcome-rows.ts';
import { papersRows } from './papers-rows.ts';
import { reportRows } from './report-rows.ts';
import { retestRows, secondRatingRows } from './retest-rows.ts';
import { rubricRows } from './rubric-rows.ts';
import { seriesRows } from './series-rows.ts';

/** Every procedure that there is, by its name. */
export const authorisationRows: Rows = {
  ...catalogRows,
  ...bookingRows,
  ...outcomeRows,
  ...adminRows,
  ...cardRows,
  ...commitmentRows,
  ...mirrorRows,
  ...retestRows,
  ...secondRatingRows,
  ...disputeRows,
  ...financeRows,
  ...hoursRows,
  ...offerRows,
  ...objectionRows,
  ...papersRows,
  ...reportRows,
  ...seriesRows,
  ...rubricRows,
};
