/** The accounts that the sign-in page offers in demo mode; the seed creates them. */
export const DEMO_PASSWORD = 'second-round';

/** Enrolled for the demo's admins, so that their second factor can be typed by whoever tries the demo. */
export const DEMO_TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export const demoAccounts = [
  {
    name: 'Callum R.',
    email: 'candidate@demo.test',
    password: DEMO_PASSWORD,
    role: 'candidate',
    totpSecret: null,
  },
  { name: 'Daniel A.', email: 'coach@demo.test', password: DEMO_PASSWORD, role: 'coach', totpSecret: null },
  {
    name: 'Wen L.',
    email: 'admin@demo.test',
    password: DEMO_PASSWORD,
    role: 'admin',
    totpSecret: DEMO_TOTP_SECRET,
  },
] as const;
