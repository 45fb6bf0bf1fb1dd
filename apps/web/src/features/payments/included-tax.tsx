import type { Money } from '@app/shared/money/money';
import { sayIncludedTax } from '@app/shared/payments/tax-words';
import { useCurrentUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';

/** `includes 21 % btw, 16.66 €`, for whoever has said where their bills go; before anything is bought. */
export function IncludedTax({ price, before = '' }: { price: Money; before?: string }) {
  const user = useCurrentUser();
  const { data } = trpc.payments.taxInPrices.useQuery(undefined, {
    enabled: Boolean(user),
    staleTime: 60_000,
  });
  const words = sayIncludedTax(price, data ?? null);
  return words === '' ? null : `${before}${words}`;
}
