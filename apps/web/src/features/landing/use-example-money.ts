import { type BookingPolicy, DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import { formatMoney } from '@app/shared/money/format-money';
import { money, percentOf, shareOf, subtract } from '@app/shared/money/money';
import { usePublicConfig } from '../../lib/public-config.ts';

const EXAMPLE_PRICE_MINOR = 9_600;
const DEFAULT_COMMISSION = 1_500;
const OWN_LINK_COMMISSION = 500;

/** The page's example price, split as this server's settings would split it. */
export function useExampleMoney() {
  const config = usePublicConfig();
  const policy: BookingPolicy = config?.policy ?? DEFAULT_BOOKING_POLICY;
  const price = money(EXAMPLE_PRICE_MINOR, config?.currency ?? 'EUR');
  const basisPoints = config?.commissionBasisPoints ?? DEFAULT_COMMISSION;
  const commission = shareOf(price, basisPoints);
  return {
    policy,
    commissionPercent: basisPoints / 100,
    price: formatMoney(price),
    commission: formatMoney(commission),
    coachShare: formatMoney(subtract(price, commission)),
    coachShareOwnLink: formatMoney(subtract(price, shareOf(price, OWN_LINK_COMMISSION))),
    percent: (percent: number) => formatMoney(percentOf(price, percent)),
  };
}
