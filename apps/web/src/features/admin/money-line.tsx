import { formatMoney } from '@app/shared/money/format-money';
import type { Money } from '@app/shared/money/money';
import styles from './money-table.module.css';

type Props = { words: string; amount: Money; kind?: 'big' | 'in' };

export function MoneyLine({ words, amount, kind }: Props) {
  return (
    <tr className={kind && styles[kind]}>
      <th scope="row">{words}</th>
      <td>{formatMoney(amount)}</td>
    </tr>
  );
}

/** `85 %`, `87.5 %`. */
export const sayShare = (basisPoints: number): string => `${basisPoints / 100}\u00a0%`;
