import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { formatRelativeDay, formatTime } from '../../ui/format-time.ts';
import { BriefForm } from './brief-form.tsx';
import { BriefLines } from './brief-lines.tsx';
import styles from './own-brief.module.css';
import { type Booking, sidesOf } from './use-booking.ts';
import { useBrief } from './use-brief.ts';

/** The candidate's brief of a booked session: as the coach will read it, and open to change until it begins. */
export function OwnBrief({ booking }: { booking: Booking }) {
  const moment = useNow(60);
  const { reader, other } = sidesOf(booking);
  const writing = useBrief(booking);
  const [isOpen, setOpen] = useState(booking.brief === null || writing.state !== 'untouched');
  const day = formatRelativeDay(booking.startsAt, reader.timeZone, moment);
  const until = `${day}, ${formatTime(booking.startsAt, reader.timeZone)}`;
  if (!isOpen) {
    return (
      <section className={styles.brief} aria-labelledby="own-brief-title">
        <h2 id="own-brief-title">Your brief</h2>
        <BriefLines brief={writing.brief} name={other.name} isKnown />
        <Button variant="default" onClick={() => setOpen(true)}>
          Change the brief
        </Button>
      </section>
    );
  }
  return (
    <div className={styles.form}>
      <BriefForm writing={writing} coach={other.name} until={until} seen="as soon as it is saved" />
    </div>
  );
}
