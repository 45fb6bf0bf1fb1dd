/**
 * `npm run --silent demo:accounts -- --json`: whom one can sign in as in the demo, two of each role. With
 * ids where the database of DATABASE_URL, or the local one of `npm start`, can be reached; else without.
 */
import { parseArgs } from 'node:util';
import { defaultDataDirectory } from '@app/db/data-directory';
import { findServerUrls } from '@app/db/running-server';
import {
  DEMO_ADMINS,
  DEMO_CANDIDATES,
  DEMO_COACHES,
  DEMO_PASSWORD,
  DEMO_TOTP_SECRET,
} from '@app/db/seed/demo-accounts';
import postgres from 'postgres';
import { CHECKOUT } from './start/settings.ts';

type Ids = { email: string; userId: string; coachId: string | null };

const accounts = [
  ...DEMO_CANDIDATES.map((account) => ({ ...account, role: 'candidate', scopes: [], totpSecret: null })),
  ...DEMO_COACHES.map((account) => ({ ...account, role: 'coach', scopes: [], totpSecret: null })),
  ...DEMO_ADMINS.map((account) => ({ ...account, role: 'admin', totpSecret: DEMO_TOTP_SECRET })),
];

async function readIds(): Promise<Map<string, Ids>> {
  const dataDirectory = process.env.DATA_DIR ?? defaultDataDirectory(CHECKOUT);
  const url = process.env.DATABASE_URL ?? findServerUrls(dataDirectory)?.appUrl;
  if (!url) return new Map();
  const sql = postgres(url, { max: 1, connect_timeout: 3, onnotice: () => {} });
  try {
    const rows = await sql<Ids[]>`
      select u.email, u.id as "userId", c.id as "coachId"
      from users u left join coaches c on c.user_id = u.id
      where u.email in ${sql(accounts.map(({ email }) => email))}`;
    return new Map(rows.map((row) => [row.email, row]));
  } catch {
    return new Map(); // not running, or not filled: the addresses and the password are worth printing all the same
  } finally {
    await sql.end({ timeout: 1 });
  }
}

const ids = await readIds();
const listed = accounts.map(({ email, name, role, scopes, totpSecret }) => ({
  email,
  password: DEMO_PASSWORD,
  role,
  name,
  scopes,
  totpSecret,
  userId: ids.get(email)?.userId ?? null,
  coachId: ids.get(email)?.coachId ?? null,
}));

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
if (values.json) console.log(JSON.stringify(listed, null, 2));
else {
  for (const { role, email, password, name, totpSecret } of listed) {
    const factor = totpSecret ? `   second factor: ${totpSecret}` : '';
    console.log(`${role.padEnd(9)}  ${email.padEnd(21)}  ${password}   ${name}${factor}`);
  }
}
