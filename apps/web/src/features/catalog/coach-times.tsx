import { usePublicConfig } from '../../lib/public-config.ts';
import { type AppPath, paths } from '../../paths.ts';
import {
  formatDay,
  formatForOther,
  formatTime,
  formatWeekday,
  formatYourTime,
} from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import { SlotPicker } from '../booking/slot-picker.tsx';
import { WaitAtCoach } from '../booking/wait-at-coach.tsx';
import styles from './coach-times.module.css';
import type { Offering } from './offering-choice.tsx';
import type { Choice } from './use-coach-page.ts';

/** Where the times are chosen, on the page of a coach; the hold bar leads here. */
export const TIMES_ID = 'times';
/** Where the chosen time is held. */
export const CHOSEN_ID = 'chosen-time';

export type Zones = { timeZone: string; other: { name: string; timeZone: string } };

type Props = {
  offering: Offering;
  choice: Choice;
  zones: Zones;
  onTimeZone: (timeZone: string) => void;
  /** This page, with the offering chosen. */
  here: AppPath;
};

/** The free times of the chosen offering, and the way to hold one. */
export function CoachTimes({ offering, choice, zones, onTimeZone, here }: Props) {
  const { startsAt } = choice;
  return (
    <aside className={styles.times} id={TIMES_ID} aria-labelledby="choose-time">
      <h2 id="choose-time">Choose a time</h2>
      <p className={styles.what}>
        {offering.title}, {offering.durationMinutes} minutes, <Money value={offering.price} />
      </p>
      <SlotPicker
        key={offering.id}
        offeringId={offering.id}
        {...zones}
        onTimeZone={onTimeZone}
        selected={startsAt}
        onPick={(at) => choice.change({ offering: offering.id, at })}
      />
      <div role="status" className={styles.status} id={CHOSEN_ID}>
        {startsAt && <Chosen {...{ offering, startsAt, zones }} />}
      </div>
      <WaitAtCoach
        key={`wait ${offering.id}`}
        offeringId={offering.id}
        coachName={zones.other.name}
        timeZone={zones.timeZone}
        here={here}
        onFree={(at) => choice.change({ offering: offering.id, at })}
      />
    </aside>
  );
}

function Chosen({ offering, startsAt, zones }: { offering: Offering; startsAt: string; zones: Zones }) {
  const { timeZone, other } = zones;
  const holdMinutes = usePublicConfig()?.policy.holdMinutes;
  return (
    <div className={styles.chosen}>
      <b>{formatYourTime(startsAt, { timeZone })}</b>
      <p>{formatForOther(startsAt, { timeZone }, other)}</p>
      <ButtonLink fullWidth to={paths.book(offering.id, { startsAt })}>
        Hold {formatDay(startsAt, timeZone)}, {formatTime(startsAt, timeZone)}
      </ButtonLink>
      <p className={styles.weekly}>
        <Link to={paths.book(offering.id, { startsAt, sessions: 4 })}>
          Or every {formatWeekday(startsAt, timeZone)} at {formatTime(startsAt, timeZone)}, some weeks in one
          go
        </Link>
      </p>
      <small>
        It is yours for {holdMinutes ?? 15} minutes while you write the brief. You pay{' '}
        <Money value={offering.price} /> at the end of that.
      </small>
    </div>
  );
}
