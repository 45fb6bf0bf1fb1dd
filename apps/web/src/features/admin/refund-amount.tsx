import { formatMoney } from '@app/shared/money/format-money';
import { type Money, percentOf } from '@app/shared/money/money';
import styles from './refund-form.module.css';
import type { RefundDraft } from './use-refund.ts';

type Props = {
  left: Money;
  draft: RefundDraft;
  onChange: (change: (before: RefundDraft) => RefundDraft) => void;
  isTooMuch: boolean;
};

/** Half of what is left, all of it, or an amount of one's own. */
export function RefundAmount({ left, draft, onChange, isTooMuch }: Props) {
  const choose = (how: RefundDraft['how']) => onChange((before) => ({ ...before, how }));
  const choices = [
    { how: 'half' as const, words: 'Half of what is left', amount: formatMoney(percentOf(left, 50)) },
    { how: 'all' as const, words: 'All of it', amount: formatMoney(left) },
  ];
  const wrong = draft.how === 'other' && draft.other !== '' && isTooMuch;
  return (
    <fieldset>
      <legend>How much</legend>
      {choices.map(({ how, words, amount }) => (
        <label key={how} className={styles.choice}>
          <input type="radio" name="how" checked={draft.how === how} onChange={() => choose(how)} />
          <span>{words}</span>
          <span className="num">{amount}</span>
        </label>
      ))}
      <div className={styles.choice}>
        <input
          id="refund-other"
          type="radio"
          name="how"
          checked={draft.how === 'other'}
          onChange={() => choose('other')}
        />
        <label htmlFor="refund-other">Another amount</label>
        <input
          className={styles.own}
          inputMode="decimal"
          aria-label={`Another amount in ${left.currency}`}
          aria-invalid={wrong || undefined}
          aria-describedby="refund-most"
          placeholder="0.00"
          value={draft.other}
          onFocus={() => choose('other')}
          onChange={({ currentTarget: { value } }) =>
            onChange((before) => ({ ...before, how: 'other', other: value }))
          }
        />
      </div>
      {draft.how === 'other' && (
        <p id="refund-most" className={styles.hint}>
          Not more than {formatMoney(left)}: that is what is left of what was paid.
        </p>
      )}
    </fieldset>
  );
}
