import { isVerdict } from '@app/shared/reports/verdict';
import { Pagination, Tabs } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { SessionList } from '../features/booking/session-list.tsx';
import { WaitingList } from '../features/booking/waiting-list.tsx';
import { OpenPractice } from '../features/progress/open-practice.tsx';
import { usePublicConfig } from '../lib/public-config.ts';
import { useSignedInUser } from '../lib/session.ts';
import { paths } from '../paths.ts';
import { trpc } from '../trpc.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorMessage } from '../ui/error-message.tsx';
import { TwoChairs } from '../ui/illustrations.tsx';
import { ButtonLink, Link } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SkeletonLines } from '../ui/skeleton-lines.tsx';
import styles from './sessions.module.css';

type Tab = 'upcoming' | 'past';

/** A candidate's sessions: what is to come, soonest first, and what is over, latest first. */
export default function SessionsPage() {
  const { tab = 'upcoming', page: wanted = 1 } = getRouteApi('/sessions').useSearch();
  const page = Math.max(1, Math.trunc(wanted));
  const router = useRouter();
  const user = useSignedInUser();
  const go = (search: { tab?: Tab; page?: number }) => router.navigate({ href: paths.sessions(search) });
  return (
    <div className={styles.page}>
      <PageTitle>Your sessions</PageTitle>
      {user.isCoach && (
        <p className="quiet">
          Those that you booked yourself. What you hold as a coach is in{' '}
          <Link to={paths.coachHome()}>your week</Link>.
        </p>
      )}
      <WaitingList />
      <Tabs value={tab} onChange={(next) => go({ tab: next as Tab })} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="upcoming">To come</Tabs.Tab>
          <Tabs.Tab value="past">Over</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value={tab} className={styles.panel}>
          <Sessions tab={tab} page={page} onPage={(to) => go({ tab, page: to })} />
        </Tabs.Panel>
      </Tabs>
      {tab === 'upcoming' && <OpenPractice />}
    </div>
  );
}

function Sessions({ tab, page, onPage }: { tab: Tab; page: number; onPage: (page: number) => void }) {
  const roomOpensMinutes = usePublicConfig()?.roomOpensMinutes ?? 15;
  const { data, error } = trpc.booking.mine.useQuery({ tab, page });
  const reports = trpc.reports.listReceived.useQuery(undefined, { enabled: tab === 'past', retry: false });
  const verdicts = new Map(
    reports.data?.flatMap(({ bookingId, verdict }) =>
      isVerdict(verdict) ? [[bookingId, verdict] as const] : [],
    ),
  );
  if (error) return <ErrorMessage error={error} />;
  if (!data) return <SkeletonLines lines={6} />;
  if (data.total === 0) return tab === 'upcoming' ? <NothingAhead /> : <NothingYet />;
  const pages = Math.ceil(data.total / data.perPage);
  return (
    <>
      <SessionList bookings={data.bookings} {...{ roomOpensMinutes, verdicts }} />
      {pages > 1 && (
        <Pagination
          mt="lg"
          total={pages}
          value={page}
          onChange={onPage}
          getItemProps={(to) => ({ 'aria-label': `Page ${to}` })}
        />
      )}
    </>
  );
}

const NothingAhead = () => (
  <EmptyState
    picture={<TwoChairs />}
    title="Your next session will stand here, with its countdown and its room."
    act={<ButtonLink to={paths.coaches()}>Find a coach</ButtonLink>}
  >
    An hour with somebody who has hired for the job you want, and a report that says why they would call you
    back or not.
  </EmptyState>
);

const NothingYet = () => (
  <EmptyState
    title="Sessions that are over lie here, with their reports and receipts."
    act={<ButtonLink to={paths.sessions()}>To what is ahead</ButtonLink>}
  />
);
