import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import identity from '../features/identity/identity.module.css';
import { OpenLink } from '../features/identity/open-link.tsx';
import { useComeIn } from '../features/identity/use-come-in.ts';
import { useMailedLink } from '../features/identity/use-mailed-link.ts';
import { paths } from '../paths.ts';
import { Refusal } from '../ui/error-message.tsx';
import { ButtonLink } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** Where the link in the sign-in e-mail leads. */
export default function MagicLinkPage() {
  const { next } = getRouteApi('/magic-link').useSearch();
  const link = useMailedLink('/magic-link/verify');
  const comeIn = useComeIn();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the link has been opened
  useEffect(() => {
    if (link.opened) void comeIn(next);
  }, [link.opened]);

  return (
    <div className={identity.sheet}>
      {link.refusal && !link.mayRepeat ? (
        <>
          <PageTitle size="medium">You are not signed in</PageTitle>
          <div className={identity.form}>
            <Refusal what={link.refusal.what}>{link.refusal.advice}</Refusal>
            <ButtonLink to={paths.signIn({ next })}>To the sign-in page</ButtonLink>
          </div>
        </>
      ) : (
        <OpenLink title="Sign in" lead="This link works once." action="Sign in on this device" link={link} />
      )}
    </div>
  );
}
