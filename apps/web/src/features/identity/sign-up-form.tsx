import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { browserTimeZone } from '../../lib/browser-time-zone.ts';
import { useNow } from '../../lib/clock.ts';
import { paths } from '../../paths.ts';
import { Refusal } from '../../ui/error-message.tsx';
import { FieldError } from '../../ui/form-field.tsx';
import { formatTime, placeOf } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { askAuth } from './auth-answer.ts';
import { authClient } from './auth-client.ts';
import type { AuthRefusal } from './auth-refusals.ts';
import styles from './identity.module.css';
import { type Intent, IntentChoice } from './intent-choice.tsx';
import { LinkSent } from './link-sent.tsx';
import { NewPasswordInput } from './new-password-input.tsx';
import { useTypedEmail } from './use-typed-email.ts';

type Props = { as?: Intent; next?: string };

export function SignUpForm({ as = 'candidate', next }: Props) {
  const now = useNow();
  const timeZone = browserTimeZone();
  const [intent, setIntent] = useState<Intent>(as);
  const [name, setName] = useState('');
  const [email, setEmail] = useTypedEmail();
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [sent, setSent] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(null);
  const callbackURL = paths.verifyEmail({ next });

  const signUp = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const account = { name: name.trim(), email, password, timeZone, intent, callbackURL };
    const { refusal: refused } = await askAuth(() => authClient.signUp.email(account));
    setPending(false);
    setRefusal(refused);
    setSent(!refused);
  };

  if (sent) {
    return (
      <LinkSent
        email={email}
        lead="One step is left: open the link on its way to"
        onAgain={() => askAuth(() => authClient.sendVerificationEmail({ email, callbackURL }))}
        back={
          <button type="button" className={styles.text} onClick={() => setSent(false)}>
            Another address
          </button>
        }
      >
        It shows that the address is yours: reports go there. Not there? It may be lying among the spam. If
        you have an account already, <Link to={paths.signIn({ next })}>sign in</Link> instead.
      </LinkSent>
    );
  }

  const fieldError = (field: AuthRefusal['field']) =>
    refusal !== null &&
    refusal.field === field && <FieldError what={refusal.what}>{refusal.advice}</FieldError>;
  return (
    <form className={styles.form} onSubmit={signUp} onInput={() => setRefusal(null)}>
      <IntentChoice value={intent} onChange={setIntent} />
      <TextInput
        label="Name"
        description="Your first name and the first letter of the last are shown to the other side."
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        maxLength={120}
        required
      />
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="email"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={fieldError('email')}
        required
      />
      <NewPasswordInput
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={fieldError('password')}
      />
      {refusal && !refusal.field && <Refusal what={refusal.what}>{refusal.advice}</Refusal>}
      <Button type="submit" fullWidth loading={pending}>
        Create the account
      </Button>
      <p className="small quiet">
        Times will be those of {placeOf(timeZone)}, where it is {formatTime(now, timeZone)} now. You can
        change that in your account.
      </p>
    </form>
  );
}
