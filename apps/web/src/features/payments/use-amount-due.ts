import { type Money, subtract, zero } from '@app/shared/money/money';
import { creditToSpend } from '@app/shared/payments/credit-to-spend';
import { type RouterInputs, type RouterOutputs, trpc } from '../../trpc.ts';

type Attempt = RouterOutputs['payments']['receipt'][number];
type BookingId = RouterInputs['payments']['receipt']['bookingId'];

const ASK_AGAIN_MS = 2_000;

/** Somebody was at Stripe's page: what the bank said to them may reach us after they are back. */
const mayBeAnswered = ({ status, declineCode }: Attempt) => status === 'open' && declineCode === null;

/**
 * What a held time costs now: by card and by credit. Once Stripe's page was opened its own amounts count, since
 * the credit it takes is set aside for it; before that they are worked out by the rule that will open it.
 */
export function useAmountDue(bookingId: BookingId, price: Money) {
  const attempts = trpc.payments.receipt.useQuery(
    { bookingId },
    { retry: false, refetchInterval: ({ state }) => state.data?.some(mayBeAnswered) && ASK_AGAIN_MS },
  );
  const credit = trpc.payments.credit.useQuery();
  const open = attempts.data?.find(({ status }) => status === 'open');
  if (open) return { byCard: open.byCard, byCredit: open.byCredit, declineCode: open.declineCode };
  const available = credit.data?.find(({ currency }) => currency === price.currency) ?? zero(price.currency);
  const byCredit = creditToSpend(price, available);
  return { byCard: subtract(price, byCredit), byCredit, declineCode: null };
}
