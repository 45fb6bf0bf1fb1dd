import { MOST_SESSIONS } from '@app/shared/booking/weekly-series';
import type { Id } from '@app/shared/id/id';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { ChooseTime } from '../features/booking/choose-time.tsx';
import { PackageChoice } from '../features/payments/package-choice.tsx';
import { paths } from '../paths.ts';
import { trpc } from '../trpc.ts';

const route = getRouteApi('/book/$offeringId');

/** Choosing a time. The address keeps it, so that it survives signing in, a reload and being sent on. */
export default function BookPage() {
  const { offeringId } = route.useParams();
  const { startsAt, retest, sessions: wanted = 1 } = route.useSearch();
  const sessions = Math.min(MOST_SESSIONS, Math.max(1, Math.trunc(wanted)));
  const router = useRouter();
  const [offering] = trpc.catalog.offering.useSuspenseQuery({ offeringId: offeringId as Id<'offering'> });
  const keep = ({ sessions: count, ...search }: { startsAt?: string; sessions: number }) =>
    router.navigate({
      href: paths.book(offeringId, {
        ...search,
        ...(count > 1 && { sessions: count }),
        ...(retest && { retest }),
      }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <ChooseTime
        offering={offering}
        startsAt={startsAt ?? null}
        sessions={sessions}
        retestOf={retest as Id<'booking'> | undefined} // the API refuses what is not one
        onPick={(start) => keep({ startsAt: start, sessions })}
        onSessions={(count) => keep({ ...(startsAt && { startsAt }), sessions: count })}
        onHeld={({ id }) => router.navigate({ href: paths.pay(id) })}
      />
      {!retest && (
        <PackageChoice offeringId={offeringId as Id<'offering'>} coachName={offering.coach.displayName} />
      )}
    </>
  );
}
