import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Refusal } from '../../ui/error-message.tsx';
import { FieldError } from '../../ui/form-field.tsx';
import styles from './account.module.css';
import { askAuth } from './auth-answer.ts';
import { authClient } from './auth-client.ts';
import type { AuthRefusal } from './auth-refusals.ts';
import { NewPasswordInput } from './new-password-input.tsx';
import { PasswordInput } from './password-input.tsx';

export function ChangePassword() {
  const [currentPassword, setCurrentPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [done, setDone] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);

  const change = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const { refusal: refused } = await askAuth(() =>
      authClient.changePassword({ currentPassword, newPassword, revokeOtherSessions: true }),
    );
    setPending(false);
    setRefusal(refused);
    setDone(!refused);
    if (refused) return;
    setCurrentPassword('');
    setNewPassword('');
  };

  const words = refusal && <FieldError what={refusal.what}>{refusal.advice}</FieldError>;
  const currentIsWrong = refusal?.code === 'INVALID_PASSWORD';
  return (
    <form className={styles.form} onSubmit={change} onInput={() => setRefusal(null)}>
      <PasswordInput
        label="Present password"
        autoComplete="current-password"
        value={currentPassword}
        onChange={(event) => setCurrentPassword(event.currentTarget.value)}
        error={currentIsWrong && words}
        required
      />
      <NewPasswordInput
        label="New password"
        value={newPassword}
        onChange={(event) => setNewPassword(event.currentTarget.value)}
        error={refusal?.field === 'password' && !currentIsWrong && words}
      />
      {refusal && refusal.field !== 'password' && <Refusal what={refusal.what}>{refusal.advice}</Refusal>}
      <Button type="submit" loading={pending}>
        Change the password
      </Button>
      <p role="status">{done && <span className={styles.done}>The new password is set.</span>}</p>
    </form>
  );
}
