import { DEMO_PASSWORD } from '@app/db/seed/demo-accounts';
import { demoAccounts } from '../../apps/api/src/features/identity/demo-accounts.ts';
import type { Settings } from './settings.ts';

/** What a person needs next, and nothing else. */
export function summary({ publicUrl, ports, given, demo, dataDirectory }: Settings): string {
  const rows: [string, string][] = [['Second Round', publicUrl]];
  if (demo) {
    rows.push(['', demoAccounts.map(({ email }) => email).join('   ')], ['', `password: ${DEMO_PASSWORD}`]);
  }
  if (!given.smtp) rows.push(['Mail', `http://localhost:${ports.mail}`]);
  if (!given.stripe) rows.push(['Stripe, local', `http://localhost:${ports.stripe}`]);
  rows.push(['Data and logs', dataDirectory]);

  const label = Math.max(...rows.map(([name]) => name.length));
  const width = Math.max(...rows.map(([, value]) => value.length));
  const line = (left: string, right: string) => `  ${left}${'─'.repeat(label + width + 6)}${right}`;
  const body = rows.map(([name, value]) => `  │  ${name.padEnd(label)}  ${value.padEnd(width)}  │`);
  return ['', line('┌', '┐'), ...body, line('└', '┘'), '  Ctrl-C stops everything; the data stay.', ''].join(
    '\n',
  );
}
