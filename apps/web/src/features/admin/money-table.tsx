import { firstName } from '@app/shared/identity/person-name';
import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { keptPrice, keptSubsidy } from '@app/shared/payments/kept-price';
import { type BookingFile, isPaid, type PaidBooking } from './booking-file-view.ts';
import { sharesNow } from './booking-headline.ts';
import { MoneyLine, sayShare } from './money-line.tsx';
import styles from './money-table.module.css';
import { HOLD_REASON_WORDS, refundFailureWords } from './money-words.ts';

/** Where the price is: given back, the coach's, ours. The lines add up, and the foot says so. */
export function MoneyTable({ file }: { file: BookingFile }) {
  if (!isPaid(file)) return <NothingPaid file={file} />;
  const { payment, transfer } = file.money;
  const { paid, price, givenBack, commissionBasisPoints } = payment;
  const { currency } = paid;
  const { coachShare, commission, tax } = sharesNow(payment);
  const ours = keptSubsidy(paid);
  const coach = firstName(file.coach.displayName);
  const candidate = firstName(file.candidate.name);
  const sent = money(
    transfer && ['created', 'reversed'].includes(transfer.status)
      ? transfer.amountMinor - transfer.reversedMinor
      : 0,
    currency,
  );
  return (
    <>
      <table className={styles.money}>
        <tbody>
          <MoneyLine kind="big" words={`${candidate} paid${cardWords(payment)}`} amount={price} />
          {paid.creditMinor > 0 && (
            <MoneyLine kind="in" words="of it from credit" amount={money(paid.creditMinor, currency)} />
          )}
          {paid.packageMinor > 0 && (
            <MoneyLine
              kind="in"
              words="with a session of a package"
              amount={money(paid.packageMinor, currency)}
            />
          )}
          {paid.subsidyMinor > 0 && (
            <MoneyLine words="We added, for a promo code" amount={money(paid.subsidyMinor, currency)} />
          )}
          <MoneyLine words="Given back" amount={givenBack} />
          {paid.subsidyReturnedMinor > 0 && (
            <MoneyLine words="We took back" amount={money(paid.subsidyReturnedMinor, currency)} />
          )}
          {paid.creditReturnedMinor + paid.creditedMinor > 0 && (
            <MoneyLine
              kind="in"
              words="of it as credit"
              amount={money(paid.creditReturnedMinor + paid.creditedMinor, currency)}
            />
          )}
          {paid.lostMinor > 0 && (
            <MoneyLine words="Taken by the bank, in a dispute" amount={money(paid.lostMinor, currency)} />
          )}
          {paid.borneMinor > 0 && (
            <MoneyLine kind="in" words="of it, we stand in for" amount={money(paid.borneMinor, currency)} />
          )}
          <MoneyLine words="Kept" amount={keptPrice(paid)} />
          <MoneyLine
            kind="in"
            words={`for ${coach}, ${sayShare(10_000 - commissionBasisPoints)}`}
            amount={coachShare}
          />
          <MoneyLine
            kind="in"
            words={`our commission, ${sayShare(commissionBasisPoints)}`}
            amount={commission}
          />
          {tax.amountMinor > 0 && (
            <MoneyLine
              kind="in"
              words={`tax, ${sayShare(payment.taxBasisPoints)} on the rest`}
              amount={tax}
            />
          )}
          <MoneyLine words={`Sent to ${coach}`} amount={sent} />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {formatMoney(price)}
              {ours.amountMinor > 0 && ` + ${formatMoney(ours)} from us`} = {formatMoney(givenBack)} back +{' '}
              {formatMoney(coachShare)} for {coach} + {formatMoney(commission)} ours
              {tax.amountMinor > 0 && ` + ${formatMoney(tax)} tax`}.
              {payment.feeMinor !== null &&
                ` Stripe’s fee of ${formatMoney(money(payment.feeMinor, currency))} is ours and stays spent.`}
            </th>
          </tr>
        </tfoot>
      </table>
      <Notes file={file} coach={coach} />
    </>
  );
}

function NothingPaid({ file }: { file: BookingFile }) {
  const { refunds } = file.money;
  return (
    <>
      <p className={styles.note}>
        {refunds.length > 0
          ? 'Money came that does not count for this booking; it went back.'
          : 'Nothing was paid for this booking.'}
      </p>
      <Notes file={file} coach={firstName(file.coach.displayName)} />
    </>
  );
}

/** What is not in order, or not over. */
function Notes({ file: { money: moneyOf }, coach }: { file: BookingFile; coach: string }) {
  const { refunds, transfer, reversals } = moneyOf;
  const notes = [
    ...refunds
      .filter(({ status }) => status !== 'succeeded')
      .map((refund) => ({
        id: refund.id,
        words:
          refund.status === 'failed'
            ? `${formatMoney(refund)} came back to us: ${refundFailureWords(refund.failureReason)}. It is owed still.`
            : `${formatMoney(refund)} of what is given back are on their way.`,
      })),
    ...(transfer?.status === 'on_hold'
      ? [
          {
            id: transfer.id,
            words: `${coach}’s share is held. ${HOLD_REASON_WORDS[transfer.holdReason ?? ''] ?? ''}.`,
          },
        ]
      : []),
    ...(transfer && transfer.nettedMinor > 0
      ? [
          {
            id: `${transfer.id} netted`,
            words: `${formatMoney(money(transfer.nettedMinor, transfer.currency))} of ${coach}’s share settled what ${coach} owed us.`,
          },
        ]
      : []),
    ...reversals
      .filter(({ status }) => status === 'requested' || status === 'refused')
      .map(({ id, amountMinor, status }) => ({
        id,
        words: `${formatMoney(money(amountMinor, transfer?.currency ?? 'EUR'))} ${status === 'refused' ? `could not be taken back; ${coach} owes it.` : `are asked back from ${coach}’s account.`}`,
      })),
  ];
  return notes.map(({ id, words }) => (
    <p key={id} className={styles.note}>
      {words}
    </p>
  ));
}

function cardWords({ cardBrand, cardLast4 }: PaidBooking['money']['payment']): string {
  if (!cardLast4) return '';
  const brand = cardBrand ? cardBrand.charAt(0).toUpperCase() + cardBrand.slice(1) : 'card';
  return `, ${brand} ••${cardLast4}`;
}
