import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import styles from './account.module.css';

type Answers = RouterInputs['identity']['volunteerGroups'];
const NONE: Answers = { gender: null, firstLanguage: null };

/** Two questions that need no answer, with what they are for. */
export function VolunteeredGroups() {
  const [given] = trpc.identity.groups.useSuspenseQuery();
  return <GroupForm key={JSON.stringify(given)} given={given} />;
}

function GroupForm({ given }: { given: Answers | null }) {
  const utils = trpc.useUtils();
  const [typed, setTyped] = useState<Answers>(given ?? NONE);
  const onSuccess = () => utils.identity.groups.invalidate();
  const save = trpc.identity.volunteerGroups.useMutation({ onSuccess });
  const remove = trpc.identity.withdrawGroups.useMutation({ onSuccess });
  const isEmpty = typed.gender === null && typed.firstLanguage === null;
  const isChanged =
    typed.gender !== (given?.gender ?? null) || typed.firstLanguage !== (given?.firstLanguage ?? null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(typed);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <NativeSelect
        label="Gender"
        value={typed.gender ?? ''}
        data={[
          { value: '', label: 'No answer' },
          { value: 'woman', label: 'Woman' },
          { value: 'man', label: 'Man' },
          { value: 'another', label: 'Another' },
        ]}
        onChange={({ currentTarget: { value } }) =>
          setTyped({ ...typed, gender: value === '' ? null : (value as Answers['gender']) })
        }
      />
      <NativeSelect
        label="Are your interviews in your first language?"
        value={typed.firstLanguage ?? ''}
        data={[
          { value: '', label: 'No answer' },
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ]}
        onChange={({ currentTarget: { value } }) =>
          setTyped({ ...typed, firstLanguage: value === '' ? null : (value as Answers['firstLanguage']) })
        }
      />
      <ErrorMessage error={save.error ?? remove.error} />
      <Button type="submit" loading={save.isPending} disabled={!isChanged || isEmpty}>
        Save these answers
      </Button>
      {given && (
        <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate()}>
          Remove my answers for good
        </Button>
      )}
      <p role="status">
        {given && !isChanged && <span className={styles.done}>Your answers are kept.</span>}
      </p>
    </form>
  );
}
