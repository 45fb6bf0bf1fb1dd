import { describe, expect, it } from 'vitest';
import { roleOnPath } from './site-role.ts';

const candidate = { isCoach: false, adminScopes: [] };
const coach = { isCoach: true, adminScopes: [] };
const admin = { isCoach: true, adminScopes: ['support' as const] };

describe('roleOnPath', () => {
  it.each([
    ['a visitor anywhere', null, '/sessions', 'visitor'],
    ['a candidate at home', candidate, '/', 'candidate'],
    ['a candidate at a coach’s door', candidate, '/coach/apply', 'candidate'],
    ['a coach on a session', coach, '/sessions/bkg_1', 'coach'],
    ['a coach who looks for a coach', coach, '/coaches/maya-r', 'candidate'],
    ['an admin at the desk', admin, '/admin/bookings', 'admin'],
    ['an admin who coaches, in the coach’s pages', admin, '/coach/hours', 'coach'],
    ['an admin in the account', admin, '/account', 'admin'],
  ])('%s', (_who, user, pathname, role) => expect(roleOnPath(user, pathname)).toBe(role));
});
