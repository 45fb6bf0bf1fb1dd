import { MATTER_KINDS } from '@app/shared/admin/matter-deadline';
import { PEOPLE_FILTERS } from '@app/shared/admin/people-filter';
import { BOOKING_STATUSES } from '@app/shared/booking/booking-status';
import { moment, month, number, oneOf, searchParams, text } from '../../lib/search-params.ts';
import { ACTOR_KINDS } from './actor-words.ts';

export const PERIODS = [4, 13, 26, 52] as const;
export type Period = (typeof PERIODS)[number];
export const USUAL_PERIOD: Period = 13;

const period = (value: unknown): Period | undefined => PERIODS.find((each) => each === value);

/** What the addresses of the desk hold; anything unknown in them is left out, not refused. */
export const deskSearch = searchParams({ kind: oneOf(MATTER_KINDS), weeks: period });
export const bookingsSearch = searchParams({ q: text, page: number, state: oneOf(BOOKING_STATUSES) });
export const peopleSearch = searchParams({ q: text, page: number, who: oneOf(PEOPLE_FILTERS) });
export const moneySearch = searchParams({ month });
export const ledgerSearch = searchParams({ q: text, page: number, month });
export const auditSearch = searchParams({ q: text, page: number, by: oneOf(ACTOR_KINDS) });
export const timesSearch = searchParams({ q: text, coach: text, offering: text, at: moment });
export const reportsSearch = searchParams({ version: text });

type Asked = { q?: string | undefined; page?: number | undefined };

/** The words and the page as the API takes them. */
export const toFinding = ({ q = '', page = 1 }: Asked) => ({
  text: q.slice(0, 120),
  page: Math.min(10_000, Math.max(1, Math.floor(page))),
});
