import { DAY_PART_LABEL, type DayPart } from '@app/shared/catalog/free-time';
import { now } from '../../lib/clock.ts';
import { formatDate, placeOf } from '../../ui/format-time.ts';
import { toggled, toggledAll, weekPartsOf } from './directory-search.ts';
import styles from './free-hours-filter.module.css';
import type { Directory } from './use-directory.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const PARTS = ['m', 'd', 'e'] as const satisfies readonly DayPart[];
const EVENINGS = ['1e', '2e', '3e', '4e', '5e'];
const WEEKENDS = ['6m', '6d', '6e', '7m', '7d', '7e'];

/** When the candidate is free, on their own wall clock: parts of a week, between two days. */
export function FreeHoursFilter({ directory: { search, timeZone, ask } }: { directory: Directory }) {
  const wanted = weekPartsOf(search);
  const today = now().toZonedDateTimeISO(timeZone).toPlainDate();
  const group = (label: string, parts: string[]) => (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={parts.every((part) => wanted.includes(part))}
      onClick={() => ask({ at: toggledAll(wanted, parts) })}
    >
      {label}
    </button>
  );
  return (
    <fieldset>
      <legend>Free, in your time ({placeOf(timeZone)})</legend>
      <div className={styles.chips}>
        {group('Weekday evenings', EVENINGS)}
        {group('Weekends', WEEKENDS)}
      </div>
      <table className={styles.hours}>
        <thead>
          <tr>
            <td />
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                <abbr title={day}>{day[0]}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">{DAY_PART_LABEL[part]}</th>
              {WEEKDAYS.map((day, index) => {
                const cell = `${index + 1}${part}`;
                return (
                  <td key={cell}>
                    <button
                      type="button"
                      aria-pressed={wanted.includes(cell)}
                      aria-label={`${day} ${DAY_PART_LABEL[part].toLowerCase()}`}
                      onClick={() => ask({ at: toggled(wanted, cell) })}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.dates}>
        <label>
          From
          <input
            type="date"
            min={today.toString()}
            max={today.add({ days: 60 }).toString()}
            value={search.from ?? ''}
            onChange={(event) => ask({ from: event.currentTarget.value || undefined })}
          />
        </label>
        <label>
          To
          <input
            type="date"
            min={search.from ?? today.toString()}
            max={today.add({ days: 60 }).toString()}
            value={search.to ?? ''}
            onChange={(event) => ask({ to: event.currentTarget.value || undefined })}
          />
        </label>
      </div>
      <p className={styles.hint}>
        {search.from || search.to
          ? `Looking ${search.from ? `from ${formatDate(search.from)}` : 'from today'}${search.to ? ` to ${formatDate(search.to)}` : ', two weeks on'}.`
          : 'Without days, the next two weeks.'}
      </p>
    </fieldset>
  );
}
