import { OUTCOME_RESULTS } from '@app/shared/progress/outcome-resolution';
import {
  INTERVIEW_LEVEL_LABEL,
  INTERVIEW_LEVELS,
  INTERVIEW_STAGES,
  RESULT_LABEL,
  ROLE_FAMILIES,
  ROLE_FAMILY_LABEL,
  STAGE_LABEL,
} from '@app/shared/progress/real-interview';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './interview-form.module.css';
import type { InterviewInput } from './use-ledger.ts';

type Props = {
  initial: InterviewInput;
  today: string;
  act: string;
  pending: boolean;
  error: unknown;
  onSend: (input: InterviewInput) => void;
  onClose: () => void;
};

/** One real interview: what is needed to count it, and the employer for whoever wants to remember. */
export function InterviewForm({ initial, today, act, pending, error, onSend, onClose }: Props) {
  const [draft, setDraft] = useState(initial);
  const change = (part: Partial<InterviewInput>) => setDraft((before) => ({ ...before, ...part }));
  const isAhead = draft.heldOn > today;
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSend(draft);
  };
  return (
    <form className={styles.form} onSubmit={send}>
      <div className={styles.fields}>
        <TextInput
          type="date"
          label="Day"
          required
          autoFocus
          min="2000-01-01"
          max="2099-12-31"
          value={draft.heldOn}
          onChange={({ currentTarget }) => change({ heldOn: currentTarget.value })}
        />
        <NativeSelect
          label="Stage"
          value={draft.stage}
          data={options(INTERVIEW_STAGES, STAGE_LABEL)}
          onChange={({ currentTarget }) => change({ stage: currentTarget.value as InterviewInput['stage'] })}
        />
        <NativeSelect
          label="Field"
          value={draft.roleFamily}
          data={options(ROLE_FAMILIES, ROLE_FAMILY_LABEL)}
          onChange={({ currentTarget }) =>
            change({ roleFamily: currentTarget.value as InterviewInput['roleFamily'] })
          }
        />
        <NativeSelect
          label="Level"
          value={draft.level}
          data={options(INTERVIEW_LEVELS, INTERVIEW_LEVEL_LABEL)}
          onChange={({ currentTarget }) => change({ level: currentTarget.value as InterviewInput['level'] })}
        />
        <TextInput
          label="Employer, if you like"
          description="Only you see this."
          maxLength={120}
          value={draft.employer}
          onChange={({ currentTarget }) => change({ employer: currentTarget.value })}
        />
        <NativeSelect
          label="Did they call you back?"
          description={
            isAhead ? 'It lies ahead: we ask a week after it.' : 'For the next round, or with an offer.'
          }
          value={draft.result}
          data={options(OUTCOME_RESULTS, RESULT_LABEL)}
          onChange={({ currentTarget }) =>
            change({ result: currentTarget.value as InterviewInput['result'] })
          }
        />
      </div>
      <Checkbox
        label="Somebody there had recommended me"
        checked={draft.referral}
        onChange={({ currentTarget }) => change({ referral: currentTarget.checked })}
      />
      <ErrorMessage error={error} safe="What you wrote is still here." />
      <div className={styles.acts}>
        <Button type="submit" loading={pending}>
          {act}
        </Button>
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
      </div>
    </form>
  );
}

const options = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
  values.map((value) => ({ value, label: labels[value] }));
