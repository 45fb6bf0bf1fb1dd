import type { ClockInterval } from '@app/shared/availability/schedule';
import { parseTime } from './parse-time.ts';

/** A row of hours as it stands in two text fields; the key only tells rows apart on the page. */
export type TypedRow = { key: string; start: string; end: string };

let rows = 0;
export const typedRow = ({ start, end }: ClockInterval): TypedRow => {
  rows += 1;
  return { key: `row ${rows}`, start, end };
};

export const typedRows = (hours: readonly ClockInterval[]): TypedRow[] => hours.map(typedRow);

export type TypedFault = { field: 'start' | 'end'; message: string };

/** What is wrong with a row, at its field; undefined when it is hours. */
export function faultOf({ start, end }: TypedRow): TypedFault | undefined {
  const [from, to] = [parseTime(start), parseTime(end)];
  if (from === undefined || from === '24:00') {
    return {
      field: 'start',
      message: start.trim() === '' ? 'When do you open?' : 'Not a time such as 9:30.',
    };
  }
  if (to === undefined) {
    return {
      field: 'end',
      message: end.trim() === '' ? 'When do you close?' : 'Not a time such as 17:00 or 24:00.',
    };
  }
  if (from === to) return { field: 'end', message: 'These hours end when they start.' };
  return undefined;
}

/** The hours that were typed, or undefined while one of them is no hours. */
export function hoursOf(typed: readonly TypedRow[]): ClockInterval[] | undefined {
  if (typed.some(faultOf)) return undefined;
  return typed.map(({ start, end }) => ({ start: parseTime(start)!, end: parseTime(end)! })); // faultOf has read them
}
