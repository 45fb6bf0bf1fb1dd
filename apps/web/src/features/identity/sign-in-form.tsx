import { Button, TextInput } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { paths } from '../../paths.ts';
import { Refusal } from '../../ui/error-message.tsx';
import { Link } from '../../ui/link.tsx';
import { askAuth } from './auth-answer.ts';
import { authClient } from './auth-client.ts';
import type { AuthRefusal } from './auth-refusals.ts';
import styles from './identity.module.css';
import { LinkSent } from './link-sent.tsx';
import { PasswordInput } from './password-input.tsx';
import { useComeIn } from './use-come-in.ts';
import { useTypedEmail } from './use-typed-email.ts';

const WHICH_EMAIL: AuthRefusal = {
  field: 'email',
  what: 'Which e-mail is it?',
  advice: 'Write it above, and the link goes there.',
};

type Props = { next?: string };

export function SignInForm({ next }: Props) {
  const router = useRouter();
  const comeIn = useComeIn();
  const [email, setEmail] = useTypedEmail();
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState<'password' | 'link' | null>(null);
  const [linkSent, setLinkSent] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const emailField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);

  const refuse = (refused: AuthRefusal) => {
    setRefusal(refused);
    setPending(null);
    (refused.field === 'email' ? emailField : passwordField).current?.focus();
  };

  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    setPending('password');
    const callbackURL = paths.verifyEmail({ next }); // of the link that an unconfirmed address is sent again
    const { data, refusal: refused } = await askAuth(() =>
      authClient.signIn.email({ email, password, callbackURL }),
    );
    if (refused) return refuse(refused);
    if ('twoFactorRedirect' in data) return router.navigate({ href: paths.twoFactor({ next }) });
    await comeIn(next);
  };

  const sendLink = async () => {
    if (!email.trim()) return refuse(WHICH_EMAIL);
    setPending('link');
    const callbackURL = paths.signIn({ next });
    const { refusal: refused } = await askAuth(() => authClient.signIn.magicLink({ email, callbackURL }));
    if (refused) return refuse(refused);
    setPending(null);
    setLinkSent(true);
  };

  if (linkSent) {
    return (
      <LinkSent
        email={email}
        lead="If there is an account, a link is on its way to"
        onAgain={sendLink}
        back={
          <button type="button" className={styles.text} onClick={() => setLinkSent(false)}>
            Use a password
          </button>
        }
      >
        It works once and for ten minutes, on this device or another. Not there? It may be lying among the
        spam.
      </LinkSent>
    );
  }

  const pairIsWrong = refusal?.code === 'INVALID_EMAIL_OR_PASSWORD';
  return (
    <form className={styles.form} onSubmit={signIn} onInput={() => setRefusal(null)}>
      <TextInput
        ref={emailField}
        label="E-mail"
        type="email"
        autoComplete="username"
        placeholder="you@example.com"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={refusal?.field === 'email' || pairIsWrong}
        required
      />
      <div>
        <div className={styles.line}>
          <label className="mantine-InputWrapper-label" htmlFor="password">
            Password
          </label>
          <Link to={paths.forgotPassword()}>Forgotten?</Link>
        </div>
        <PasswordInput
          ref={passwordField}
          id="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={refusal?.field === 'password'}
          required
        />
      </div>
      {refusal && <Refusal what={refusal.what}>{refusal.advice}</Refusal>}
      <Button type="submit" fullWidth loading={pending === 'password'}>
        Sign in
      </Button>
      <div className={styles.or}>
        <span>Or without a password</span>
        <Button variant="default" fullWidth loading={pending === 'link'} onClick={sendLink}>
          Send a link to this e-mail
        </Button>
      </div>
    </form>
  );
}
