import { formatMoney } from '@app/shared/money/format-money';
import { useEffect, useState } from 'react';
import { usePublicConfig } from '../../lib/public-config.ts';
import styles from './price-filter.module.css';
import type { Directory } from './use-directory.ts';

const BARS = 16;

/** The highest price, over a picture of what coaches ask for their cheapest session. */
export function PriceFilter({ directory: { search, facets, ask } }: { directory: Directory }) {
  const currency = usePublicConfig()?.currency ?? 'EUR';
  const prices = facets?.lowestPricesMinor ?? [];
  const highest = Math.max(100, Math.ceil((prices.at(-1) ?? 0) / 1_000) * 10);
  const [chosen, setChosen] = useState(search.price ?? highest);
  useEffect(() => setChosen(search.price ?? highest), [search.price, highest]);
  const within = prices.filter((price) => price <= chosen * 100).length;
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
          {within} of {prices.length}
        </span>
      </output>
    </fieldset>
  );
}

function histogram(prices: readonly number[], highest: number) {
  const width = highest / BARS;
  const counts = Array.from({ length: BARS }, (_, bar) => {
    const from = bar * width;
    return {
      from,
      count: prices.filter((price) => price >= from * 100 && price < (from + width) * 100).length,
    };
  });
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map(({ from, count }) => ({ from, height: (count / most) * 38 }));
}
