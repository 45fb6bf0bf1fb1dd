import { Maya } from './person.tsx';
import styles from './piece.module.css';

export function SearchPiece() {
  return (
    <figure aria-label="The search, with what Leonie asked for and whom she found">
      <div className={styles.chips}>
        {['Customer success', 'In English', 'After 18:00', 'Up to 100 €'].map((wish) => (
          <span key={wish}>{wish}</span>
        ))}
      </div>
      <div className={styles.piece}>
        <div className={styles.who}>
          <Maya />
          <div>
            <b>Maya R.</b>
            <p>Led customer success at two payroll firms and sat in on forty hires for this job.</p>
          </div>
        </div>
        <div className={styles.times}>
          <span className={styles.on}>
            Tue 17 Mar<b>18:00</b>
          </span>
          <span>
            Thu 19 Mar<b>18:30</b>
          </span>
          <span>
            Fri 20 Mar<b>19:00</b>
          </span>
        </div>
        <p className={styles.foot}>18:00 for Leonie in Rotterdam, 13:00 for Maya in Toronto</p>
      </div>
    </figure>
  );
}
