import styles from './curiosity-part.module.css';
import parts from './report-parts.module.css';

export function CuriosityPart() {
  return (
    <div className={parts.cell}>
      <h3>Curiosity</h3>
      <p>
        Most people sit and answer. So the questions you ask are counted, and your coach writes down the one
        that was missing.
      </p>
      <div>
        <p className={styles.turn}>her turn to ask, unused</p>
        <div className={styles.strip} aria-hidden="true">
          <i style={{ flex: 4 }} />
          <i style={{ flex: 22 }} />
          <i style={{ flex: 4 }} className={styles.hers} />
          <i style={{ flex: 6 }} />
          <i style={{ flex: 9 }} />
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M15 3.5C8 1.5 3 6 3 12c0 6 4.5 9.5 9.5 9 5.5-.5 9-4.5 8.5-9.5C20.5 6.5 17 3 11.5 3.2" />
          </svg>
        </div>
        <p className={styles.axis}>
          <span>0:00</span>
          <b>31:10, the only one</b>
          <span>45:00</span>
        </p>
        <dl className={styles.facts}>
          <div>
            <dt>Questions</dt>
            <dd>1</dd>
          </div>
          <div>
            <dt>Her share of the talk</dt>
            <dd>74&nbsp;%</dd>
          </div>
          <div>
            <dt>Longest answer</dt>
            <dd>2:40</dd>
          </div>
        </dl>
        <p className={parts.cue}>
          <span className="label">The question I wished you had asked</span>
          <span className="mark">“What did they say on the way out?”</span>
        </p>
      </div>
    </div>
  );
}
