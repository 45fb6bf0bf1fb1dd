import { Button, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { askAuth } from '../features/identity/auth-answer.ts';
import { authClient } from '../features/identity/auth-client.ts';
import type { AuthRefusal } from '../features/identity/auth-refusals.ts';
import identity from '../features/identity/identity.module.css';
import { LinkSent } from '../features/identity/link-sent.tsx';
import { OpenLink } from '../features/identity/open-link.tsx';
import { usualPlace } from '../features/identity/use-come-in.ts';
import { useMailedLink } from '../features/identity/use-mailed-link.ts';
import { useTypedEmail } from '../features/identity/use-typed-email.ts';
import { useCurrentUser } from '../lib/session.ts';
import { paths, safeNext } from '../paths.ts';
import { Refusal } from '../ui/error-message.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { PencilUnderline } from '../ui/pencil-underline.tsx';

/** Where the link in the confirmation e-mail leads: one click confirms, and whatever came of it is said. */
export default function VerifyEmailPage() {
  const { next } = getRouteApi('/verify-email').useSearch();
  const link = useMailedLink('/verify-email');
  return (
    <div className={identity.sheet}>
      {link.opened && <Confirmed next={next} />}
      {link.refusal && !link.mayRepeat && <AskAgain reason={link.refusal} next={next} />}
      {!link.opened && (!link.refusal || link.mayRepeat) && (
        <OpenLink
          title="Confirm your address"
          lead="One click, and you are signed in on this device."
          action="Confirm this address"
          link={link}
        />
      )}
    </div>
  );
}

function Confirmed({ next }: { next?: string }) {
  const user = useCurrentUser();
  const onward = user ? safeNext(next, usualPlace(user)) : paths.signIn({ next });
  return (
    <>
      <PageTitle size="medium" tab="Address confirmed">
        Your address <PencilUnderline>is confirmed</PencilUnderline>
      </PageTitle>
      <div className={identity.form}>
        <p className="quiet">
          {user?.intent === 'coach'
            ? 'Next, tell us whom you have hired and for what. It takes about ten minutes and can be left and taken up again.'
            : 'You can book now. Whenever you do, you see the whole price first and what comes back if you cancel.'}
        </p>
        <ButtonLink to={onward}>{user?.intent === 'coach' ? 'Apply as a coach' : 'Go on'}</ButtonLink>
        {user?.intent === 'candidate' && <Link to={paths.coaches()}>Find a coach</Link>}
      </div>
    </>
  );
}

function AskAgain({ reason, next }: { reason: AuthRefusal; next?: string }) {
  const [email, setEmail] = useTypedEmail();
  const [sent, setSent] = useState(false);
  const [refusal, setRefusal] = useState(reason);

  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    const callbackURL = paths.verifyEmail({ next });
    const { refusal: refused } = await askAuth(() =>
      authClient.sendVerificationEmail({ email, callbackURL }),
    );
    if (refused) setRefusal(refused);
    setSent(!refused);
  };
  return (
    <>
      <PageTitle size="medium" tab="Address not confirmed">
        Your address is not confirmed yet
      </PageTitle>
      <div className={identity.card}>
        {sent ? (
          <LinkSent
            email={email}
            lead="If it waits to be confirmed, a link is on its way to"
            onAgain={send}
            back={<Link to={paths.signIn({ next })}>Sign in</Link>}
          >
            It works for an hour.
          </LinkSent>
        ) : (
          <form className={identity.form} onSubmit={send}>
            <Refusal what={refusal.what}>{refusal.advice}</Refusal>
            <TextInput
              label="E-mail"
              type="email"
              autoComplete="email"
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
              required
            />
            <Button type="submit" fullWidth>
              Send another link
            </Button>
          </form>
        )}
      </div>
    </>
  );
}
