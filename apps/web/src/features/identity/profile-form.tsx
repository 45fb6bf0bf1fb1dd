import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { CurrentUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { TimeZoneSelect } from '../../ui/time-zone-select.tsx';
import styles from './account.module.css';

export function ProfileForm({ user }: { user: CurrentUser }) {
  const utils = trpc.useUtils();
  const [name, setName] = useState(user.name);
  const [timeZone, setTimeZone] = useState(user.timeZone);
  const save = trpc.identity.updateProfile.useMutation({ onSuccess: () => utils.identity.me.invalidate() });
  const changed = name.trim() !== user.name || timeZone !== user.timeZone;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ name: name.trim(), timeZone });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label="Name"
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={120}
        required
      />
      <TimeZoneSelect value={timeZone} onChange={setTimeZone} />
      <ErrorMessage error={save.error} />
      <Button type="submit" loading={save.isPending} disabled={!changed}>
        Save name and zone
      </Button>
      <p role="status">{save.isSuccess && !changed && <span className={styles.done}>Saved.</span>}</p>
    </form>
  );
}
