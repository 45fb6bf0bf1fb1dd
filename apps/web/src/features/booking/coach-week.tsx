import { Button, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDate, placeOf } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import styles from './coach-week.module.css';
import { ProposeMoveDialog } from './propose-move-dialog.tsx';
import type { ListedBooking } from './use-booking.ts';
import { useCoachWeek } from './use-coach-week.ts';
import { hoursToDraw, isWholeDay } from './week-geometry.ts';
import { WeekGrid } from './week-grid.tsx';
import { WeekList } from './week-list.tsx';

/** Below this seven columns have no room: the week is read day by day. */
const WIDE = '(min-width: 861px)';

/** A coach's sessions of a week, Monday to Sunday in their own zone: as a grid to drag on, or as a list. */
export function CoachWeek({ children }: { children?: ReactNode }) {
  const now = useNow(60);
  const { timeZone } = useSignedInUser();
  const [offset, setOffset] = useState(0);
  const [view, setView] = useState('grid');
  const [wish, setWish] = useState<{ booking: ListedBooking; startsAt: string } | null>(null);
  const isWide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: offset });
  const { bookings, busy, hours, error, isFetching } = useCoachWeek(monday, timeZone);
  const drawn = [...bookings, ...(hours ?? []), ...busy.filter((time) => !isWholeDay(time, timeZone))];
  const week = { monday, timeZone, hours: hoursToDraw(drawn, timeZone) };
  return (
    <section aria-labelledby="week-title" aria-busy={isFetching}>
      <div className={styles.bar}>
        <h2 id="week-title">
          {offset === 0 ? 'This week' : `Week of ${formatDate(monday, today)}`}{' '}
          <small>{placeOf(timeZone)} time</small>
        </h2>
        <Button variant="subtle" size="sm" onClick={() => setOffset(offset - 1)}>
          The week before
        </Button>
        <Button variant="subtle" size="sm" onClick={() => setOffset(offset + 1)}>
          The week after
        </Button>
        {offset !== 0 && (
          <Button variant="subtle" size="sm" onClick={() => setOffset(0)}>
            This week
          </Button>
        )}
        {isWide && (
          <SegmentedControl
            aria-label="Show the week as"
            size="sm"
            value={view}
            onChange={setView}
            data={[
              { value: 'grid', label: 'Grid' },
              { value: 'list', label: 'List' },
            ]}
          />
        )}
        <Link className={styles.hours} to={paths.coachHours()}>
          Change your hours
        </Link>
      </div>
      <ErrorMessage error={error} />
      {isWide && view === 'grid' ? (
        <WeekGrid
          {...{ week, today, bookings, busy, hours }}
          onPropose={(booking, startsAt) => setWish({ booking, startsAt })}
        />
      ) : (
        <WeekList {...{ monday, today, timeZone, bookings, busy, hours }} />
      )}
      {children}
      {wish && (
        <ProposeMoveDialog
          key={`${wish.booking.id} ${wish.startsAt}`}
          {...wish}
          onClose={() => setWish(null)}
        />
      )}
    </section>
  );
}
