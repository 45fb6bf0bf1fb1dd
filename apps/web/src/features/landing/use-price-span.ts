import { formatMoney } from '@app/shared/money/format-money';
import { usePublicConfig } from '../../lib/public-config.ts';
import { trpc } from '../../trpc.ts';

const ENOUGH_COACHES = 10;

/** `35.00 and 110.00 €`: what eight in ten coaches begin at; nothing while there are too few to say. */
export function usePriceSpan(): string | undefined {
  const currency = usePublicConfig()?.currency;
  const prices = trpc.catalog.facets.useQuery(undefined, { staleTime: 300_000 }).data?.lowestPrices ?? [];
  const total = prices.reduce((sum, { coaches }) => sum + coaches, 0);
  if (!currency || total < ENOUGH_COACHES) return undefined;
  const at = (share: number) => {
    let before = 0;
    return prices.find(({ coaches }) => {
      before += coaches;
      return before > (total - 1) * share;
    })!.amountMinor; // the share is below one, so there is one
  };
  const [from, to] = [at(0.1), at(0.9)].map((amountMinor) => formatMoney({ amountMinor, currency }));
  return `${from} and ${to}`;
}
