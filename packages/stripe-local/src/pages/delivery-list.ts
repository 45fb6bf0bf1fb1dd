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

function historyOf({ status, attempts }: Delivery): string {
  const answers = attempts.map((attempt) => attempt.status ?? attempt.error ?? 'no answer');
  const words = {
    pending: 'waiting',
    delivered: 'delivered',
    failed: 'given up',
    lost: 'lost on purpose',
  } as const;
  return answers.length === 0 ? words[status] : `${words[status]}; answers: ${answers.join(', ')}`;
}
