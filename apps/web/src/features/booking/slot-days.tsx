import { packedHint } from '@app/shared/availability/packed-hint';
import { formatBeside, formatDate, formatOffset, formatTime, placeOf } from '../../ui/format-time.ts';
import styles from './slot-days.module.css';

type Props = {
  days: readonly [string, readonly string[]][];
  timeZone: string;
  other: { name: string; timeZone: string };
  selected: string | null;
  /** Marked, and told of: the coach would rather have these. */
  preferred?: readonly string[];
  onPick: (startsAt: string) => void;
};

/** The times of some days: the reader's large, the other's small under them. */
export function SlotDays({ days, timeZone, other, selected, preferred = [], onPick }: Props) {
  const chosen = selected === null ? null : Temporal.Instant.from(selected).epochMilliseconds;
  return (
    <>
      {days.map(([date, starts]) => (
        <section key={date} aria-label={formatDate(date)}>
          <h3 className={styles.day}>{formatDate(date)}</h3>
          {starts.some((start) => preferred.includes(start)) && (
            <p className={styles.hint}>{packedHint(other.name)}</p>
          )}
          <div className={styles.slots}>
            {preferredFirst(starts, preferred).map((start) => {
              const mine = timeOnce(start, starts, timeZone);
              const theirs = formatBeside(start, { timeZone }, other);
              const isSame = theirs === formatTime(start, timeZone);
              return (
                <button
                  key={start}
                  type="button"
                  className={styles.slot}
                  aria-pressed={Temporal.Instant.from(start).epochMilliseconds === chosen}
                  onClick={() => onPick(start)}
                >
                  <span className="sr">{`${formatDate(date)}, `}</span>
                  <b>
                    {mine}
                    {preferred.includes(start) && <span aria-hidden="true"> ★</span>}
                  </b>
                  {preferred.includes(start) && <span className="sr"> liked best,</span>}
                  <span className="sr">{` in ${placeOf(timeZone)}, `}</span>
                  <span className={isSame ? 'sr' : undefined}>{theirs}</span>
                  <span className="sr">{` in ${placeOf(other.timeZone)}`}</span>
                </button>
              );
            })}
          </div>
        </section>
      ))}
    </>
  );
}

const preferredFirst = (starts: readonly string[], preferred: readonly string[]): string[] => [
  ...starts.filter((start) => preferred.includes(start)),
  ...starts.filter((start) => !preferred.includes(start)),
];

/** In autumn an hour comes twice: only the offset tells which of the two is meant. */
function timeOnce(start: string, starts: readonly string[], timeZone: string): string {
  const time = formatTime(start, timeZone);
  const comesTwice = starts.some((each) => each !== start && formatTime(each, timeZone) === time);
  return comesTwice ? `${time} ${formatOffset(start, timeZone)}` : time;
}
