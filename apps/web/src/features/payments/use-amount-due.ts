import { add, type Money, subtract, zero } from '@app/shared/money/money';
import { creditToSpend } from '@app/shared/payments/credit-to-spend';
import { type RouterInputs, type RouterOutputs, trpc } from '../../trpc.ts';

type Attempt = RouterOutputs['payments']['receipt'][number];
type BookingId = RouterInputs['payments']['receipt']['bookingId'];

const ASK_AGAIN_MS = 2_000;

/** Somebody was at Stripe's page: what the bank said to them may reach us after they are back. */
const mayBeAnswered = ({ status, declineCode }: Attempt) => status === 'open' && declineCode === null;

/**
 * What held times cost now, all that are paid in one go: by card and by credit. Once Stripe's page was opened its
 * own amounts count, since the credit it takes is set aside for it; before that they are worked out by the rule
 * that will open it.
 */
export function useAmountDue(bookingIds: readonly BookingId[], price: Money) {
  const receipts = trpc.useQueries((ask) =>
    bookingIds.map((bookingId) =>
      ask.payments.receipt(
        { bookingId },
        { retry: false, refetchInterval: ({ state }) => state.data?.some(mayBeAnswered) && ASK_AGAIN_MS },
      ),
    ),
  );
  const credit = trpc.payments.credit.useQuery();
  const open = receipts.flatMap(({ data }) => data?.find(({ status }) => status === 'open') ?? []);
  if (open.length === bookingIds.length && open[0]) {
    const nothing = zero(price.currency);
    return {
      byCard: open.map(({ byCard }) => byCard).reduce(add, nothing),
      byCredit: open.map(({ byCredit }) => byCredit).reduce(add, nothing),
      declineCode: open[0].declineCode,
    };
  }
  const available = credit.data?.find(({ currency }) => currency === price.currency) ?? zero(price.currency);
  const byCredit = creditToSpend(price, available);
  return { byCard: subtract(price, byCredit), byCredit, declineCode: null };
}
