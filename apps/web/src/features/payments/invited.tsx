import { formatMoney } from '@app/shared/money/format-money';
import { Button } from '@mantine/core';
import { useCurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './offers.module.css';

/** Where an invitation leads: who sent it, what it is worth, and the way to take it up. */
export function Invited({ code }: { code: string }) {
  const user = useCurrentUser();
  const shown = trpc.offers.showInvitation.useQuery({ code }, { retry: false });
  const claim = trpc.offers.claimReferral.useMutation();
  if (shown.error) {
    return (
      <>
        <PageTitle>An invitation</PageTitle>
        <EmptyState title="We do not know this invitation.">
          Ask for the link again, or <Link to={paths.coaches()}>look for a coach</Link> without it.
        </EmptyState>
      </>
    );
  }
  if (!shown.data) return <SkeletonLines lines={4} />;
  const { firstName, youGet } = shown.data;
  return (
    <>
      <PageTitle tab="An invitation">{firstName} invites you</PageTitle>
      <div className={styles.part}>
        <p>
          Practise an interview with somebody who tells you the real reason. After your first session you get{' '}
          {formatMoney(youGet)} of credit for the next, and so does {firstName}.
        </p>
        {claim.data ? (
          <p role="status">Taken up: you came by {claim.data.invitedBy}’s invitation.</p>
        ) : (
          <div className={styles.acts}>
            {user ? (
              <Button loading={claim.isPending} onClick={() => claim.mutate({ code })}>
                Take it up
              </Button>
            ) : (
              <>
                <ButtonLink to={paths.signUp({ next: paths.invited(code) })}>Create an account</ButtonLink>
                <ButtonLink variant="default" to={paths.signIn({ next: paths.invited(code) })}>
                  I have one
                </ButtonLink>
              </>
            )}
          </div>
        )}
        <ErrorMessage error={claim.error} />
        {claim.data && <ButtonLink to={paths.coaches()}>Find a coach</ButtonLink>}
      </div>
    </>
  );
}
