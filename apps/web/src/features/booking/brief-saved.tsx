import { IconCheck } from '@tabler/icons-react';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './brief-form.module.css';
import type { BriefState } from './use-brief.ts';

const WORDS: Record<BriefState, string> = {
  untouched: '',
  waiting: 'Kept on this device.',
  saving: 'Kept on this device. Saving …',
  saved: 'Saved.',
  needs_role: 'Kept on this device. It is saved with us once the role is filled in.',
  unreachable: 'Kept on this device. The server does not answer; we keep trying.',
  refused: '',
};

/** Where the words are, after every change. */
export function BriefSaved({ state, error, seen }: { state: BriefState; error: unknown; seen: string }) {
  if (state === 'refused') return <ErrorMessage error={error} safe="Your words are kept on this device." />;
  return (
    <p className={styles.saved} role="status">
      {state === 'saved' && <IconCheck size={16} stroke={2.4} aria-hidden="true" />}
      {WORDS[state]} {state === 'saved' || state === 'untouched' ? seen : ''}
    </p>
  );
}
