import { readFileSync } from 'node:fs';
import { newestFirst } from '../protocol/list-page.ts';
import { present } from '../protocol/present.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Kind } from '../store/kinds.ts';
import type { Stored } from '../store/stored.ts';
import { deliveryFigure, deliveryList } from './delivery-list.ts';
import { formatAmount, formatTime } from './format.ts';
import { html, Markup } from './html.ts';
import { page } from './layout.ts';

const STYLE = new Markup(readFileSync(new URL('dashboard.css', import.meta.url), 'utf8'));
const ON_ONE_PAGE = 50;

const KINDS: [Kind, string][] = [
  ['event', 'Events'],
  ['v2.core.event', 'Thin events'],
  ['checkout.session', 'Checkout sessions'],
  ['payment_intent', 'Payment intents'],
  ['charge', 'Charges'],
  ['refund', 'Refunds'],
  ['transfer', 'Transfers'],
  ['transfer_reversal', 'Reversals'],
  ['dispute', 'Disputes'],
  ['account', 'Accounts'],
  ['customer', 'Customers'],
  ['balance_transaction', 'Balance transactions'],
  ['payout', 'Payouts'],
  ['webhook_endpoint', 'Webhook endpoints'],
  ['v2.core.event_destination', 'Event destinations'],
  ['file', 'Files'],
  ['fault', 'Ordered faults'],
];

const RESEND = `document.querySelectorAll('[data-resend]').forEach((button) => button.addEventListener('click', async () => {
  button.disabled = true;
  const answer = await fetch('/_sim/deliveries/' + button.dataset.resend + '/resend', { method: 'POST' });
  button.textContent = answer.ok ? 'Sent again' : 'Could not send';
}));`;

/** Every object by kind, newest first, with its JSON; events with what became of their deliveries. Empty kinds wait. */
export function dashboardPage(sandbox: Sandbox, wanted: string, from: number): string {
  const kind = KINDS.find(([name]) => name === wanted)?.[0] ?? 'event';
  const objects: Stored[] = sandbox.store.all(kind).sort(newestFirst);
  const shown = objects.slice(from, from + ON_ONE_PAGE);
  return page({
    title: 'Local Stripe server',
    place: `Its clock says ${formatTime(sandbox.now())}.`,
    script: RESEND,
    body: html`<style>${STYLE}</style><div class="stack">
<h1>Everything it holds</h1>
<nav class="kinds" aria-label="Kinds of objects">${KINDS.filter(([name]) => name === kind || sandbox.store.all(name).length > 0).map(([name, title]) => kindLink(sandbox, name, title, kind))}</nav>
${
  shown.length === 0
    ? html`<p class="quiet">Nothing of this kind yet. It appears when the API, a hosted page or the control makes one.</p>`
    : html`<ul class="objects">${shown.map((object) => objectRow(sandbox, object))}</ul>`
}
<p>${from > 0 && html`<a href="/?kind=${kind}&from=${Math.max(0, from - ON_ONE_PAGE)}">Newer</a> `}
${objects.length > from + ON_ONE_PAGE && html`<a href="/?kind=${kind}&from=${from + ON_ONE_PAGE}">Older</a>`}</p>
</div>`,
  });
}

const kindLink = (sandbox: Sandbox, name: Kind, title: string, current: Kind) =>
  html`<a href="/?kind=${name}"${name === current ? html` aria-current="page"` : null}>${title} <span class="small num">${sandbox.store.all(name).length}</span></a>`;

function objectRow(sandbox: Sandbox, object: Stored): Markup {
  const shown = present(sandbox, object);
  const isEvent = object.object === 'event' || object.object === 'v2.core.event';
  return html`<li><details><summary><b>${isEvent ? String(object.type) : object.id}</b>
<span class="num">${isEvent ? deliveryFigure(sandbox, object.id) : figureOf(object)}</span><span class="small when">${formatTime(object.created)}</span></summary>
${isEvent ? deliveryList(sandbox, object.id) : null}
<pre tabindex="0">${JSON.stringify(shown, null, 2)}</pre></details></li>`;
}

/** The one thing to see of an object at a glance: its amount, or its state. */
function figureOf(object: Stored): string {
  const amount = object.amount ?? object.amount_total;
  const currency = object.currency;
  const status = object.status ?? object.onboarding ?? object.email ?? '';
  if (typeof amount !== 'number' || typeof currency !== 'string') return String(status).replaceAll('_', ' ');
  return [formatAmount(amount, currency), String(status).replaceAll('_', ' ')].filter(Boolean).join(' ');
}
