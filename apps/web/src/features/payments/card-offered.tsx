import { cardWords } from '@app/shared/payments/card-words';
import { trpc } from '../../trpc.ts';

/** What becomes of the card on Stripe's page: a saved one is offered first, a typed one is kept only if they say so. */
export function CardOffered() {
  const { data: cards } = trpc.payments.savedCards.useQuery(undefined, { retry: false });
  const usable = cards?.find(({ hasExpired }) => !hasExpired);
  if (usable) return <p>Your {cardWords(usable)} is saved and offered first. Any other card works too.</p>;
  return <p>We never see your card. Stripe keeps it for the next time only if you tick that there.</p>;
}
