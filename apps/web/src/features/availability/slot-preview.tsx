import type { BusyTime } from '@app/shared/availability/blocked-starts';
import { busySource } from '@app/shared/availability/busy-kind';
import type { HoursOnPage } from '@app/shared/availability/schedule-rules';
import { Button, NativeSelect } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { formatDate, formatOffset, formatTime, placeOf } from '../../ui/format-time.ts';
import { TimeZoneSelect } from '../../ui/time-zone-select.tsx';
import { previewDays } from './preview-days.ts';
import styles from './slot-preview.module.css';

const FIRST_DAYS = 4;
const MORE_DAYS = 14;

type Offering = { id: string; title: string; durationMinutes: number };
/** What a coach without offerings would sell. */
const AN_HOUR: Offering = { id: '', title: 'A session', durationMinutes: 60 };

type Props = {
  schedule: HoursOnPage;
  offerings: readonly Offering[];
  /** What takes time already; undefined until it is known. */
  busy: readonly BusyTime[] | undefined;
  /** Asks about one time, for the offering and in the zone that are looked at. */
  children: (asked: { offeringId: string; timeZone: string }) => ReactNode;
};

/** What a candidate in some zone is offered, from the hours as they stand on the page. */
export function SlotPreview({ schedule, offerings, busy, children }: Props) {
  const now = useNow(30);
  const coachZone = schedule.rules.timeZone;
  const [timeZone, setTimeZone] = useState(() => elsewhere(coachZone, now));
  const [offeringId, setOfferingId] = useState('');
  const [days, setDays] = useState(FIRST_DAYS);
  const offering = offerings.find(({ id }) => id === offeringId) ?? offerings[0] ?? AN_HOUR;
  const { id, durationMinutes } = offering;
  const { days: found, preferred } = useMemo(
    () =>
      previewDays(
        schedule,
        { offeringId: id, durationMinutes, timeZone, days: days + 1, busy: busy ?? [] },
        now,
      ),
    [schedule, id, durationMinutes, timeZone, days, busy, now],
  );
  const silentName = busy && silentCalendar(busy);
  const isPreferred = (start: Temporal.Instant) => preferred.has(start.epochMilliseconds);

  return (
    <div className={styles.preview} aria-busy={!busy}>
      <h2>What a candidate in {placeOf(timeZone)} sees</h2>
      <div className={styles.asked}>
        <TimeZoneSelect label="In" value={timeZone} onChange={setTimeZone} />
        {offerings.length > 0 && (
          <NativeSelect
            label="Of"
            data={offerings.map((each) => ({
              value: each.id,
              label: `${each.title}, ${each.durationMinutes} minutes`,
            }))}
            value={id}
            onChange={(event) => setOfferingId(event.currentTarget.value)}
          />
        )}
      </div>
      {found.length === 0 && (
        <p className={styles.quiet}>
          {silentName
            ? `No times at all: “${silentName}” does not answer, and you chose to offer nothing until it does.`
            : 'No times at all as it stands. Open hours that are long enough for a session and lie after your notice.'}
        </p>
      )}
      <ul>
        {found.slice(0, days).map(({ date, starts }) => (
          <li key={date} className={styles.day}>
            <h3>{formatDate(date)}</h3>
            <p className={styles.times}>
              {starts.map((start) => (
                <span key={start.epochMilliseconds}>
                  {formatTime(start, timeZone)}
                  {isPreferred(start) && ' ★'}
                </span>
              ))}
            </p>
            <p className={styles.quiet}>{sayForCoach(starts, date, coachZone)}</p>
          </li>
        ))}
      </ul>
      {found.length > days && (
        <Button variant="subtle" size="sm" onClick={() => setDays(days + MORE_DAYS)}>
          Show more days
        </Button>
      )}
      {preferred.size > 0 && (
        <p className={styles.quiet}>
          ★ lies beside another session: candidates see these first in a day, and are told why.
        </p>
      )}
      <p className={styles.quiet}>{sayBusy(busy)}</p>
      <details className={styles.ask}>
        <summary>Why is a time not offered?</summary>
        {children({ offeringId: id, timeZone })}
      </details>
    </div>
  );
}

/** The calendar that keeps everything from being offered because it does not answer. */
function silentCalendar(busy: readonly BusyTime[]): string | undefined {
  for (const { kind } of busy) {
    const source = busySource(kind);
    if (source.of === 'silence') return source.name;
  }
  return undefined;
}

function sayBusy(busy: Props['busy']): string {
  if (!busy) return 'Your sessions are not taken out yet.';
  return 'Without what your sessions, holds and other calendars take. What you change on this page counts here before it is saved.';
}

/** A large place whose clock shows something else than the coach's: there is nothing to see in one's own. */
const elsewhere = (coachZone: string, now: Temporal.Instant): string =>
  formatOffset(now, coachZone) === formatOffset(now, 'Europe/London') ? 'America/New_York' : 'Europe/London';

/** `09:00 to 16:30 for you`, with the date where it is another. */
function sayForCoach(starts: readonly Temporal.Instant[], date: string, timeZone: string): string {
  const [first, last] = [starts[0], starts.at(-1)];
  if (!first || !last) return '';
  const firstDate = first.toZonedDateTimeISO(timeZone).toPlainDate();
  const day = firstDate.toString() === date ? '' : `${formatDate(firstDate)}, `;
  const times = [formatTime(first, timeZone), formatTime(last, timeZone)];
  return `${day}${[...new Set(times)].join(' to ')} for you`;
}
