import { Button } from '@mantine/core';
import { getQueryKey } from '@trpc/react-query';
import { usePublicConfig } from '../../lib/public-config.ts';
import type { CurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './become-coach.module.css';
import { CoachDeal } from './coach-deal.tsx';

/** Before there is a coach file: the deal, and the way to open one. */
export function BecomeCoach({ user }: { user: CurrentUser | null }) {
  const config = usePublicConfig();
  const here = paths.coachApplication();
  return (
    <div className={styles.page}>
      <PageTitle tab="Become a coach">
        You know why they were turned down. <PencilUnderline>Tell them.</PencilUnderline>
      </PageTitle>
      <p className={styles.lead}>
        You hired people, and wrote the polite e-mail. Here you are paid to hold the interview once more and
        to say the rest.
      </p>
      {config ? <CoachDeal config={config} /> : <SkeletonLines lines={12} />}
      {user ? <OpenFile user={user} /> : <FirstAnAccount here={here} />}
    </div>
  );
}

function FirstAnAccount({ here }: { here: ReturnType<typeof paths.coachApplication> }) {
  return (
    <div className={styles.acts}>
      <ButtonLink to={paths.signUp({ as: 'coach', next: here })}>Make an account and apply</ButtonLink>
      <Link to={paths.signIn({ next: here })}>I have an account</Link>
    </div>
  );
}

function OpenFile({ user }: { user: CurrentUser }) {
  const open = trpc.catalog.openFile.useMutation({
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: getQueryKey(trpc.identity.me, undefined, 'query') }),
  });
  if (!user.emailVerified) {
    return (
      <div className={styles.acts}>
        <ButtonLink to={paths.verifyEmail({ next: paths.coachApplication() })}>
          Verify your address, then apply
        </ButtonLink>
      </div>
    );
  }
  return (
    <>
      <div className={styles.acts}>
        <Button loading={open.isPending} onClick={() => open.mutate()}>
          Begin the application
        </Button>
        <p>Takes a quarter of an hour. What you write is kept; you can leave and come back.</p>
      </div>
      <ErrorMessage error={open.error} />
    </>
  );
}
