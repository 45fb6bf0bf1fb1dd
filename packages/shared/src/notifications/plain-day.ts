const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `19 March` for `2026-03-19`: a day without a time belongs to no zone, so it is the same for every reader. */
export const plainDay = (day: string): string => FORMAT.format(new Date(`${day}T12:00:00Z`));
