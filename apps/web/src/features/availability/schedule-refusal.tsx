import type { HoursOnPage } from '@app/shared/availability/schedule-rules';
import { Button } from '@mantine/core';
import { type ReactNode, use } from 'react';
import { ErrorMessage, Refusal } from '../../ui/error-message.tsx';
import { SettleQuestion } from './settle-question.tsx';
import { bookingsInTheWay, isScheduleChanged, type ScheduleChange, useReadAgain } from './use-schedule.ts';

type Props = {
  of: ScheduleChange;
  /** The hours as they would be after it. */
  after: HoursOnPage;
  /** What has not been lost: 'The absence stays.' */
  safe: string;
  /** Called once the newest schedule is on the page; gives the change up otherwise. */
  onSeen?: () => void;
  /** For the coach who wants what is on this page all the same. */
  onKeep?: () => void;
  onLeave?: () => void;
  /** It is told at its field already. */
  isTold?: boolean;
  /** A way on from every other error. */
  children?: ReactNode;
};

/** Why a change of the schedule was not saved, and what the coach can say to it. Nothing is lost meanwhile. */
export function ScheduleRefusal({ of, after, safe, onSeen, onKeep, onLeave, isTold, children }: Props) {
  const readAgain = useReadAgain();
  const Question = use(SettleQuestion);
  const { error, question, isPending, settle, reset } = of;
  if (question && Question) {
    return (
      <Question
        key={question.join()}
        bookingIds={question}
        after={after}
        pending={isPending}
        error={bookingsInTheWay(error) ? null : error}
        onDecided={settle}
        onLeave={onLeave ?? reset}
      />
    );
  }
  if (isTold) return null;
  if (!isScheduleChanged(error)) {
    return (
      <ErrorMessage error={error} safe={safe}>
        {children}
      </ErrorMessage>
    );
  }
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
          (onSeen ?? reset)();
        }}
      >
        Show what was saved there
      </Button>
    </Refusal>
  );
}
