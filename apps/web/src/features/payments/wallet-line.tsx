import { formatMoney } from '@app/shared/money/format-money';
import { trpc } from '../../trpc.ts';

/** The credit somebody has, where there is some. */
export function WalletLine() {
  const { data } = trpc.payments.credit.useQuery();
  if (!data || data.length === 0) return null;
  return (
    <p>
      You have {data.map(formatMoney).join(' and ')} of credit. It is spent first when you book, and never
      expires.
    </p>
  );
}
