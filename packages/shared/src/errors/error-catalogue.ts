import { adminErrors } from '../admin/admin.errors.ts';
import { availabilityErrors } from '../availability/availability.errors.ts';
import { bookingErrors } from '../booking/booking.errors.ts';
import { catalogErrors } from '../catalog/catalog.errors.ts';
import { identityErrors } from '../identity/identity.errors.ts';
import { paymentsErrors } from '../payments/payments.errors.ts';
import { progressErrors } from '../progress/progress.errors.ts';
import { reportsErrors } from '../reports/reports.errors.ts';
import { reviewsErrors } from '../reviews/reviews.errors.ts';
import { rubricsErrors } from '../rubrics/rubrics.errors.ts';
import { sessionsErrors } from '../sessions/sessions.errors.ts';
import type { ErrorCatalogue } from './error-kind.ts';

const generalErrors = {
  NOT_FOUND: { kind: 'not_found', message: 'There is nothing here, or it is not yours to see.' },
  BUSY: {
    kind: 'unavailable',
    message: 'We are busier than we can serve. Nothing was changed; try again in a moment.',
  },
  TOO_MANY_REQUESTS: { kind: 'too_many', message: 'That was quick. Wait a moment, then try again.' },
} as const satisfies ErrorCatalogue;

/** Every refusal of the product, by code. `docs/errors.md` lists the same codes; a test compares them. */
export const errorCatalogue = {
  ...generalErrors,
  ...identityErrors,
  ...catalogErrors,
  ...rubricsErrors,
  ...availabilityErrors,
  ...paymentsErrors,
  ...bookingErrors,
  ...sessionsErrors,
  ...reportsErrors,
  ...reviewsErrors,
  ...progressErrors,
  ...adminErrors,
} as const;

export type ErrorCode = keyof typeof errorCatalogue;
