import type ICAL from 'ical.js';

export type Taking = {
  /** Whole days that are shown as free are taken all the same. */
  freeDaysBusy: boolean;
  /** Addresses of whoever keeps the calendar, in lower case: what these declined takes nothing. */
  owners: readonly string[];
};

/** Whether an event takes time: not when it is cancelled, declined, or shown as free. */
export function takesTime(event: ICAL.Component, { freeDaysBusy, owners }: Taking): boolean {
  if (says(event, 'status', 'CANCELLED') || isDeclined(event, owners)) return false;
  return !isFree(event) || (freeDaysBusy && isWholeDay(event));
}

const says = (event: ICAL.Component, name: string, value: string): boolean =>
  String(event.getFirstPropertyValue(name) ?? '').toUpperCase() === value;

const isFree = (event: ICAL.Component): boolean =>
  says(event, 'transp', 'TRANSPARENT') ||
  says(event, 'x-microsoft-cdo-busystatus', 'FREE') ||
  says(event, 'x-microsoft-cdo-busystatus', 'WORKINGELSEWHERE');

const isWholeDay = (event: ICAL.Component): boolean =>
  (event.getFirstPropertyValue('dtstart') as ICAL.Time | null)?.isDate === true;

const isDeclined = (event: ICAL.Component, owners: readonly string[]): boolean =>
  event.getAllProperties('attendee').some((attendee) => {
    const address = String(attendee.getFirstValue()).toLowerCase().replace('mailto:', '');
    const answer = String(attendee.getFirstParameter('partstat') ?? '').toUpperCase();
    return answer === 'DECLINED' && owners.includes(address);
  });
