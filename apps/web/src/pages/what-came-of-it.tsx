import { STAGE_LABEL } from '@app/shared/progress/real-interview';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { KeepPrivate, NeutralLink } from '../features/progress/neutral-link.tsx';
import { NudgeAnswer } from '../features/progress/nudge-answer.tsx';
import { useLinkSecret } from '../features/progress/use-link-secret.ts';
import { paths } from '../paths.ts';
import { api, isUnreachable } from '../trpc.ts';
import { ErrorMessage } from '../ui/error-message.tsx';
import { formatLongDate } from '../ui/format-time.ts';
import { ButtonLink } from '../ui/link.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** Where a mailed question is answered: the link opens the page, the button on it saves. */
export default function WhatCameOfItPage() {
  const { token, chosen } = useLinkSecret();
  const [isSaved, setSaved] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['what-came-of-it', token],
    queryFn: () => api.outcomes.openNudge.mutate({ token }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  });
  if (isSaved) return <Saved />;
  if (error && isUnreachable(error)) return <ErrorMessage error={error} />;
  if (error) return <NeutralLink />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      <KeepPrivate />
      <PageTitle size="medium">
        {`What came of the ${STAGE_LABEL[data.stage].toLowerCase()} on ${formatLongDate(data.heldOn)}?`}
      </PageTitle>
      <NudgeAnswer token={token} chosen={chosen} onSaved={() => setSaved(true)} />
    </>
  );
}

const Saved = () => (
  <>
    <KeepPrivate />
    <PageTitle size="medium">Saved. Your record is true again.</PageTitle>
    <p style={{ margin: 'var(--gap-4) 0 var(--gap-5)', maxWidth: 'var(--measure)' }}>
      If it turns out otherwise, change it in your ledger.
    </p>
    <ButtonLink to={paths.interviews()}>To my interviews</ButtonLink>
  </>
);
