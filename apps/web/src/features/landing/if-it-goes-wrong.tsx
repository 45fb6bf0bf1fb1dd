import styles from './costs.module.css';
import { useExampleMoney } from './use-example-money.ts';

const TIMES = ['not at all', 'once', 'twice'];

/** Every policy in one line each, with what it means in money for the example price. */
export function IfItGoesWrong() {
  const { policy, price, percent } = useExampleMoney();
  const late = percent(policy.lateCancelRefundPercent);
  const moves = TIMES[policy.movesAllowed] ?? `${policy.movesAllowed} times`;
  const rows = [
    {
      what: 'You cancel early',
      answer: `${policy.freeCancelHours} hours or more before the start, you get all of it back.`,
      money: `${price} back`,
    },
    {
      what: 'You cancel later',
      answer: `You get ${policy.lateCancelRefundPercent} % back. The rest is for the time that was kept free for you. After the start, nothing comes back.`,
      money: `${late} back`,
    },
    {
      what: 'You need another time',
      answer: `Move it ${moves}, until ${policy.freeMoveHours} hours before.`,
      money: 'free',
    },
    {
      what: 'You do not come',
      answer: `${policy.candidateNoShowCreditPercent} % stays yours, as credit that never expires.`,
      money: `${percent(policy.candidateNoShowCreditPercent)} credit`,
    },
    {
      what: 'Your coach cancels',
      answer: 'Another time, another coach or all of it back.',
      money: `${price} back`,
    },
    {
      what: 'Your coach does not come',
      answer: `After ${policy.noShowGraceMinutes} minutes you get all of it back, and ${policy.coachNoShowCreditPercent} % as credit.`,
      money: `${price} back, ${percent(policy.coachNoShowCreditPercent)} credit`,
    },
    {
      what: 'The report is late',
      answer: `After ${policy.lateReportCreditHours} hours, ${policy.lateReportCreditPercent} % is yours as credit. After ${policy.lateReportCloseHours} hours you get all of it back.`,
      money: `${percent(policy.lateReportCreditPercent)} credit, then ${price} back`,
    },
    {
      what: 'The report is poor',
      answer:
        'Say within three days what is missing. A person decides: another coach, part of it or all of it back. You see every step.',
      money: `up to ${price} back`,
    },
  ];
  return (
    <table className={styles.ifs}>
      <caption>
        <h2>If it goes wrong</h2>
      </caption>
      <thead>
        <tr>
          <th scope="col">If</th>
          <th scope="col">then</th>
          <th scope="col">of {price}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, answer, money }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{answer}</td>
            <td>{money}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
