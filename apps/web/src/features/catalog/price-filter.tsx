import { formatMoney } from '@app/shared/money/format-money';
import { useEffect, useState } from 'react';
import { usePublicConfig } from '../../lib/public-config.ts';
import styles from './price-filter.module.css';
import type { Directory } from './use-directory.ts';

const BARS = 16;

/** The highest price, over a picture of what coaches ask for their cheapest session. */
export function PriceFilter({ directory: { search, facets, ask } }: { directory: Directory }) {
  const currency = usePublicConfig()?.currency ?? 'EUR';
  const prices = facets?.lowestPrices ?? [];
  const highest = Math.max(100, Math.ceil((prices.at(-1)?.amountMinor ?? 0) / 1_000) * 10);
  const [chosen, setChosen] = useState(search.price ?? highest);
  useEffect(() => setChosen(search.price ?? highest), [search.price, highest]);
  const within = countCoaches(prices, 0, chosen * 100 + 1);
  const apply = () => ask({ price: chosen >= highest ? undefined : chosen });
  const label = formatMoney({ amountMinor: chosen * 100, currency });
  return (
    <fieldset className={styles.price}>
      <legend>Price</legend>
      <svg viewBox={`0 0 ${BARS * 16} 40`} preserveAspectRatio="none" aria-hidden="true">
        {histogram(prices, highest).map(({ from, height }, index) => (
          <rect
            key={from}
            x={index * 16 + 1}
            y={40 - height}
            width={14}
            height={height}
            className={from < chosen ? styles.within : styles.beyond}
          />
        ))}
      </svg>
      <input
        type="range"
        min={10}
        max={highest}
        step={5}
        value={chosen}
        aria-label="Highest price"
        aria-valuetext={label}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
        onPointerUp={apply}
        onKeyUp={apply}
        onBlur={apply}
      />
      <output>
        <span>{chosen >= highest ? 'any price' : `up to ${label}`}</span>
        <span className="num">
          {within} of {countCoaches(prices, 0, Number.POSITIVE_INFINITY)}
        </span>
      </output>
    </fieldset>
  );
}

type Prices = readonly { amountMinor: number; coaches: number }[];

/** How many begin at a price from `from` to below `below`. */
const countCoaches = (prices: Prices, from: number, below: number): number =>
  prices
    .filter(({ amountMinor }) => amountMinor >= from && amountMinor < below)
    .reduce((sum, { coaches }) => sum + coaches, 0);

function histogram(prices: Prices, highest: number) {
  const width = highest / BARS;
  const counts = Array.from({ length: BARS }, (_, bar) => {
    const from = bar * width;
    return { from, count: countCoaches(prices, from * 100, (from + width) * 100) };
  });
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map(({ from, count }) => ({ from, height: (count / most) * 38 }));
}
