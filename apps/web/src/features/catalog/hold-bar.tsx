import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { paths } from '../../paths.ts';
import { formatForOther, formatTime, formatYourTime } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import { CHOSEN_ID, TIMES_ID, type Zones } from './coach-times.tsx';
import styles from './hold-bar.module.css';
import type { Offering } from './offering-choice.tsx';
import type { Choice } from './use-coach-page.ts';

type Props = { offering: Offering; choice: Choice; zones: Zones };

/** The page's act, within reach while the free times are out of sight. */
export function HoldBar({ offering, choice: { startsAt }, zones: { timeZone, other } }: Props) {
  const inSight = useInSight(startsAt ? CHOSEN_ID : TIMES_ID);
  const toTimes = () => document.getElementById(TIMES_ID)?.scrollIntoView({ block: 'start' });
  return (
    <div className={styles.bar} data-near={inSight || undefined}>
      <div className={styles.inner}>
        <p className={styles.what}>
          <b>
            {startsAt
              ? formatYourTime(startsAt, { timeZone })
              : `${offering.title}, ${offering.durationMinutes} minutes`}
          </b>
          <span>
            {startsAt ? formatForOther(startsAt, { timeZone }, other) : <Money value={offering.price} />}
          </span>
        </p>
        {startsAt ? (
          <ButtonLink to={paths.book(offering.id, { startsAt })}>
            Hold {formatTime(startsAt, timeZone)}
          </ButtonLink>
        ) : (
          <Button onClick={toTimes}>Choose a time</Button>
        )}
      </div>
    </div>
  );
}

function useInSight(id: string): boolean {
  const [inSight, setInSight] = useState(true); // until it is known: a bar that comes is calmer than one that goes
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? false));
    observer.observe(element);
    return () => observer.disconnect();
  }, [id]);
  return inSight;
}
