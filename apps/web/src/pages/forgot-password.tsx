import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { askAuth } from '../features/identity/auth-answer.ts';
import { authClient } from '../features/identity/auth-client.ts';
import type { AuthRefusal } from '../features/identity/auth-refusals.ts';
import identity from '../features/identity/identity.module.css';
import { LinkSent } from '../features/identity/link-sent.tsx';
import { useTypedEmail } from '../features/identity/use-typed-email.ts';
import { paths } from '../paths.ts';
import { Refusal } from '../ui/error-message.tsx';
import { Link } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';

export default function ForgotPasswordPage() {
  const [email, setEmail] = useTypedEmail();
  const [pending, setPending] = useState(false);
  const [sent, setSent] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);

  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    setPending(true);
    const { refusal: refused } = await askAuth(() =>
      authClient.requestPasswordReset({ email, redirectTo: paths.resetPassword() }),
    );
    setPending(false);
    setRefusal(refused);
    setSent(!refused);
  };

  return (
    <div className={identity.sheet}>
      <PageTitle size="medium" tab="Password forgotten">
        A new password
      </PageTitle>
      <div className={identity.card}>
        {sent ? (
          <LinkSent
            email={email}
            lead="If there is an account, a link is on its way to"
            onAgain={send}
            back={<Link to={paths.signIn()}>Back to sign-in</Link>}
          >
            Choose the new password there. The old one works until you do.
          </LinkSent>
        ) : (
          <form className={identity.form} onSubmit={send} onInput={() => setRefusal(null)}>
            <p className="quiet">Write your e-mail, and we send a link with which you choose a new one.</p>
            <TextInput
              label="E-mail"
              type="email"
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              error={refusal?.field === 'email'}
              required
            />
            {refusal && <Refusal what={refusal.what}>{refusal.advice}</Refusal>}
            <Button type="submit" fullWidth loading={pending}>
              Send the link
            </Button>
          </form>
        )}
      </div>
      <p className={identity.below}>
        Remembered? <Link to={paths.signIn()}>Sign in</Link>
      </p>
    </div>
  );
}
