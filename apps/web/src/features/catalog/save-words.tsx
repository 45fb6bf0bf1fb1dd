import styles from './save-words.module.css';
import type { SaveState } from './use-autosave.ts';

const WORDS: Record<SaveState, string> = {
  saved: 'Saved here and with us.',
  waiting: 'Saving. Your words are on this device.',
  saving: 'Saving. Your words are on this device.',
  unreachable:
    'No connection. Your words are on this device and go to us when it is back; you can go on writing.',
  refused: 'Not saved with us. Your words are on this device.',
};

/** Where the words are, always. */
export function SaveWords({ state }: { state: SaveState }) {
  return (
    <p className={styles.words} role="status">
      {WORDS[state]}
    </p>
  );
}
