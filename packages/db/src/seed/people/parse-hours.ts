import type { WeeklyRow } from '@app/shared/availability/schedule';

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

/**
 * Weekly hours from their short form, `Mo We 18:00-21:00; Sa 10:00-13:00`.
 *
 * @throws RangeError for a day or a time that is not written like that
 */
export function parseHours(text: string): WeeklyRow[] {
  return text.split(';').flatMap((part) => {
    const words = part.trim().split(' ');
    const [start, end] = words.pop()!.split('-');
    if (!start || !end || !/^\d\d:\d\d-\d\d:\d\d$/.test(`${start}-${end}`)) {
      throw new RangeError(`hours ${part}`);
    }
    return words.map((word) => {
      const day = DAYS.indexOf(word);
      if (day < 0) throw new RangeError(`day ${word} in ${part}`);
      return { day, start, end };
    });
  });
}
