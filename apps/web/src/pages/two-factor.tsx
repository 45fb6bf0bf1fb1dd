import { Button, Checkbox, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { askAuth } from '../features/identity/auth-answer.ts';
import { authClient } from '../features/identity/auth-client.ts';
import type { AuthRefusal } from '../features/identity/auth-refusals.ts';
import { CodeInput } from '../features/identity/code-input.tsx';
import { DemoCode } from '../features/identity/demo-code.tsx';
import identity from '../features/identity/identity.module.css';
import { useComeIn } from '../features/identity/use-come-in.ts';
import { paths } from '../paths.ts';
import { Refusal } from '../ui/error-message.tsx';
import { Link } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';

export default function TwoFactorPage() {
  const { next } = getRouteApi('/two-factor').useSearch();
  const comeIn = useComeIn();
  const [withBackupCode, setWithBackupCode] = useState(false);
  const [code, setCode] = useState('');
  const [trustDevice, setTrustDevice] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);

  const verify = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const proof = { code: code.replaceAll(' ', ''), trustDevice };
    const { refusal: refused } = await askAuth(() =>
      withBackupCode ? authClient.twoFactor.verifyBackupCode(proof) : authClient.twoFactor.verifyTotp(proof),
    );
    setPending(false);
    setRefusal(refused);
    if (!refused) await comeIn(next);
  };

  const change = () => {
    setWithBackupCode(!withBackupCode);
    setCode('');
    setRefusal(null);
  };
  const field = {
    value: code,
    onChange: (event: { currentTarget: HTMLInputElement }) => setCode(event.currentTarget.value),
    error: refusal?.field === 'code',
    autoFocus: true,
  };
  return (
    <div className={identity.sheet}>
      <PageTitle size="medium" tab="Second step">
        The second step
      </PageTitle>
      <div className={identity.card}>
        <form className={identity.form} onSubmit={verify} onInput={() => setRefusal(null)}>
          {withBackupCode ? (
            <TextInput label="One of your backup codes" autoComplete="off" required {...field} />
          ) : (
            <CodeInput {...field} />
          )}
          <Checkbox
            label="Not again on this device for 30 days"
            checked={trustDevice}
            onChange={(event) => setTrustDevice(event.currentTarget.checked)}
          />
          {refusal && <Refusal what={refusal.what}>{refusal.advice}</Refusal>}
          <Button type="submit" fullWidth loading={pending}>
            Sign in
          </Button>
          <button type="button" className={identity.text} onClick={change}>
            {withBackupCode ? 'Use the code from the app' : 'Phone not at hand: use a backup code'}
          </button>
        </form>
      </div>
      <DemoCode />
      <p className={identity.below}>
        <Link to={paths.signIn({ next })}>Back to the password</Link>
      </p>
    </div>
  );
}
