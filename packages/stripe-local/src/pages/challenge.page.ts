import type { PaymentIntent } from '../payments/payment-intent.ts';
import { formatAmount } from './format.ts';
import { html } from './html.ts';
import { page } from './layout.ts';

/** @param leaveUrl where someone goes who does not answer */
export function challengePage(intent: PaymentIntent, leaveUrl: string): string {
  const total = formatAmount(intent.amount, intent.currency);
  return page({
    title: `Confirm ${total}`,
    place: 'This page stands for the 3-D Secure page of a bank.',
    body: html`<form method="post" class="narrow stack">
<h1>Is it you who pays ${total}?</h1>
<p class="quiet">Your bank asks before it lets the payment through. Card ending in ${intent._challenge?.number.slice(-4)}.</p>
<div class="choices">
<button class="button" name="answer" value="pass">Yes, pay ${total}</button>
<button class="button second" name="answer" value="fail">No, refuse it</button>
</div>
<p><a href="${leaveUrl}">Leave without answering</a></p>
</form>`,
  });
}
