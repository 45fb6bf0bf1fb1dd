import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Refusal } from '../../ui/error-message.tsx';
import { isScheduleChanged, useReadAgain } from './use-schedule.ts';

type Props = {
  error: unknown;
  /** Called once the newest schedule is on the page. */
  onSeen: () => void;
  /** For the coach who wants what is on this page all the same. */
  onKeep?: () => void;
  /** What to show for every other error. */
  children: ReactNode;
};

/** Two windows changed the same schedule: nothing is lost, and the coach says which of them counts. */
export function ScheduleConflict({ error, onSeen, onKeep, children }: Props) {
  const readAgain = useReadAgain();
  if (!isScheduleChanged(error)) return children;
  return (
    <Refusal what="Your hours were changed in another window.">
      <p>What you see here is not saved yet, and nothing of either is lost.</p>
      {onKeep && (
        <Button variant="default" size="sm" mt="xs" mr="sm" onClick={onKeep}>
          Save these all the same
        </Button>
      )}
      <Button
        variant="default"
        size="sm"
        mt="xs"
        onClick={async () => {
          await readAgain();
          onSeen();
        }}
      >
        Show what was saved there
      </Button>
    </Refusal>
  );
}
