import styles from './perception-gap.module.css';
import parts from './report-parts.module.css';

const LEVELS = [
  { on: 'Interest', own: 4, coach: 2, word: 'blind spot' },
  { on: 'Questions', own: 3, coach: 1, word: 'blind spot' },
  { on: 'Listening', own: 3, coach: 3, word: 'agreed' },
  { on: 'Story', own: 3, coach: 4, word: 'hidden strength' },
  { on: 'Objections', own: 2, coach: 4, word: 'hidden strength' },
];
const place = (level: number) => `${(level - 1) * 25}%`;

export function PerceptionGap() {
  return (
    <div className={parts.cell}>
      <h3>What you thought, what she saw</h3>
      <p>
        You rate yourself before you read. Afterwards both lie side by side: what you missed, and what you do
        better than you think.
      </p>
      <table className={styles.gap}>
        <caption className="sr">Leonie’s own level and Maya’s, from 1 to 5</caption>
        <tbody>
          {LEVELS.map(({ on, own, coach, word }, row) => (
            <tr key={on}>
              <th scope="row">{on}</th>
              <td>
                {row === 0 && (
                  <span className={styles.tips} aria-hidden="true">
                    <span style={{ left: place(own) }}>Leonie</span>
                    <span style={{ left: place(coach) }}>Maya</span>
                  </span>
                )}
                <Track own={own} coach={coach} />
                <span className="sr">
                  Leonie {own}, Maya {coach}
                </span>
              </td>
              <td>{word}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Track({ own, coach }: { own: number; coach: number }) {
  const between = { left: place(Math.min(own, coach)), right: `calc(100% - ${place(Math.max(own, coach))})` };
  return (
    <span className={styles.track} data-same={own === coach || undefined}>
      <s style={between} />
      <i style={{ left: place(own) }} />
      {own !== coach && <i style={{ left: place(coach) }} />}
    </span>
  );
}
