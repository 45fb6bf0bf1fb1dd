const MOST_DATES = 62;

export type DateFault = { field: 'from' | 'until'; message: string };

/** Every date from one to another, both included, or what is wrong with them at which field. */
export function datesBetween(from: string, until: string, today: string): string[] | DateFault {
  if (!from) return { field: 'from', message: 'Which date?' };
  if (from < today) return { field: 'from', message: 'This date is over. Pick today or a later one.' };
  if (until < from) return { field: 'until', message: 'This is before the first date.' };
  const first = Temporal.PlainDate.from(from);
  const { days } = first.until(until, { largestUnit: 'day' });
  if (days >= MOST_DATES) return { field: 'until', message: 'Two months at a time, please.' };
  return Array.from({ length: days + 1 }, (_, i) => first.add({ days: i }).toString());
}
