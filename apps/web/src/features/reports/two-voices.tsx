import { Line } from './line.tsx';
import styles from './two-voices.module.css';

type Props = { politeEmail: string; behindTheDoor: string };

/** The letter a company sends, beside what was said about it: the difference is what the candidate pays for. */
export function TwoVoices({ politeEmail, behindTheDoor }: Props) {
  return (
    <div className={styles.voices}>
      <div>
        <h3>What you would have been sent</h3>
        <p className={styles.sent}>
          <Line path="twoVoices.politeEmail" text={politeEmail} />
        </p>
      </div>
      <div>
        <h3>What was said once the door was shut</h3>
        {behindTheDoor ? (
          <p className={styles.said}>
            <Line path="twoVoices.behindTheDoor" text={behindTheDoor} />
          </p>
        ) : (
          <p className={styles.unsaid}>Left out here.</p>
        )}
      </div>
    </div>
  );
}
