export type SiteRole = 'visitor' | 'candidate' | 'coach' | 'admin';
type Roles = { isCoach: boolean; adminScopes: readonly string[] };

const isUnder = (pathname: string, place: string) => pathname === place || pathname.startsWith(`${place}/`);

/** In which role somebody works when the address does not say. */
function usualRole(user: Roles): Exclude<SiteRole, 'visitor'> {
  if (user.adminScopes.length > 0) return 'admin';
  return user.isCoach ? 'coach' : 'candidate';
}

/** One account may have several roles; the address says which is meant, and a session is anybody's. */
export function roleOnPath(user: Roles | null | undefined, pathname: string): SiteRole {
  if (!user) return 'visitor';
  if (isUnder(pathname, '/admin') && user.adminScopes.length > 0) return 'admin';
  if (isUnder(pathname, '/coach') && user.isCoach) return 'coach';
  if (['/coaches', '/book', '/progress', '/coach'].some((place) => isUnder(pathname, place)))
    return 'candidate';
  return usualRole(user);
}
