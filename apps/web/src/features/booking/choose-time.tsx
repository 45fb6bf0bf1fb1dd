import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import { formatMoney } from '@app/shared/money/format-money';
import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { useCurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { firstName } from '../../ui/first-name.ts';
import { formatDay, formatForOther, formatLongDay, formatTime, formatWeekday } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { IncludedTax } from '../payments/included-tax.tsx';
import styles from './choose-time.module.css';
import { HeldElsewhere } from './held-elsewhere.tsx';
import { HoldRefusal } from './hold-refusal.tsx';
import { HowOften } from './how-often.tsx';
import { RetestTasks } from './retest-tasks.tsx';
import { SlotPicker } from './slot-picker.tsx';
import { nearestIn, SlotRefused } from './slot-refused.tsx';
import type { Booking } from './use-booking.ts';
import { useHoldSlot } from './use-hold-slot.ts';
import { useViewingZone } from './use-viewing-zone.ts';
import { WeeklySeries } from './weekly-series.tsx';

type Offering = RouterOutputs['catalog']['offering'];
type Props = {
  offering: Offering;
  startsAt: string | null;
  /** How many weeks in a row; 1 for one session. */
  sessions: number;
  /** The report that a retest is about. */
  retestOf?: Id<'booking'> | undefined;
  onPick: (startsAt: string) => void;
  onSessions: (sessions: number) => void;
  onHeld: (booking: Booking) => void;
};

/** The first step of booking: which time. Nobody needs an account until they hold one. */
export function ChooseTime(props: Props) {
  const { offering, startsAt, sessions, retestOf, onPick, onSessions, onHeld } = props;
  const { coach, price, durationMinutes } = offering;
  const user = useCurrentUser();
  const [timeZone, setTimeZone] = useViewingZone();
  const [refused, setRefused] = useState<string | null>(null);
  const held = useOwnHold(coach.id, Boolean(user));
  const hold = useHoldSlot({ onHeld, replaces: held?.id, retestOf });
  const other = { name: firstName(coach.displayName), timeZone: coach.timeZone };
  const take = (start: string) => {
    setRefused(start);
    hold.hold({ offeringId: offering.id, startsAt: start, timeZone });
  };
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hold.error) refusal.current?.scrollIntoView({ block: 'center' });
  }, [hold.error]);
  const isRefused = startsAt === refused && nearestIn(hold.error) !== null;
  const here = paths.book(offering.id, {
    ...(startsAt && { startsAt }),
    ...(retestOf && { retest: retestOf }),
  });
  const time = startsAt && formatTime(startsAt, timeZone);

  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle tab={`Book ${coach.displayName}`}>
          {startsAt ? (
            <>
              {formatLongDay(startsAt, timeZone)}, <PencilUnderline>{time}</PencilUnderline>
            </>
          ) : (
            `When do you want to meet ${other.name}?`
          )}
        </PageTitle>
        <p>
          {startsAt
            ? `Your time; ${formatForOther(startsAt, { timeZone }, other)}.`
            : 'Pick a time. It is yours for a quarter of an hour while you write the brief and pay.'}
        </p>
      </div>
      {held && (
        <div className={styles.held}>
          <HeldElsewhere held={held} timeZone={timeZone} />
        </div>
      )}
      <section className={styles.card} aria-labelledby="times-title">
        <h2 id="times-title">Choose a time</h2>
        <SlotPicker
          offeringId={offering.id}
          {...{ timeZone, other, onPick }}
          onTimeZone={setTimeZone}
          selected={startsAt}
          except={held?.id}
        />
      </section>
      <div className={styles.what}>
        <div className={styles.who}>
          <Avatar id={coach.id} name={coach.displayName} size={56} />
          <p>
            <Link to={paths.coach(coach.slug)}>{coach.displayName}</Link>
            <span>{coach.headline}</span>
          </p>
        </div>
        <p className={styles.title}>{offering.title}</p>
        {offering.description && <p className={styles.description}>{offering.description}</p>}
        {retestOf && <RetestTasks bookingId={retestOf} />}
        <dl className={styles.facts}>
          <dt>Session</dt>
          <dd>
            {retestOf ? 'Retest' : SESSION_TYPE_LABEL[offering.sessionType]}, {durationMinutes} minutes
          </dd>
          <dt>Price</dt>
          <dd className="num">
            {formatMoney(price)}, no fee on top
            <IncludedTax price={price} before="; " />
          </dd>
          <dt>Afterwards</dt>
          <dd>
            {retestOf
              ? 'Within a day, for each task: fixed, improving or still there, with the moment it was seen in.'
              : 'A written report within a day: the verdict, the real reason, and the unsaid.'}
          </dd>
        </dl>
      </div>
      {startsAt && !retestOf && (
        <HowOften weekday={formatWeekday(startsAt, timeZone)} {...{ sessions, onSessions }} />
      )}
      {startsAt && sessions > 1 && !retestOf ? (
        <WeeklySeries {...{ offering, startsAt, sessions, timeZone, other, onHeld }} replaces={held?.id} />
      ) : (
        <>
          <div className={styles.refusal} ref={refusal}>
            <SlotRefused
              error={hold.error}
              startsAt={refused}
              {...{ timeZone, other }}
              safe="Nothing was charged."
              act="Hold"
              pending={hold.isPending}
              onTake={take}
            />
            {hold.error && !nearestIn(hold.error) && <HoldRefusal error={hold.error} here={here} />}
          </div>
          <div className={styles.act}>
            {!startsAt || isRefused ? (
              <Button disabled fullWidth>
                {isRefused ? 'Pick another time' : 'Pick a time first'}
              </Button>
            ) : user ? (
              <Button fullWidth loading={hold.isPending} onClick={() => take(startsAt)}>
                Hold {formatDay(startsAt, timeZone, now())}, {time}
              </Button>
            ) : (
              <ButtonLink fullWidth to={paths.signIn({ next: here })}>
                Sign in to hold {formatDay(startsAt, timeZone, now())}, {time}
              </ButtonLink>
            )}
            <p>
              {user === null
                ? 'You come back to this very time.'
                : `Then you write the brief. You pay ${formatMoney(price)} at the end of that.`}
            </p>
          </div>
        </>
      )}
    </div>
  );
}

/** A time with this coach that the reader holds already and has not paid. */
function useOwnHold(coachId: string, isSignedIn: boolean) {
  const { data } = trpc.booking.mine.useQuery({ tab: 'upcoming', page: 1 }, { enabled: isSignedIn });
  return data?.bookings.find(
    ({ status, coach, holdExpiresAt }) =>
      status === 'held' &&
      coach.id === coachId &&
      holdExpiresAt !== null &&
      Temporal.Instant.compare(Temporal.Instant.from(holdExpiresAt), now()) > 0,
  );
}
