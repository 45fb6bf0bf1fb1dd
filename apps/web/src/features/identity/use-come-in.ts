import { useRouter } from '@tanstack/react-router';
import { type CurrentUser, refreshCurrentUser } from '../../lib/session.ts';
import { type AppPath, paths, safeNext } from '../../paths.ts';

/** Where somebody's work lies when no deep link says otherwise. */
export function usualPlace(user: CurrentUser): AppPath {
  if (user.adminScopes.length > 0) return paths.desk();
  if (user.isCoach) return paths.coachHome();
  return user.intent === 'coach' ? paths.coachApplication() : paths.sessions();
}

/** The last step of every way in: who is it, and on to where they were going. */
export function useComeIn() {
  const router = useRouter();
  return async (next: string | undefined) => {
    const user = await refreshCurrentUser();
    sessionStorage.removeItem('typed-email');
    await router.navigate({ href: user ? safeNext(next, usualPlace(user)) : paths.signIn({ next }) });
  };
}
