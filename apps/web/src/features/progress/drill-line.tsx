import { MOST_DAYS_AHEAD } from '@app/shared/progress/practice-days';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDate } from '../../ui/format-time.ts';
import { countWords, dueWords, isDone } from './commitment-words.ts';
import styles from './drill-line.module.css';
import { type Drill, type Task, useTick } from './use-commitments.ts';

const MOST_RINGS = 12;

type Props = { task: Task; drill: Drill; today: Temporal.PlainDate; brief?: boolean };

/** One thing to practise: by when, how much of it is done, and the acts: tick, untick, another day. */
export function DrillLine({ task, drill, today, brief = false }: Props) {
  const tick = useTick();
  const key = { bookingId: task.bookingId, focusPoint: task.focusPoint, item: drill.item };
  const set = (done: number) => tick.mutate({ ...key, done });
  const isOnce = drill.repetitions === 1;
  const isLate = !isDone(drill) && drill.dueOn < today.toString();
  return (
    <li className={styles.drill} data-done={isDone(drill) || undefined}>
      <p className={styles.due} data-late={isLate || undefined}>
        {isDone(drill) ? 'Done' : dueWords(drill.dueOn, today)}
      </p>
      <div className={styles.words}>
        <b>{drill.task}</b>
        {!brief && drill.how && <p>{drill.how}</p>}
        {!brief && drill.doneWhen && <small>Done when: {drill.doneWhen}</small>}
        <p className={styles.count}>
          <Rings {...drill} />
          {drill.repetitions > 1 && countWords(drill)}
        </p>
        <div className={styles.acts}>
          {!isDone(drill) && (
            <Act
              name={isOnce ? 'Tick it off' : 'Tick one off'}
              of={drill}
              onAct={() => set(drill.done + 1)}
            />
          )}
          {drill.done > 0 && (
            <Act
              isQuiet
              name={isOnce ? 'Not done after all' : 'Take one back'}
              of={drill}
              onAct={() => set(drill.done - 1)}
            />
          )}
          {!isDone(drill) && !brief && <AnotherDay drillKey={key} drill={drill} today={today} />}
        </div>
        <ErrorMessage error={tick.error} />
      </div>
    </li>
  );
}

type ActProps = { name: string; of: Drill; isQuiet?: boolean; onAct: () => void };

/** Whoever listens hears which drill it is about. */
const Act = ({ name, of, isQuiet = false, onAct }: ActProps) => (
  <Button
    size="sm"
    variant={isQuiet ? 'subtle' : 'default'}
    aria-label={`${name}: ${of.task}`}
    onClick={onAct}
  >
    {name}
  </Button>
);

/** One ring for each repetition, filled by pencil as they are done. */
function Rings({ done, repetitions }: Drill) {
  if (repetitions > MOST_RINGS) return null;
  const rings = Array.from({ length: repetitions }, (_, at) => ({ key: `ring ${at}`, isFull: at < done }));
  return (
    <span className={styles.rings} aria-hidden="true">
      {rings.map(({ key, isFull }) => (
        <i key={key} data-full={isFull || undefined} />
      ))}
    </span>
  );
}

type DayProps = {
  drillKey: { bookingId: Task['bookingId']; focusPoint: string; item: string };
  drill: Drill;
  today: Temporal.PlainDate;
};

function AnotherDay({ drillKey, drill, today }: DayProps) {
  const utils = trpc.useUtils();
  const [day, setDay] = useState<string>();
  const move = trpc.commitments.reschedule.useMutation({
    onSuccess: async () => {
      await utils.commitments.mine.invalidate();
      setDay(undefined);
    },
  });
  if (day === undefined)
    return <Act isQuiet name="Another day" of={drill} onAct={() => setDay(laterOf(drill.dueOn, today))} />;
  return (
    <form
      className={styles.move}
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate({ ...drillKey, dueOn: day });
      }}
    >
      <TextInput
        type="date"
        label="Which day?"
        required
        autoFocus
        min={today.toString()}
        max={today.add({ days: MOST_DAYS_AHEAD }).toString()}
        value={day}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <Button type="submit" size="sm" loading={move.isPending} disabled={!day}>
        {day ? `Move it to ${formatDate(day, today)}` : 'Move it'}
      </Button>
      <Button size="sm" variant="subtle" onClick={() => setDay(undefined)}>
        Leave it
      </Button>
      <ErrorMessage error={move.error} />
    </form>
  );
}

/** Two days after the one it has, or after today when that has passed. */
function laterOf(dueOn: string, today: Temporal.PlainDate): string {
  const due = Temporal.PlainDate.from(dueOn);
  return (Temporal.PlainDate.compare(due, today) < 0 ? today : due).add({ days: 2 }).toString();
}
