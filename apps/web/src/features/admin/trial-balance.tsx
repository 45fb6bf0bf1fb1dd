import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { isCovered } from '@app/shared/payments/stripe-cover';
import { paths } from '../../paths.ts';
import { Link } from '../../ui/link.tsx';
import { type Balance, kindWords, owed, sumOf } from './books-words.ts';
import desk from './desk.module.css';
import styles from './money-desk.module.css';

/** What stands on every account now. Debits and credits of a currency are the same sum, or the books are wrong. */
export function TrialBalance({ balances }: { balances: readonly Balance[] }) {
  const currencies = [...new Set(balances.map(({ currency }) => currency))];
  return (
    <section className={styles.part} aria-labelledby="balances">
      <h2 id="balances">What stands in the books</h2>
      {currencies.length === 0 && (
        <p className={styles.nothing}>Nothing yet: the first payment opens them.</p>
      )}
      {currencies.map((currency) => (
        <OneCurrency
          key={currency}
          balances={balances.filter((one) => one.currency === currency)}
          currency={currency}
        />
      ))}
    </section>
  );
}

function OneCurrency({ balances, currency }: { balances: readonly Balance[]; currency: string }) {
  const lines = balances.filter(({ amountMinor }) => amountMinor !== 0);
  const debits = lines.reduce((sum, { amountMinor }) => sum + Math.max(0, amountMinor), 0);
  const credits = lines.reduce((sum, { amountMinor }) => sum - Math.min(0, amountMinor), 0);
  const say = (amountMinor: number) => formatMoney(money(amountMinor, currency));
  const ours = balances.find(({ account }) => account === 'asset:stripe_balance')?.amountMinor ?? 0;
  const debt = sumOf(owed(balances, currency), currency);
  return (
    <>
      <p className={styles.lead}>
        We owe <b>{formatMoney(debt)}</b> to candidates and coaches; Stripe holds <b>{say(ours)}</b> for us.
        {!isCovered({ heldMinor: ours, owedMinor: debt.amountMinor }) &&
          ' That is too little for a bad day: refunds wait until there is enough. Put money in at Stripe.'}
      </p>
      <div className={desk.wide}>
        <table className={`${desk.table} ${styles.balance}`}>
          <thead>
            <tr>
              <th scope="col">Account</th>
              <th scope="col" className={desk.amount}>
                Debit
              </th>
              <th scope="col" className={desk.amount}>
                Credit
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ account, amountMinor, holders }) => (
              <tr key={account}>
                <th scope="row" className={styles.account}>
                  <Link to={paths.deskLedger({ q: account })}>{kindWords(account)}</Link>
                  {holders > 1 && <small>{holders} accounts</small>}
                </th>
                <td className={desk.amount}>{amountMinor > 0 && say(amountMinor)}</td>
                <td className={desk.amount}>{amountMinor < 0 && say(-amountMinor)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              <td className={desk.amount}>{say(debits)}</td>
              <td className={desk.amount}>{say(credits)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
