import { runDueTasks } from '../schedule/run-due.ts';
import { plantAccounts, type SeedAccount } from '../seed/seed-account.ts';
import { plantCustomers, type SeedCustomer } from '../seed/seed-customer.ts';
import { plantPayment, type SeedPayment } from '../seed/seed-payment.ts';
import { plantPayouts, type SeedReturn } from '../seed/seed-payouts.ts';
import { control } from './control.ts';

/**
 * Plants a past in bulk and gives the ids back in the same order; announces nothing. Body:
 * `accounts: [{ key, email, displayName, country, onboarding, createdAt, metadata }]`,
 * `customers: [{ key, email, name, createdAt, metadata, cards: [...] }]`,
 * `payments: [{ amount, currency, createdAt, metadata, transferGroup, refunds: [...], transfers: [...],
 * dispute: { createdAt, evidence, outcome, closedAt } }]`, `returnedPayouts: [{ account, before }]`;
 * a transfer or a payout names its account by id or by the `key` given here. Times are ISO text.
 */
export const seedControls = [
  control('POST', '/seed', ({ sandbox, body }) => {
    sandbox.silent = true;
    try {
      const accounts = plantAccounts(sandbox, (body.accounts ?? []) as SeedAccount[]);
      const customers = plantCustomers(sandbox, (body.customers ?? []) as SeedCustomer[]);
      const byKey = new Map(accounts.flatMap(({ key, id }) => (key ? [[key, id] as const] : [])));
      const payments = ((body.payments ?? []) as SeedPayment[]).map((payment) =>
        plantPayment(sandbox, payment, byKey),
      );
      runDueTasks(sandbox);
      const returns = (body.returnedPayouts ?? []) as SeedReturn[];
      const payouts = plantPayouts(sandbox, returns, byKey);
      return { accounts, customers, payments, payouts };
    } finally {
      sandbox.silent = false;
    }
  }),
];
