import { migrate } from '@app/db/migrate';

/**
 * `npm run db:migrate`: brings the database of DATABASE_OWNER_URL (or DATABASE_URL) up to date and
 * lets the role of DATABASE_URL use it. `npm start` does the same by itself.
 */
const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl = url } = process.env;
if (!url || !ownerUrl) {
  console.error('Set DATABASE_URL, and DATABASE_OWNER_URL when the tables belong to another role.');
  process.exit(1);
}

const appRole = decodeURIComponent(new URL(url).username) || undefined;
const applied = await migrate({ ownerUrl, appRole, onApply: (name) => console.log(`→ ${name}`) });
console.log(applied.length === 0 ? 'Nothing to do.' : `Applied ${applied.length}.`);
