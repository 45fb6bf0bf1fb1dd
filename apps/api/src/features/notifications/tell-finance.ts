import type { Transaction } from '@app/db/client';
import type { Money } from '@app/shared/money/money';
import type { ActContext } from '../../app-context.ts';
import { listFinanceAdmins } from './finance-people.repository.ts';
import { queueEmail } from './queue-email.ts';
import type { EmailPayload } from './render-email.ts';

type Case = {
  what: EmailPayload<'finance_case'>['what'];
  who: string;
  amount: Money | null;
  dueAt: Temporal.Instant | null;
  pageUrl: string;
};

/** Owes a message about a case to everybody who has finance; one cause writes to each of them once. */
export async function tellFinance(ctx: ActContext, tx: Transaction, cause: string, found: Case) {
  for (const { timeZone, ...to } of await listFinanceAdmins(tx)) {
    await queueEmail(ctx, tx, {
      template: 'finance_case',
      to,
      cause,
      payload: { ...found, dueAt: found.dueAt?.toString() ?? null, readerTimeZone: timeZone },
    });
  }
}
