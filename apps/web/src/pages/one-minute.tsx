import { STAGE_LABEL } from '@app/shared/progress/real-interview';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { KeepPrivate, NeutralLink } from '../features/progress/neutral-link.tsx';
import { OneMinuteForm } from '../features/progress/one-minute-form.tsx';
import { useLinkSecret } from '../features/progress/use-link-secret.ts';
import { api, isUnreachable } from '../trpc.ts';
import { ErrorMessage } from '../ui/error-message.tsx';
import { formatLongDate } from '../ui/format-time.ts';
import { PageSkeleton } from '../ui/page-skeleton.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** A real interviewer's minute, behind a private link. Read by POST, so that the secret is in no address. */
export default function OneMinutePage() {
  const { token } = useLinkSecret();
  const [isSent, setSent] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['one-minute', token],
    queryFn: () => api.outcomes.openRequest.mutate({ token }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  });
  if (isSent) return <Thanks name={data?.candidateFirstName ?? ''} />;
  if (error && isUnreachable(error)) return <ErrorMessage error={error} />;
  if (error) return <NeutralLink />;
  if (!data) return <PageSkeleton />;
  const { candidateFirstName: name, heldOn, stage } = data;
  return (
    <>
      <KeepPrivate />
      <PageTitle>{name} asks for a minute of your advice.</PageTitle>
      <p style={{ marginTop: 'var(--gap-5)', maxWidth: 'var(--measure)', color: 'var(--ink-2)' }}>
        You met on {formatLongDate(heldOn)} ({STAGE_LABEL[stage].toLowerCase()}). What you say goes to {name}{' '}
        alone, to practise with. It is not a reference, no employer’s name is kept with it, and it changes
        nothing about what was decided.
      </p>
      <OneMinuteForm token={token} name={name} onSent={() => setSent(true)} />
    </>
  );
}

const Thanks = ({ name }: { name: string }) => (
  <>
    <KeepPrivate />
    <PageTitle>Thank you. Hardly anybody takes that minute.</PageTitle>
    <p style={{ marginTop: 'var(--gap-5)', maxWidth: 'var(--measure)' }}>
      {name} has it now. This link has done its work; you can close the page.
    </p>
  </>
);
