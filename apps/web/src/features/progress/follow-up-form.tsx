import {
  FOCUS_STATUS_LABEL,
  FOCUS_STATUSES,
  MOST_NOTE,
  PRACTICE_DONE,
  PRACTICE_DONE_LABEL,
} from '@app/shared/progress/follow-up.schema';
import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { firstName } from '../../ui/first-name.ts';
import { ChoiceRow } from './choice-row.tsx';
import { type Asked, emptyFollowUp, type FollowUp, leftToSay, toAnswer } from './follow-up-draft.ts';
import styles from './follow-up-form.module.css';

type Props = { followUp: Pick<FollowUp, 'bookingId' | 'coachName'>; asked: Asked; userId: string };

const labelled = <Value extends string>(values: readonly Value[], label: Record<Value, string>) =>
  values.map((value) => ({ value, label: label[value] }));
const DONE = labelled(PRACTICE_DONE, PRACTICE_DONE_LABEL);
const STATUSES = labelled(FOCUS_STATUSES, FOCUS_STATUS_LABEL);
const USEFUL = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** A minute: what was practised, how each focus point stands, how useful the report was. */
export function FollowUpForm({ followUp: { bookingId, coachName }, asked, userId }: Props) {
  const utils = trpc.useUtils();
  const [draft, setDraft, forget] = useLocalDraft(userId, `follow-up:${bookingId}`, emptyFollowUp(asked));
  const answer = trpc.commitments.answerFollowUp.useMutation({
    onSuccess: async () => {
      forget();
      await utils.commitments.invalidate();
    },
  });
  const coach = firstName(coachName);
  const left = leftToSay(asked, draft);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const whole = toAnswer(asked, draft);
    if (whole) answer.mutate({ bookingId, ...whole });
  };
  const put = <Part extends 'practice' | 'statuses' | 'notes'>(part: Part, id: string, value: string) =>
    setDraft((before) => ({ ...before, [part]: { ...before[part], [id]: value } }));
  return (
    <form className={styles.form} onSubmit={send}>
      {asked.practice.length > 0 && (
        <section aria-labelledby="practised">
          <h2 id="practised">Did you do it?</h2>
          {asked.practice.map(({ item, task, repetitions, done }) => (
            <ChoiceRow
              key={item}
              name={`practice-${item}`}
              legend={
                <>
                  {task}{' '}
                  {done > 0 && (
                    <small>
                      You ticked {done} of {repetitions}.
                    </small>
                  )}
                </>
              }
              options={DONE}
              value={draft.practice[item]}
              onPick={(value) => put('practice', item, value)}
            />
          ))}
        </section>
      )}
      {asked.focusPoints.length > 0 && (
        <section aria-labelledby="standing">
          <h2 id="standing">How does it stand?</h2>
          {asked.focusPoints.map(({ focusPoint, title, cue }) => (
            <div key={focusPoint} className={styles.point}>
              <ChoiceRow
                name={`status-${focusPoint}`}
                legend={
                  <>
                    {title}
                    {cue && <small>{cue}</small>}
                  </>
                }
                options={STATUSES}
                value={draft.statuses[focusPoint]}
                onPick={(value) => put('statuses', focusPoint, value)}
              />
              <Textarea
                label={`In a word, to ${coach}`}
                description="May stay empty."
                autosize
                minRows={1}
                maxLength={MOST_NOTE}
                value={draft.notes[focusPoint] ?? ''}
                onChange={({ currentTarget }) => put('notes', focusPoint, currentTarget.value)}
              />
            </div>
          ))}
        </section>
      )}
      <section aria-labelledby="useful">
        <h2 id="useful">How useful was the report?</h2>
        <ChoiceRow
          name="usefulness"
          legend={<small>1 is not at all, 5 is very. {coach} does not see this.</small>}
          options={USEFUL}
          value={draft.usefulness === null ? undefined : String(draft.usefulness)}
          onPick={(value) => setDraft((before) => ({ ...before, usefulness: Number(value) }))}
        />
      </section>
      <ErrorMessage error={answer.error} safe="What you said is kept on this device." />
      <div>
        <Button type="submit" loading={answer.isPending} disabled={left.length > 0}>
          Send it to {coach}
        </Button>
        {left.length > 0 && <p className={styles.left}>To send it, {left.join(', and ')}.</p>}
      </div>
    </form>
  );
}
