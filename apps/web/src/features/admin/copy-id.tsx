import { useClipboard } from '@mantine/hooks';
import styles from './booking-story.module.css';

export function CopyId({ id }: { id: string }) {
  const { copy, copied } = useClipboard();
  return (
    <button type="button" className={styles.copy} onClick={() => copy(id)}>
      {copied ? 'Copied' : 'Copy'}
    </button>
  );
}
