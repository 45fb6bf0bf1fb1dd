import { Button } from '@mantine/core';
import styles from './account.module.css';

type Props = { codes: readonly string[]; onKept: () => void };

/** Shown once. They are the way in when the phone is lost. */
export function BackupCodes({ codes, onKept }: Props) {
  const asFile = `data:text/plain;charset=utf-8,${encodeURIComponent(`${codes.join('\n')}\n`)}`;
  return (
    <>
      <p>
        <b>Keep these where your phone is not.</b> Each lets you in once when the phone is lost. They are not
        shown again.
      </p>
      <ul className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button component="a" href={asFile} download="second-round-backup-codes.txt" variant="default">
          Save as a file
        </Button>
        <Button onClick={onKept}>I have kept them</Button>
      </div>
    </>
  );
}
