import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import styles from './changed-task.module.css';
import type { Task, TaskChange } from './use-commitments.ts';

const WORDS = {
  changed: { said: 'changed this', take: 'Take the new wording', leave: 'Keep mine' },
  added: { said: 'added this', take: 'Take it on', leave: 'Leave it' },
  removed: { said: 'took this out of the report', take: 'Let it go', leave: 'Keep it' },
} as const;

type Props = { change: TaskChange; task: Task | undefined };

/** What the coach changed of a task since it was taken on, to take or to leave: the practice is the candidate's. */
export function ChangedTask({ change, task }: Props) {
  const now = useNow(3600);
  const { timeZone } = useSignedInUser();
  const utils = trpc.useUtils();
  const answer = trpc.commitments.answerChange.useMutation({
    onSettled: () => utils.commitments.invalidate(),
  });
  const { bookingId, focusPoint, kind, offered, offeredAt } = change;
  const words = WORDS[kind];
  const title = task?.title ?? offered?.title ?? '';
  const act = (take: boolean) => answer.mutate({ bookingId, focusPoint, take });
  return (
    <aside className={styles.change} aria-label={`Changed by the coach: ${title}`}>
      <p>
        Your coach {words.said} on {formatDay(offeredAt, timeZone, now)}: <b>{title}</b>.
        {kind === 'changed' && ' What you have done so far stays done.'}
      </p>
      {offered && <NewWording offered={offered} task={task} />}
      <div className={styles.acts}>
        <Button size="sm" loading={answer.isPending} onClick={() => act(true)}>
          {words.take}
        </Button>
        <Button size="sm" variant="subtle" disabled={answer.isPending} onClick={() => act(false)}>
          {words.leave}
        </Button>
      </div>
      <ErrorMessage error={answer.error} />
    </aside>
  );
}

type Offered = NonNullable<TaskChange['offered']>;

/** Only what reads otherwise than the task does. */
function NewWording({ offered, task }: { offered: Offered; task: Task | undefined }) {
  const drills = offered.drills.filter((drill) => !task?.drills.some((own) => isSame(own, drill)));
  const gone = task?.drills.filter(
    ({ item, done }) => done === 0 && !offered.drills.some((drill) => drill.item === item),
  );
  return (
    <dl>
      {offered.title !== task?.title && <Part name="Title">{offered.title}</Part>}
      {offered.cue !== task?.cue && <Part name="Cue">{offered.cue}</Part>}
      {offered.measure !== task?.measure && <Part name="Goal">{offered.measure}</Part>}
      {drills.map(({ item, task: what, how, repetitions, doneWhen }) => (
        <Part key={item} name="To practise">
          <b>{what}</b> {how} {repetitions > 1 && `${repetitions} times.`}{' '}
          {doneWhen && `Done when: ${doneWhen}`}
        </Part>
      ))}
      {gone?.map(({ item, task: what }) => (
        <Part key={item} name="No longer">
          <s>{what}</s>
        </Part>
      ))}
    </dl>
  );
}

const Part = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

type Drill = Offered['drills'][number];
const isSame = (own: Drill, drill: Drill) =>
  own.item === drill.item &&
  own.task === drill.task &&
  own.how === drill.how &&
  own.doneWhen === drill.doneWhen &&
  own.repetitions === drill.repetitions;
