import { reasonSchema } from '@app/shared/admin/admin.schema';
import { firstName } from '@app/shared/identity/person-name';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { FieldError } from '../../ui/form-field.tsx';
import { PERSON_DECISIONS, type PersonDecision } from './person-decisions.ts';
import type { Person } from './person-row.tsx';
import { useDecideOnPerson } from './use-decide-on-person.ts';

type Props = { person: Person; decision: PersonDecision; onClose: () => void };

/** What will happen, why, and the act. */
export function DecideOnPerson({ person, decision, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { decide, isPending, error } = useDecideOnPerson(person, onClose);
  const words = PERSON_DECISIONS[decision];
  const name = firstName(person.coach?.displayName ?? person.name);
  const isReason = reasonSchema.safeParse(reason).success;
  const act = () => {
    setTried(true);
    if (isReason) decide(decision, reason);
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={words.title(name)}
      act={words.act(name)}
      onAct={act}
      pending={isPending}
      error={error}
    >
      <p>{words.what(name)}</p>
      <Textarea
        label="Why"
        mt="md"
        description="It stays in the log."
        autosize
        minRows={3}
        maxLength={1000}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={
          tried &&
          !isReason && <FieldError what="A reason is needed.">A sentence: ten letters or more.</FieldError>
        }
      />
    </ConfirmDialog>
  );
}
