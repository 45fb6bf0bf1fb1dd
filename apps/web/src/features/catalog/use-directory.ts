import { keepPreviousData } from '@tanstack/react-query';
import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { browserTimeZone } from '../../lib/browser-time-zone.ts';
import { useCurrentUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { type DirectorySearch, toQuestion } from './directory-search.ts';
import { rememberSearch } from './last-search.ts';

/** The directory's state is its address: what is asked, what comes back, and how to ask otherwise. */
export function useDirectory() {
  const search = useSearch({ from: '/coaches' });
  const { href, pathname } = useLocation();
  useEffect(() => {
    if (pathname === paths.coaches()) rememberSearch(href); // it is the next page's already while we leave
  }, [href, pathname]);
  const navigate = useNavigate({ from: '/coaches' });
  const user = useCurrentUser();
  const timeZone = user?.timeZone ?? browserTimeZone();
  const answer = trpc.booking.findCoaches.useQuery(toQuestion(search, timeZone), {
    placeholderData: keepPreviousData,
  });
  const facets = trpc.catalog.facets.useQuery(undefined, { staleTime: 300_000 });

  /** Any change but turning the page starts at the first page again. */
  const ask = (change: Partial<DirectorySearch>) =>
    navigate({
      search: (current: DirectorySearch) => ({ ...current, page: undefined, ...change }),
      resetScroll: 'page' in change,
      replace: 'q' in change,
    });
  const clear = () => navigate({ search: {} });
  return { search, timeZone, answer, facets: facets.data, ask, clear };
}

export type Directory = ReturnType<typeof useDirectory>;
