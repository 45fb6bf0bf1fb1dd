import type { Charge } from '../payments/charge.ts';
import { formatAmount, formatTime } from './format.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

export const receiptPage = (charge: Charge) =>
  page({
    title: 'Receipt',
    place: 'This page stands for a Stripe receipt.',
    body: html`<div class="narrow stack">
<div class="close"><p class="quiet">Paid on ${formatTime(charge.created)}</p><h1 class="large">${formatAmount(charge.amount, charge.currency)}</h1></div>
<div class="rows">
<p><span>Card ending in</span><span class="num">${charge._number.slice(-4)}</span></p>
<p><span>Refunded</span><span class="num">${formatAmount(charge.amount_refunded, charge.currency)}</span></p>
<p><span>Number</span><span>${charge.id}</span></p>
</div></div>`,
  });
