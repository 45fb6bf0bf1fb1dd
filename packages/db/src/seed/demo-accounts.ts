import type { AdminScope } from '../schema/identity.ts';

/** Shown on the sign-in page of the demo; every account of the demo market has it. */
export const DEMO_PASSWORD = 'second-round';

/** Enrolled for the demo's admins, so that whoever tries the demo can type their second factor. */
export const DEMO_TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** Which people of the market can be signed in as by an address that one can remember. */
export const DEMO_CANDIDATES = [
  { email: 'candidate@demo.test', name: 'Callum Reid' },
  { email: 'candidate2@demo.test', name: 'Ines Carvalho' },
] as const;

export const DEMO_COACHES = [
  { email: 'coach@demo.test', name: 'Daniel Amberley' },
  { email: 'coach2@demo.test', name: 'Ingrid Solbakken' },
] as const;

export const DEMO_ADMINS: readonly { email: string; name: string; timeZone: string; scopes: AdminScope[] }[] =
  [
    {
      email: 'admin@demo.test',
      name: 'Wen Liang',
      timeZone: 'Europe/Amsterdam',
      scopes: ['support', 'finance', 'trust'],
    },
    { email: 'admin2@demo.test', name: 'Noa Peeters', timeZone: 'Europe/Brussels', scopes: ['finance'] },
  ];

const DEMO_EMAILS: readonly string[] = [...DEMO_CANDIDATES, ...DEMO_COACHES].map(({ email }) => email);

export const isDemoAccount = (email: string): boolean => DEMO_EMAILS.includes(email);
