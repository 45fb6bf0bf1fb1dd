import { usePublicConfig } from '../../lib/public-config.ts';
import { paths } from '../../paths.ts';
import { formatDay, formatForOther, formatTime, formatYourTime } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import { SlotPicker } from '../booking/slot-picker.tsx';
import styles from './coach-times.module.css';
import type { Offering } from './offering-choice.tsx';
import type { Choice } from './use-coach-page.ts';

/** Where the times are chosen, on the page of a coach; the hold bar leads here. */
export const TIMES_ID = 'times';
/** Where the chosen time is held. */
export const CHOSEN_ID = 'chosen-time';

export type Zones = { timeZone: string; other: { name: string; timeZone: string } };

type Props = { offering: Offering; choice: Choice; zones: Zones; onTimeZone: (timeZone: string) => void };

/** The free times of the chosen offering, and the way to hold one. */
export function CoachTimes({ offering, choice, zones, onTimeZone }: Props) {
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
      <small>
        It is yours for {holdMinutes ?? 15} minutes while you write the brief. You pay{' '}
        <Money value={offering.price} /> at the end of that.
      </small>
    </div>
  );
}
