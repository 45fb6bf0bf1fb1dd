import type { PayoutAccountState } from '@app/shared/payments/payout-account';

/** How a coach's account stands, and what it means for them. */
export const PAYOUT_STATE_WORDS: Record<PayoutAccountState, { title: string; words: string }> = {
  not_started: {
    title: 'Not started',
    words: 'You are paid through Stripe. Nobody can find or book you before it knows where your bank is.',
  },
  incomplete: {
    title: 'Not finished',
    words: 'Stripe still needs something of you before you can be paid. Until then nobody can book you.',
  },
  in_review: {
    title: 'Stripe is looking at it',
    words: 'You have done your part. It usually takes a day or two; we ask by ourselves.',
  },
  enabled: { title: 'Set up', words: 'Stripe pays what arrives there to your bank by itself.' },
  restricted: {
    title: 'Not usable',
    words:
      'Stripe does not accept money for you until it has what it asks for. Nobody can find or book you meanwhile; what is booked stays booked, and what you have earned is kept for you.',
  },
  rejected: {
    title: 'Turned down by Stripe',
    words: 'Stripe does not open accounts for you. Write to our desk: what you have earned is kept for you.',
  },
  closed: {
    title: 'Closed at Stripe',
    words: 'The account there was closed. Write to our desk: what you have earned is kept for you.',
  },
};
