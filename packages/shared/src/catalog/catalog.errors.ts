import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const catalogErrors = {
  COACH_NOT_FOUND: { kind: 'not_found', message: 'This coach is not on Second Round, or not any more.' },
  OFFERING_NOT_FOUND: { kind: 'not_found', message: 'This offering is no longer available.' },
  OTHER_CURRENCY: { kind: 'invalid', message: 'Prices here are in one currency, and this is another.' },
  APPLICATION_INCOMPLETE: {
    kind: 'precondition',
    message: 'Your application lacks something. What is missing is listed below.',
  },
  APPLICATION_DECIDED: { kind: 'conflict', message: 'This application was already decided.' },
  COACH_STATE_CHANGED: {
    kind: 'conflict',
    message: 'This coach is in another state by now. Look again, then decide.',
  },
  NOT_A_COACH: { kind: 'forbidden', message: 'This is for coaches. Apply to become one first.' },
  SLUG_TAKEN: { kind: 'conflict', message: 'Another coach has this address. Pick another.' },
} as const satisfies ErrorCatalogue;
