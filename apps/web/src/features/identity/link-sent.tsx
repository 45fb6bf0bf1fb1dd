import { type ReactNode, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { formatClock } from '../../ui/format-duration.ts';
import styles from './identity.module.css';

const WAIT_SECONDS = 60;

type Props = {
  email: string;
  /** 'If there is an account, a link is on its way to' */
  lead: string;
  /** How long it works, where else to look. */
  children: ReactNode;
  onAgain: () => void;
  back: ReactNode;
};

/** After a link was asked for. Says the same whether or not there is an account. */
export function LinkSent({ email, lead, children, onAgain, back }: Props) {
  const now = useNow(1);
  const [sentAt, setSentAt] = useState(now);
  const waited = Math.floor((now.epochMilliseconds - sentAt.epochMilliseconds) / 1000);
  const again = () => {
    setSentAt(now);
    onAgain();
  };
  return (
    <div className={styles.sent}>
      <div role="status">
        <p>{lead}</p>
        <p className={styles.to}>{email}</p>
        <p>{children}</p>
      </div>
      <div className={styles.again}>
        {waited < WAIT_SECONDS ? (
          <span className="num">You can send another in {formatClock(WAIT_SECONDS - waited)}</span>
        ) : (
          <button type="button" className={styles.text} onClick={again}>
            Send it again
          </button>
        )}
        {back}
      </div>
    </div>
  );
}
