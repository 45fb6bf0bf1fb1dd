import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './confirm-dialog.module.css';
import { ErrorMessage } from './error-message.tsx';

type Props = {
  opened: boolean;
  onClose: () => void;
  /** The question or the consequence: 'Cancel the session with Maya?' */
  title: string;
  /** What happens and what it costs, bad news first. */
  children: ReactNode;
  /** Names the act and its object: 'Cancel: you get 96.00 € back'. Never 'Confirm'. */
  act: string;
  onAct: () => void;
  /** The way back: 'Keep the session'. */
  keep?: string;
  pending?: boolean;
  error?: unknown;
};

export function ConfirmDialog({
  opened,
  onClose,
  title,
  children,
  act,
  onAct,
  keep = 'Go back',
  ...rest
}: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="lg">
      <div className={styles.words}>{children}</div>
      <ErrorMessage error={rest.error} />
      <div className={styles.acts}>
        <Button variant="default" onClick={onClose}>
          {keep}
        </Button>
        <Button onClick={onAct} loading={rest.pending ?? false}>
          {act}
        </Button>
      </div>
    </Modal>
  );
}
