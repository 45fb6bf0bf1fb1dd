import { Leonie, Maya } from './person.tsx';
import piece from './piece.module.css';
import styles from './room-piece.module.css';

const PARTS = [
  { name: 'Hello', minutes: 4, state: 'done', narrow: true },
  { name: 'Questions', minutes: 22, state: 'done', narrow: false },
  { name: 'Hers', minutes: 4, state: 'done', narrow: true },
  { name: 'How she stands', minutes: 6, state: 'now', narrow: false },
  { name: 'Debrief', minutes: 9, state: 'ahead', narrow: true },
];

export function RoomPiece() {
  return (
    <figure className={piece.piece} aria-label="The session room">
      <div className={styles.panes}>
        <div className={styles.pane}>
          <Maya size={64} />
          <span>Maya</span>
        </div>
        <div className={styles.pane}>
          <Leonie size={64} />
          <span>Leonie</span>
        </div>
      </div>
      <p className={styles.at}>
        <b>31:10</b> of 45 minutes
      </p>
      <ol className={styles.parts}>
        {PARTS.map(({ name, minutes, state, narrow }) => (
          <li key={name} style={{ flex: `${minutes} 1 0` }} data-state={state} data-narrow={narrow}>
            <span>{name}</span>
          </li>
        ))}
      </ol>
      <dl className={styles.agreed}>
        <dt>How direct</dt>
        <dd>
          gentle <Ringed>straight</Ringed> unvarnished
        </dd>
        <dt>Off limits</dt>
        <dd>accent, appearance, age</dd>
      </dl>
    </figure>
  );
}

function Ringed({ children }: { children: string }) {
  return (
    <b>
      {children}
      <svg viewBox="0 0 90 34" preserveAspectRatio="none" aria-hidden="true">
        <path
          d="M62 4C34-1 5 5 4 17c-1 11 24 15 46 13 22-2 37-8 36-16C85 6 58 2 30 5"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </b>
  );
}
