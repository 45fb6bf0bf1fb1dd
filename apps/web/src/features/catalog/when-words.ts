const WEEKDAYS = ['1', '2', '3', '4', '5'];
const WEEKEND = ['6', '7'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PART_WORDS: Record<string, string> = { m: 'mornings', d: 'middays', e: 'evenings' };

/** `Weekday evenings` for all five of them; undefined when the parts of the week have no short name. */
export function whenWords(parts: readonly string[]): string | undefined {
  const days = [...new Set(parts.map((part) => part[0]!))].sort();
  const times = [...new Set(parts.map((part) => part[1]!))];
  if (parts.length !== days.length * times.length) return undefined;
  const isWeekdays = days.join() === WEEKDAYS.join();
  const isWeekend = days.join() === WEEKEND.join();
  if (isWeekend && times.length === 3) return 'Weekends';
  if (isWeekdays && times.length === 3) return 'Weekdays';
  const time = times.length === 1 ? PART_WORDS[times[0]!] : undefined;
  if (!time) return undefined;
  if (days.length === 7) return time[0]!.toUpperCase() + time.slice(1);
  if (days.length === 1) return `${DAYS[Number(days[0]) - 1]} ${time}`;
  return isWeekdays ? `Weekday ${time}` : isWeekend ? `Weekend ${time}` : undefined;
}
