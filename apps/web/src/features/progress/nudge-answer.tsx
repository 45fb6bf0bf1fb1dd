import { OUTCOME_RESULTS, type OutcomeResult } from '@app/shared/progress/outcome-resolution';
import { RESULT_LABEL } from '@app/shared/progress/real-interview';
import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './nudge-answer.module.css';

type Props = { token: string; chosen: string | undefined; onSaved: () => void };

/** The answer to a mailed question. What the message chose is only a proposal: the button says it. */
export function NudgeAnswer({ token, chosen, onSaved }: Props) {
  const [result, setResult] = useState<OutcomeResult | ''>(
    OUTCOME_RESULTS.find((known) => known === chosen) ?? '',
  );
  const answer = trpc.outcomes.answerNudge.useMutation({ onSuccess: onSaved });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (result) answer.mutate({ token, result });
      }}
    >
      <Radio.Group
        label="Did they call you back?"
        description="For the next round, or with an offer."
        value={result}
        onChange={(value) => setResult(value as OutcomeResult)}
      >
        <div className={styles.choices}>
          {OUTCOME_RESULTS.map((known) => (
            <Radio key={known} value={known} label={RESULT_LABEL[known]} />
          ))}
        </div>
      </Radio.Group>
      <ErrorMessage error={answer.error} />
      <div>
        <Button type="submit" disabled={!result} loading={answer.isPending}>
          {result ? `Save: ${RESULT_LABEL[result].toLowerCase()}` : 'Save my answer'}
        </Button>
      </div>
    </form>
  );
}
