import type { QueryClient } from '@tanstack/react-query';
import { redirect } from '@tanstack/react-router';
import { getQueryKey } from '@trpc/react-query';
import { paths } from '../paths.ts';
import { api, queryClient, type RouterOutputs, trpc } from '../trpc.ts';

export type CurrentUser = NonNullable<RouterOutputs['identity']['me']>;
type Guarded = { location: { href: string }; context: { queryClient: QueryClient } };

/** Who is signed in: `undefined` while we ask, `null` for a visitor. */
export function useCurrentUser(): CurrentUser | null | undefined {
  return trpc.identity.me.useQuery().data;
}

/** For components below a route with `beforeLoad: requireUser`, where there always is one. */
export function useSignedInUser(): CurrentUser {
  const [user] = trpc.identity.me.useSuspenseQuery();
  if (!user) throw new Error('rendered outside a route that requires a user');
  return user;
}

function fetchCurrentUser(client: QueryClient): Promise<CurrentUser | null> {
  return client.fetchQuery({
    queryKey: getQueryKey(trpc.identity.me, undefined, 'query'),
    queryFn: () => api.identity.me.query(),
    staleTime: 60_000,
  });
}

/** Guard of a route: whoever is not signed in signs in first and then comes back to this very address. */
export async function requireUser({ location, context }: Guarded) {
  const user = await fetchCurrentUser(context.queryClient);
  if (!user) throw redirect({ href: paths.signIn({ next: location.href }) });
  return { user };
}

/** Guard of a coach's pages; others are told how to become one. */
export async function requireCoach(guarded: Guarded) {
  const { user } = await requireUser(guarded);
  if (!user.isCoach) throw redirect({ href: paths.coachApplication() });
  return { user };
}

/** Guard of the desk. The API refuses by itself; this only spares a person an empty page. */
export async function requireAdmin(guarded: Guarded) {
  const { user } = await requireUser(guarded);
  if (user.adminScopes.length === 0) throw redirect({ href: paths.home() });
  return { user };
}

/** After signing in, nothing that was fetched for a visitor or for somebody else may stay. */
export async function refreshCurrentUser(): Promise<CurrentUser | null> {
  queryClient.clear();
  return fetchCurrentUser(queryClient);
}
