import { Tally } from '../../ui/tally.tsx';
import styles from './piece.module.css';

const COUNTS = [
  { what: 'Questions about the job', before: 0, after: 6 },
  { what: 'Follow-ups', before: 0, after: 3 },
];

const INTERVIEWS = [
  ['4 February, first interview, HR software', 'Not called back'],
  ['26 February, first interview, payroll software', 'Not called back'],
  ['8 April, first interview, payroll software', 'Waiting to hear'],
];

export function RecordPiece() {
  return (
    <figure className={styles.piece} aria-label="The next session and the record">
      <table className={styles.count}>
        <thead>
          <tr>
            <th scope="col">Ask before you are asked</th>
            <th scope="col" className="label">
              17 March
            </th>
            <th scope="col" className="label">
              31 March
            </th>
          </tr>
        </thead>
        <tbody>
          {COUNTS.map(({ what, before, after }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>
                <b>{before}</b>
              </td>
              <td>
                <b>{after}</b>
                <span aria-hidden="true">
                  <Tally count={after} label="" />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={`label ${styles.heading}`}>Real interviews</p>
      <ul className={styles.ledger}>
        {INTERVIEWS.map(([which, outcome]) => (
          <li key={which}>
            <span className="num">{which}</span>
            <span>{outcome}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
