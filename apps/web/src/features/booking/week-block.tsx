import type { CSSProperties, ReactNode } from 'react';
import { formatTime } from '../../ui/format-time.ts';
import { type DrawnWeek, placeOf } from './week-geometry.ts';

/** How a stretch of time lies on the drawn week: percentages across, hours down. Null when it lies on none of its days. */
export function layOut(time: { startsAt: string; endsAt: string }, week: DrawnWeek): CSSProperties | null {
  const { day, minute } = placeOf(time.startsAt, week);
  const { hours } = week;
  const lengthMinutes = Temporal.Instant.from(time.startsAt)
    .until(Temporal.Instant.from(time.endsAt))
    .total('minutes');
  const from = Math.max(0, minute - hours.from * 60);
  const to = Math.min((hours.to - hours.from) * 60, minute - hours.from * 60 + lengthMinutes);
  if (day < 0 || day > 6 || to <= from) return null;
  return {
    left: `calc(${day} * 100% / 7)`,
    width: 'calc(100% / 7)',
    top: `calc(${from / 60} * var(--h))`,
    height: `calc(${(to - from) / 60} * var(--h))`,
  };
}

type Props = {
  week: DrawnWeek;
  time: { startsAt: string; endsAt: string };
  className: string | undefined;
  children: ReactNode;
};

/** Time that can only be looked at. */
export function WeekBlock({ week, time, className, children }: Props) {
  const style = layOut(time, week);
  if (!style) return null;
  return (
    <div className={className} style={style}>
      <span className="sr">{`${formatTime(time.startsAt, week.timeZone)} to ${formatTime(time.endsAt, week.timeZone)}, `}</span>
      {children}
    </div>
  );
}
