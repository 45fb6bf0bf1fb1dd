import type { Id } from '@app/shared/id/id';
import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useCurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { isApiError, type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage, Refusal } from '../../ui/error-message.tsx';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import page from './choose-time.module.css';
import { HoldRefusal } from './hold-refusal.tsx';
import { startOfWeek, type WeekChoices } from './series-plan.ts';
import { SeriesWeek } from './series-week.tsx';
import type { Booking } from './use-booking.ts';
import { useHoldSeries } from './use-hold-series.ts';
import styles from './weekly-series.module.css';

type Props = {
  offering: RouterOutputs['catalog']['offering'];
  startsAt: string;
  sessions: number;
  timeZone: string;
  other: { name: string; timeZone: string };
  /** A hold of before, which goes back on the list. */
  replaces: Id<'booking'> | undefined;
  onHeld: (booking: Booking) => void;
};

/** The same time week after week: which are free, what to take instead, which to leave out; held all or none. */
export function WeeklySeries({ offering, startsAt, sessions, timeZone, other, replaces, onHeld }: Props) {
  const user = useCurrentUser();
  const [choices, setChoices] = useState<WeekChoices>(new Map());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan makes what was chosen for the last one void
  useEffect(() => setChoices(new Map()), [startsAt, timeZone]);
  const plan = trpc.booking.planSeries.useQuery({
    ...{ offeringId: offering.id, startsAt, timeZone, sessions },
    ...(replaces && { except: replaces }),
  });
  const hold = useHoldSeries({ onHeld, replaces });
  if (plan.error) return <ErrorMessage error={plan.error} />;
  if (!plan.data) return <SkeletonLines lines={sessions} />;
  const { weeks } = plan.data;
  const starts = weeks.flatMap((week, at) => startOfWeek(week, at, choices) ?? []);
  const isEnough = starts.length > 1;
  const { amountMinor, currency } = offering.price;
  const total = formatMoney(money(amountMinor * starts.length, currency));
  const here = paths.book(offering.id, { startsAt, sessions });
  const gone = hold.error ? lostStart(hold.error) : null;
  const choose = (at: number, start: string | null | undefined) => {
    const next = new Map(choices);
    if (start === undefined) next.delete(at);
    else next.set(at, start);
    setChoices(next);
  };
  return (
    <>
      <section className={styles.series} aria-labelledby="weeks-title" aria-busy={plan.isFetching}>
        <h2 id="weeks-title">Your {sessions} weeks</h2>
        <ol>
          {weeks.map((week, at) => (
            <SeriesWeek
              key={week.startsAt}
              {...{ week, timeZone, other }}
              before={weeks[at - 1]?.startsAt}
              start={startOfWeek(week, at, choices)}
              onStart={(start) => choose(at, start)}
            />
          ))}
        </ol>
        <p role="status">
          {starts.length === 0 ? 'No week is chosen.' : `${starts.length} of ${sessions}, ${total} together.`}{' '}
          Each can be moved or cancelled by itself later.
        </p>
      </section>
      {gone ? (
        <Refusal what={`${formatDay(gone, timeZone)}, ${formatTime(gone, timeZone)} was just taken.`}>
          Nothing is held and nothing was charged. The weeks above are as they stand now.
        </Refusal>
      ) : (
        hold.error && <HoldRefusal error={hold.error} here={here} />
      )}
      <div className={page.act}>
        {!isEnough ? (
          <Button disabled fullWidth>
            Choose two weeks at least
          </Button>
        ) : user ? (
          <Button
            fullWidth
            loading={hold.isPending}
            onClick={() => hold.hold({ offeringId: offering.id, startsAt: starts, timeZone })}
          >
            Hold {starts.length} times
          </Button>
        ) : (
          <ButtonLink fullWidth to={paths.signIn({ next: here })}>
            Sign in to hold {starts.length} times
          </ButtonLink>
        )}
        <p>
          All of them or none. Then you write the brief for the first, and pay {total} at the end of that, in
          one go. If you have a package for this, it is used first.
        </p>
      </div>
    </>
  );
}

/** The one of the wanted times that somebody else has now. */
function lostStart(error: unknown): string | null {
  if (!isApiError(error) || !Array.isArray(error.data?.details?.nearest)) return null;
  const { startsAt } = error.data.details;
  return typeof startsAt === 'string' ? startsAt : null;
}
