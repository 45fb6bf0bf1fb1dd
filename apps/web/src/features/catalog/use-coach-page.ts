import { useNavigate, useSearch } from '@tanstack/react-router';
import { searchParams, text } from '../../lib/search-params.ts';
import type { RouterOutputs } from '../../trpc.ts';

export type CoachOnPage = RouterOutputs['catalog']['coach'];

/** What the address of a coach's page holds: the chosen offering, and the chosen start. */
export const coachPageSearch = searchParams({ offering: text, at: text });
type CoachPageSearch = ReturnType<typeof coachPageSearch>;

/** What is chosen on a coach's page. It stands in the address, so it survives a reload and can be sent on. */
export function useChoice({ offerings }: CoachOnPage) {
  const search = useSearch({ from: '/coaches/$slug' });
  const navigate = useNavigate({ from: '/coaches/$slug' });
  const offering =
    offerings.find(({ id }) => id === search.offering) ??
    offerings.find(({ durationMinutes }) => durationMinutes === 60) ??
    offerings[0];
  const change = (next: CoachPageSearch) =>
    navigate({
      search: (current: CoachPageSearch) => ({ ...current, ...next }),
      replace: true,
      resetScroll: false,
    });
  return { offering, startsAt: search.at && isMoment(search.at) ? search.at : null, change };
}

export type Choice = ReturnType<typeof useChoice>;

const isMoment = (written: string): boolean =>
  /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(written) && !Number.isNaN(Date.parse(written));
