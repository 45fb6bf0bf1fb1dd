import type { ReactNode } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DoorAjar } from '../../ui/illustrations.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';

/** The desk opens only for whoever signs in with two steps; the API refuses by itself, this says what to do. */
export function SecondStepGate({ children }: { children: ReactNode }) {
  const { twoFactorEnabled } = useSignedInUser();
  if (twoFactorEnabled) return children;
  return (
    <>
      <PageTitle tab="The desk">The desk opens with two steps.</PageTitle>
      <EmptyState
        picture={<DoorAjar />}
        title="Your account has one step so far."
        act={<ButtonLink to={paths.account()}>Set up the second step</ButtonLink>}
      >
        From here money is given back and people are let in, so a password alone does not open it. Put a code
        from an app on your phone beside it; that takes two minutes.
      </EmptyState>
    </>
  );
}
