import {
  INTERVIEWER_VERDICT_LABEL,
  INTERVIEWER_VERDICTS,
  MOST_SENTENCE,
  MOST_TICKS,
  TICK_CATEGORIES,
  TICK_WORDS,
  type TickCategory,
} from '@app/shared/progress/interviewer-answer';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './one-minute-form.module.css';

type Answer = Omit<RouterInputs['outcomes']['answerRequest'], 'token'>;
type Props = { token: string; name: string; onSent: () => void };

/** A minute: boxes, one sentence, one question. Each may be left out, not all of them. */
export function OneMinuteForm({ token, name, onSent }: Props) {
  const [answer, setAnswer] = useState<Answer>({ ticks: [], sentence: '', wouldCallBack: null });
  const send = trpc.outcomes.answerRequest.useMutation({ onSuccess: onSent });
  const change = (part: Partial<Answer>) => setAnswer((before) => ({ ...before, ...part }));
  const { ticks, sentence, wouldCallBack } = answer;
  const isEmpty = ticks.length === 0 && sentence.trim() === '' && wouldCallBack === null;
  const toggle = (tick: TickCategory) =>
    change({ ticks: ticks.includes(tick) ? ticks.filter((one) => one !== tick) : [...ticks, tick] });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate({ token, ...answer });
      }}
    >
      <fieldset className={styles.ticks}>
        <legend>
          What should {name} work on? <small>Up to {MOST_TICKS}, whatever came first to your mind.</small>
        </legend>
        {TICK_CATEGORIES.map((tick) => (
          <label key={tick}>
            <input
              type="checkbox"
              checked={ticks.includes(tick)}
              disabled={!ticks.includes(tick) && ticks.length >= MOST_TICKS}
              onChange={() => toggle(tick)}
            />
            {TICK_WORDS[tick]}
          </label>
        ))}
      </fieldset>
      <Textarea
        label="One sentence, if you like"
        description="About what was said and done. It goes to nobody else."
        maxLength={MOST_SENTENCE}
        minRows={2}
        autosize
        classNames={{ input: styles.voice ?? '' }}
        value={sentence}
        onChange={({ currentTarget }) => change({ sentence: currentTarget.value })}
      />
      <fieldset className={styles.verdict}>
        <legend>
          Would you have called {name} back? <small>Your own view, whatever was decided.</small>
        </legend>
        <div>
          {INTERVIEWER_VERDICTS.map((verdict) => (
            <label key={verdict}>
              <input
                type="radio"
                name="verdict"
                checked={wouldCallBack === verdict}
                onChange={() => change({ wouldCallBack: verdict })}
              />
              {INTERVIEWER_VERDICT_LABEL[verdict]}
            </label>
          ))}
        </div>
      </fieldset>
      <ErrorMessage error={send.error} safe="What you wrote is still here." />
      <div>
        <Button type="submit" loading={send.isPending} disabled={isEmpty}>
          Send it to {name}
        </Button>
      </div>
    </form>
  );
}
