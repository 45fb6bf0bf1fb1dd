import type { Account } from '../accounts/account.ts';
import { holdingsOf } from '../balance/balance.ts';
import { newestFirst } from '../protocol/list-page.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Stored } from '../store/stored.ts';
import { formatAmount, formatTime } from './format.ts';
import { html, type Markup } from './html.ts';
import { page } from './layout.ts';

const SHOWN = 12;

/** What a coach sees behind a login link: balance, what arrived, what went to the bank. */
export function expressPage(sandbox: Sandbox, account: Account): string {
  const holdings = [...holdingsOf(sandbox, account.id)];
  const shown = holdings.length > 0 ? holdings : [[account.currency, { available: 0, pending: 0 }] as const];
  const transfers = sandbox.store.all('transfer').filter(({ destination }) => destination === account.id);
  const payouts = sandbox.store.all('payout').filter(({ _account }) => _account === account.id);
  return page({
    title: 'Payouts',
    place: 'This page stands for the Stripe Express dashboard.',
    body: html`<div class="narrow stack">
<div class="close"><p class="quiet">${account.displayName ?? account.email ?? account.id}</p>
${shown.map(
  ([currency, { available, pending }]) => html`<h1 class="large">${formatAmount(available, currency)}</h1>
<p class="quiet">can go to your bank; another ${formatAmount(pending, currency)} is on its way to your balance.</p>`,
)}</div>
${section('Earnings', transfers, (item) => item.description ?? item.transfer_group ?? item.id, 'What you are paid will be listed here.')}
${section('To your bank', payouts, (item) => PAYOUT_WORDS[String(item.status)] ?? item.status, 'Money goes to your bank by itself, once a day.')}
</div>`,
  });
}

const PAYOUT_WORDS: Record<string, string> = {
  in_transit: 'On its way',
  paid: 'Arrived',
  failed: 'Sent back by the bank',
  canceled: 'Cancelled',
};

type Movement = Stored & { amount: number; currency: string };

function section(
  title: string,
  movements: Movement[],
  describe: (item: Movement) => unknown,
  empty: string,
): Markup {
  const sorted = movements.sort(newestFirst).slice(0, SHOWN);
  return html`<section><h2>${title}</h2>${
    sorted.length === 0
      ? html`<p class="quiet">${empty}</p>`
      : html`<div class="rows">${sorted.map((item) => movementRow(item, describe))}</div>`
  }</section>`;
}

const movementRow = (item: Movement, describe: (item: Movement) => unknown) =>
  html`<p><span>${String(describe(item)).replaceAll('_', ' ')}<br><span class="small">${formatTime(item.created)}</span></span>
<span class="num">${formatAmount(item.amount, item.currency)}</span></p>`;
