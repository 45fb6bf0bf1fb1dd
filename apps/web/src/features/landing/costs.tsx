import styles from './costs.module.css';
import { IfItGoesWrong } from './if-it-goes-wrong.tsx';
import { useExampleMoney } from './use-example-money.ts';
import { usePriceSpan } from './use-price-span.ts';

export function Costs() {
  const { price, coachShare, commission, commissionPercent } = useExampleMoney();
  const span = usePriceSpan();
  return (
    <div className={styles.costs}>
      <div>
        <h2>What it costs</h2>
        <p>
          Coaches set their own price{span && <>, and most begin between {span}</>}. We add nothing on top.
        </p>
        <dl className={styles.bill}>
          <div>
            <dt>You pay, say</dt>
            <dd>{price}</dd>
          </div>
          <div>
            <dt>The coach gets</dt>
            <dd>{coachShare}</dd>
          </div>
          <div>
            <dt>We keep {commissionPercent}&nbsp;%</dt>
            <dd>{commission}</dd>
          </div>
        </dl>
      </div>
      <IfItGoesWrong />
    </div>
  );
}
