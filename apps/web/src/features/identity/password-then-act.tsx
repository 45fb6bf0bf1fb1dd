import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../../ui/error-message.tsx';
import { FieldError } from '../../ui/form-field.tsx';
import styles from './account.module.css';
import type { AuthRefusal } from './auth-refusals.ts';
import { PasswordInput } from './password-input.tsx';

type Props = { act: string; onAct: (password: string) => Promise<AuthRefusal | null> };

/** An act that only the owner may do: the button first, then the password, then it happens. */
export function PasswordThenAct({ act, onAct }: Props) {
  const [opened, setOpened] = useState(false);
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);

  if (!opened) {
    return (
      <Button variant="default" onClick={() => setOpened(true)}>
        {act}
      </Button>
    );
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const refused = await onAct(password);
    setPending(false);
    setRefusal(refused);
    if (refused) return;
    setPassword('');
    setOpened(false);
  };
  return (
    <form className={styles.form} onSubmit={submit} onInput={() => setRefusal(null)}>
      <PasswordInput
        label="Your password"
        description={`So that it is you. Then: ${act.toLowerCase()}.`}
        autoComplete="current-password"
        autoFocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={refusal?.field === 'password' && <FieldError what={refusal.what}>{refusal.advice}</FieldError>}
        required
      />
      {refusal && refusal.field !== 'password' && <Refusal what={refusal.what}>{refusal.advice}</Refusal>}
      <div className={styles.acts}>
        <Button type="submit" loading={pending}>
          {act}
        </Button>
        <Button variant="default" onClick={() => setOpened(false)}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
