import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { DemoPeople } from '../features/identity/demo-people.tsx';
import identity from '../features/identity/identity.module.css';
import { SignInForm } from '../features/identity/sign-in-form.tsx';
import { useComeIn } from '../features/identity/use-come-in.ts';
import { usePublicConfig } from '../lib/public-config.ts';
import { useCurrentUser } from '../lib/session.ts';
import { paths } from '../paths.ts';
import { DoorAjar } from '../ui/illustrations.tsx';
import { Link } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './sign-in.module.css';

export default function SignInPage() {
  const { next } = getRouteApi('/sign-in').useSearch();
  const demoAccounts = usePublicConfig()?.demoAccounts;
  const user = useCurrentUser();
  const comeIn = useComeIn();

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is known who is here
  useEffect(() => {
    if (user) void comeIn(next);
  }, [user?.id]);

  return (
    <div className={styles.both} data-demo={demoAccounts ? '' : undefined}>
      <div className={styles.head}>
        <PageTitle>Sign in</PageTitle>
        <DoorAjar />
      </div>
      {demoAccounts && (
        <div className={styles.demo}>
          <DemoPeople accounts={demoAccounts} next={next} />
        </div>
      )}
      <div className={styles.own}>
        <section className={identity.card} aria-label="With your own account">
          {demoAccounts && <h2 className={styles.ownTitle}>With your own account</h2>}
          <SignInForm next={next} />
        </section>
        <p className={identity.below}>
          New here? <Link to={paths.coaches()}>Look around without an account</Link>, or{' '}
          <Link to={paths.signUp({ next })}>create one</Link>. You need it only when you book.
        </p>
      </div>
    </div>
  );
}
