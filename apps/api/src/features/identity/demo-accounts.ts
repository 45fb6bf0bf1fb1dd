import { DEMO_PASSWORD, DEMO_TOTP_SECRET } from '@app/db/seed/demo-accounts';

/** The accounts that the sign-in page offers in demo mode; the seed creates them. */
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
