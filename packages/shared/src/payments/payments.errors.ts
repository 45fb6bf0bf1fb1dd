import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const paymentsErrors = {
  COACH_CANNOT_BE_PAID: {
    kind: 'precondition',
    message: 'This coach cannot be paid yet, so no session can be booked with them.',
  },
  REFUND_TOO_LARGE: { kind: 'precondition', message: 'That is more than is left of this payment.' },
  PAYMENT_NOT_FOUND: { kind: 'not_found', message: 'Nothing was paid for this booking.' },
  PAYMENT_PROVIDER_DOWN: {
    kind: 'unavailable',
    message: 'The payment service does not answer. Nothing was charged; try again in a moment.',
  },
  PAYOUT_ACCOUNT_REFUSED: {
    kind: 'precondition',
    message: 'The payment service does not open accounts for this country.',
  },
  PAYOUTS_NOT_CONNECTED: {
    kind: 'precondition',
    message: 'Set up your payouts first: there is no account to open yet.',
  },
  FEE_OUT_OF_RANGE: { kind: 'invalid', message: 'The commission must lie between 0 and 100 per cent.' },
} as const satisfies ErrorCatalogue;
