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
  CARD_NOT_FOUND: { kind: 'not_found', message: 'This card is not saved any more.' },
  DOCUMENT_NOT_FOUND: { kind: 'not_found', message: 'There is no such document.' },
  DISPUTE_NOT_FOUND: { kind: 'not_found', message: 'There is no such dispute.' },
  DISPUTE_ANSWERED: {
    kind: 'conflict',
    message: 'Evidence for this dispute has been sent, or is being sent by somebody else. Look at it again.',
  },
  DISPUTE_NOT_LOST: {
    kind: 'precondition',
    message: 'There is nothing to decide yet: the bank has not decided, or a refund is still on its way.',
  },
  DISPUTE_DECIDED: { kind: 'conflict', message: 'Somebody has decided this already. Look at it again.' },
  DISPUTE_CHANGED: {
    kind: 'conflict',
    message: 'The amounts have changed since you looked. Look at them again.',
  },
  EXCESS_NOT_FOUND: { kind: 'not_found', message: 'There is no such refund beyond what was left.' },
  EXCESS_DECIDED: {
    kind: 'conflict',
    message: 'This was decided or settled already. Look at the list again.',
  },
  EXCESS_WAITS: {
    kind: 'precondition',
    message: 'A refund of ours is still on its way: it may turn out to be the same money.',
  },
  EXCESS_CHANGED: {
    kind: 'conflict',
    message: 'The credit that can be taken has changed since you looked. Look at it again.',
  },
  DISPUTE_TOO_LATE: { kind: 'precondition', message: 'The bank takes no more evidence for this dispute.' },
  TAX_RATE_IN_THE_PAST: {
    kind: 'precondition',
    message: 'A rate begins today or later: what was sold before keeps its own.',
  },
  TAX_RATE_EXISTS: { kind: 'conflict', message: 'This country has a rate from that day already.' },
  CASE_NOT_FOUND: { kind: 'not_found', message: 'There is no such difference.' },
  CASE_CLOSED: {
    kind: 'conflict',
    message: 'This difference is closed already. Look at the list again.',
  },
  CASE_NOT_REPAIRABLE: {
    kind: 'precondition',
    message: 'Reading it again cannot put this right: look at it, then accept it with a note.',
  },
  PERIOD_NOT_OVER: { kind: 'precondition', message: 'This month is not over yet.' },
  PERIOD_CLOSED: { kind: 'conflict', message: 'The books of this month are closed already.' },
  PERIOD_OUT_OF_ORDER: { kind: 'precondition', message: 'Close the month before this one first.' },
  PROMO_NOT_FOUND: {
    kind: 'not_found',
    message: 'We do not know this code. Check it for a slip of the key.',
  },
  PROMO_PAUSED: { kind: 'precondition', message: 'This code is not in use at the moment.' },
  PROMO_NOT_YET: {
    kind: 'precondition',
    message: 'This code does not work yet. Try it again when it begins.',
  },
  PROMO_OVER: { kind: 'precondition', message: 'This code has ended.' },
  PROMO_USED_UP: { kind: 'conflict', message: 'This code has been used up by others.' },
  PROMO_ALREADY_USED: { kind: 'precondition', message: 'You have used this code as often as it goes.' },
  PROMO_FIRST_TIME_ONLY: {
    kind: 'precondition',
    message: 'This code is for a first session, and you have had yours.',
  },
  PROMO_OTHER_SESSION: {
    kind: 'precondition',
    message: 'This code is for another coach or another kind of session.',
  },
  PROMO_OTHER_CURRENCY: { kind: 'precondition', message: 'This code is for prices in another currency.' },
  PROMO_ON_ALREADY: {
    kind: 'conflict',
    message: 'There is a code on this booking already. Take it off first.',
  },
  ORDER_NOT_FOUND: { kind: 'not_found', message: 'There is no such order, or it is not yours.' },
  PACKAGE_NOT_FOUND: { kind: 'not_found', message: 'There is no such package, or it is not yours.' },
  PACKAGE_NOT_OFFERED: {
    kind: 'not_found',
    message: 'This coach does not offer such a package any more. Nothing was charged.',
  },
  PACKAGE_TOO_DEAR: {
    kind: 'precondition',
    message: 'A package must not cost more than its sessions one by one.',
  },
  PACKAGE_CLOSED: { kind: 'conflict', message: 'Nothing is left of this package that could be given back.' },
  PACKAGE_FIRST: {
    kind: 'precondition',
    message:
      'You have sessions of a package for this. They are used first, and a code takes nothing off them.',
  },
  REFUND_CHANGED: {
    kind: 'conflict',
    message: 'The amount has changed since you looked. Look at it again, then decide.',
  },
  GIFT_NOT_FOUND: {
    kind: 'not_found',
    message: 'We do not know this gift code. Check it for a slip of the key.',
  },
  GIFT_REDEEMED: { kind: 'conflict', message: 'This gift has been redeemed already.' },
  GIFT_AMOUNT: { kind: 'precondition', message: 'A gift must lie between the smallest and the largest sum.' },
  REFERRAL_NOT_FOUND: { kind: 'not_found', message: 'We do not know this invitation.' },
  REFERRAL_OWN: { kind: 'precondition', message: 'This is your own invitation: it is for somebody else.' },
  REFERRAL_TOO_LATE: {
    kind: 'precondition',
    message: 'An invitation counts before the first session is paid for, and only once.',
  },
  PRICE_CHANGED: {
    kind: 'conflict',
    message: 'The price changed while the payment page was opening. Look at it again, then pay.',
  },
  PROMO_CODE_TAKEN: { kind: 'conflict', message: 'There is a code of this name already. Choose another.' },
  FEE_OUT_OF_RANGE: { kind: 'invalid', message: 'The commission must lie between 0 and 100 per cent.' },
} as const satisfies ErrorCatalogue;
