import { DAY_PART_LABEL, type DayPart } from '@app/shared/catalog/free-time';
import { placeOf } from '../../ui/format-time.ts';
import { toggled, toggledAll, weekPartsOf } from './directory-search.ts';
import { FreeDaysFilter } from './free-days-filter.tsx';
import styles from './free-hours-filter.module.css';
import type { Directory } from './use-directory.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const PARTS = ['m', 'd', 'e'] as const satisfies readonly DayPart[];
const EVENINGS = ['1e', '2e', '3e', '4e', '5e'];
const WEEKENDS = ['6m', '6d', '6e', '7m', '7d', '7e'];

/** When the candidate is free, on their own wall clock: parts of a week, between two days. */
export function FreeHoursFilter({ directory }: { directory: Directory }) {
  const { search, timeZone, ask } = directory;
  const wanted = weekPartsOf(search);
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
      <FreeDaysFilter directory={directory} />
    </fieldset>
  );
}
