import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { askAuth } from '../features/identity/auth-answer.ts';
import { authClient } from '../features/identity/auth-client.ts';
import { type AuthRefusal, explainLinkError } from '../features/identity/auth-refusals.ts';
import identity from '../features/identity/identity.module.css';
import { NewPasswordInput } from '../features/identity/new-password-input.tsx';
import { paths } from '../paths.ts';
import { Refusal } from '../ui/error-message.tsx';
import { FieldError } from '../ui/form-field.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';

export default function ResetPasswordPage() {
  const { token, error } = getRouteApi('/reset-password').useSearch();
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [done, setDone] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(
    token && !error ? null : explainLinkError(error ?? 'INVALID_TOKEN'),
  );
  const linkIsGone = refusal !== null && refusal.field === undefined && !pending;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const { refusal: refused } = await askAuth(() =>
      authClient.resetPassword({ newPassword: password, token }),
    );
    setPending(false);
    setRefusal(refused);
    setDone(!refused);
  };

  return (
    <div className={identity.sheet}>
      <PageTitle size="medium">{done ? 'Your new password is set' : 'Choose a new password'}</PageTitle>
      <div className={identity.card}>
        {done ? (
          <div className={identity.form}>
            <p className="quiet">
              Everybody who was signed in with the old one has been signed out, on every device.
            </p>
            <ButtonLink to={paths.signIn()}>Sign in with it</ButtonLink>
          </div>
        ) : (
          <form className={identity.form} onSubmit={save}>
            {token && !error && (
              <NewPasswordInput
                label="New password"
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
                error={
                  refusal?.field === 'password' && (
                    <FieldError what={refusal.what}>{refusal.advice}</FieldError>
                  )
                }
              />
            )}
            {linkIsGone && <Refusal what={refusal.what}>{refusal.advice}</Refusal>}
            {token && !error ? (
              <Button type="submit" fullWidth loading={pending}>
                Set this password
              </Button>
            ) : (
              <ButtonLink to={paths.forgotPassword()}>Ask for a new link</ButtonLink>
            )}
          </form>
        )}
      </div>
    </div>
  );
}
