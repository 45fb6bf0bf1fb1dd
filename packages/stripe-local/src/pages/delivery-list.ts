import type { Sandbox } from '../sandbox.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import { html, type Markup } from './html.ts';

/** Where an event went, how often, with which answer, and a button that sends it again. */
export function deliveryList(sandbox: Sandbox, event: string): Markup {
  const deliveries = sandbox.store.all('delivery').filter((delivery) => delivery.event === event);
  if (deliveries.length === 0) return html`<p class="quiet">No webhook endpoint listens to this.</p>`;
  return html`<ul class="deliveries">${deliveries.map((delivery) => deliveryRow(sandbox, delivery))}</ul>`;
}

function deliveryRow(sandbox: Sandbox, delivery: Delivery): Markup {
  const target = sandbox.store.find(delivery.targetKind, delivery.target);
  return html`<li><span>${target ? target.url : 'removed endpoint'}<br>
<span class="small">${historyOf(delivery)}</span></span>
<button class="button second fine" data-resend="${delivery.id}">Send again</button></li>`;
}

/** `delivered`, `2 waiting`: the state of an event in one word. */
export function deliveryFigure(sandbox: Sandbox, event: string): string {
  const deliveries = sandbox.store.all('delivery').filter((delivery) => delivery.event === event);
  const open = deliveries.filter(({ status }) => status !== 'delivered');
  if (deliveries.length === 0) return 'nobody listens';
  return open.length === 0 ? 'delivered' : `${open.length} ${WORDS[open[0]!.status]}`;
}

const WORDS = {
  pending: 'waiting',
  delivered: 'delivered',
  failed: 'given up',
  lost: 'lost on purpose',
} as const;

function historyOf({ status, attempts }: Delivery): string {
  const answers = attempts.map((attempt) => attempt.status ?? attempt.error ?? 'no answer');
  return answers.length === 0 ? WORDS[status] : `${WORDS[status]}; answers: ${answers.join(', ')}`;
}
