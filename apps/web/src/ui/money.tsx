import { formatMoney } from '@app/shared/money/format-money';
import type { Money as Amount } from '@app/shared/money/money';

/** `96.00 €`, in figures that line up under each other. */
export function Money({ value }: { value: Amount }) {
  return <span className="num">{formatMoney(value)}</span>;
}
