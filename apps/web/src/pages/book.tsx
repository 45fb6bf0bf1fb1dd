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
  const { startsAt, retest } = route.useSearch();
  const router = useRouter();
  const [offering] = trpc.catalog.offering.useSuspenseQuery({ offeringId: offeringId as Id<'offering'> });
  return (
    <>
      <ChooseTime
        offering={offering}
        startsAt={startsAt ?? null}
        retestOf={retest as Id<'booking'> | undefined} // the API refuses what is not one
        onPick={(start) =>
          router.navigate({
            href: paths.book(offeringId, { startsAt: start, ...(retest && { retest }) }),
            replace: true,
            resetScroll: false,
          })
        }
        onHeld={({ id }) => router.navigate({ href: paths.pay(id) })}
      />
      {!retest && (
        <PackageChoice offeringId={offeringId as Id<'offering'>} coachName={offering.coach.displayName} />
      )}
    </>
  );
}
