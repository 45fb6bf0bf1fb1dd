import { PEOPLE_FILTERS } from '@app/shared/admin/admin.schema';
import { MATTER_KINDS } from '@app/shared/admin/matter-deadline';
import { BOOKING_STATUSES } from '@app/shared/booking/booking-status';
import * as z from 'zod/mini';
import { ACTOR_KINDS } from './actor-words.ts';

const maybe = <Schema extends z.core.SomeType>(schema: Schema) => z.catch(z.optional(schema), undefined);
const q = maybe(z.string());
const page = maybe(z.number());

export const PERIODS = [4, 13, 26, 52] as const;
export type Period = (typeof PERIODS)[number];
export const USUAL_PERIOD: Period = 26;

/** What the addresses of the desk hold; anything unknown in them is left out, not refused. */
export const deskSearch = z.object({
  kind: maybe(z.enum(MATTER_KINDS)),
  weeks: maybe(z.union([z.literal(4), z.literal(13), z.literal(26), z.literal(52)])),
});
export const bookingsSearch = z.object({ q, page, state: maybe(z.enum(BOOKING_STATUSES)) });
export const peopleSearch = z.object({ q, page, who: maybe(z.enum(PEOPLE_FILTERS)) });
export const auditSearch = z.object({ q, page, by: maybe(z.enum(ACTOR_KINDS)) });

/** The words and the page as the API takes them. */
export const toFinding = ({
  q: text,
  page: number,
}: {
  q?: string | undefined;
  page?: number | undefined;
}) => ({
  text: (text ?? '').slice(0, 120),
  page: Math.min(10_000, Math.max(1, Math.floor(number ?? 1))),
});
