import { type CheckoutSession, type LineItem, successUrl } from '../payments/checkout-session.ts';
import { TEST_CARDS } from '../payments/test-card.ts';
import type { Sandbox } from '../sandbox.ts';
import type { CardForm } from './card-form.ts';
import { formatAmount, formatTime } from './format.ts';
import { html, type Markup } from './html.ts';
import { page } from './layout.ts';

const PLACE = 'This page stands for Stripe Checkout.';

/** Fills the number from the list of test cards; everything works without it too. */
const FILL = `document.querySelectorAll('[data-card]').forEach((button) => button.addEventListener('click', () => {
  document.getElementById('number').value = button.dataset.card;
  const set = (id, value) => { const input = document.getElementById(id); if (!input.value) input.value = value; };
  set('expiry', '12 / 34'); set('cvc', '123'); set('name', 'Test Payer'); set('email', 'payer@example.com');
  document.getElementById('pay').focus();
}));`;

export function checkoutPage(sandbox: Sandbox, session: CheckoutSession, form: CardForm): string {
  if (session.status === 'complete') return paidPage(session);
  if (session.status === 'expired') return expiredPage(session);
  const total = formatAmount(session.amount_total, session.currency);
  return page({
    title: `Pay ${total}`,
    place: PLACE,
    script: FILL,
    body: html`<div class="two">
<section class="stack" aria-label="What you pay">
  <div class="close"><p class="quiet">To pay</p><h1 class="large">${total}</h1></div>
  <div class="rows">${session._lineItems.map(lineRow)}
    <p class="sum"><span>Total</span><span class="num">${total}</span></p></div>
  <p class="small">This page closes on ${formatTime(session.expires_at)}.</p>
  ${session.cancel_url ? html`<p><a href="${session.cancel_url}">Go back without paying</a></p>` : null}
</section>
<form method="post" class="stack" novalidate>
  <h2>Pay by card</h2>
  ${troubleOf(sandbox, session, form)}
  <details><summary>Choose a test card</summary><ul class="cards">${TEST_CARDS.map(
    ({ number, summary }) =>
      html`<li><button type="button" data-card="${spaced(number)}">${spaced(number)}</button><span>${summary}</span></li>`,
  )}</ul></details>
  ${field(form, 'email', 'E-mail', 'email', 'email', session.customer_email !== null)}
  ${field(form, 'number', 'Card number', 'cc-number', 'text')}
  <div class="half">${field(form, 'expiry', 'Valid until (MM / YY)', 'cc-exp', 'text')}
  ${field(form, 'cvc', 'Security code', 'cc-csc', 'text')}</div>
  ${field(form, 'name', 'Name on the card', 'cc-name', 'text')}
  <button class="button wide" id="pay">Pay ${total}</button>
</form></div>`,
  });
}

const lineRow = ({ name, details, unitAmount, quantity, currency }: LineItem) =>
  html`<p><span>${name}${quantity > 1 ? ` × ${quantity}` : ''}${details ? html`<br><span class="small">${details}</span>` : null}</span>
<span class="num">${formatAmount(unitAmount * quantity, currency)}</span></p>`;

function field(
  form: CardForm,
  name: keyof CardForm['values'],
  label: string,
  autocomplete: string,
  type: string,
  fixed = false,
): Markup {
  const error = form.errors[name];
  const described = error ? html` aria-invalid="true" aria-describedby="${name}-error"` : null;
  const numeric = ['number', 'expiry', 'cvc'].includes(name) ? html` inputmode="numeric"` : null;
  return html`<div><label for="${name}">${label}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${form.values[name]}"${numeric}${described}${fixed ? html` readonly` : null}>
${error ? html`<p class="error" id="${name}-error">${error}</p>` : null}</div>`;
}

/** What the bank said to the last attempt, or that it still waits for an answer. */
function troubleOf(sandbox: Sandbox, session: CheckoutSession, form: CardForm): Markup | null {
  if (Object.keys(form.errors).length > 0) {
    return html`<p class="alert" role="alert"><b>Some of this is not right yet.</b> Nothing was charged.</p>`;
  }
  const intent = session._intent ? sandbox.store.get('payment_intent', session._intent) : undefined;
  if (intent?.status === 'requires_action') {
    return html`<p class="alert"><b>Your bank still waits for your answer.</b> <a href="/3d-secure/${intent.id}">Answer your bank</a>, or pay with another card.</p>`;
  }
  const problem = intent?.last_payment_error as { message: string } | null | undefined;
  if (!problem) return null;
  return html`<p class="alert" role="alert"><b>${problem.message}</b> Nothing was charged. Try again, or use another card.</p>`;
}

const paidPage = (session: CheckoutSession) =>
  page({
    title: 'Paid',
    place: PLACE,
    body: html`<div class="narrow stack"><h1>This is paid</h1>
<p>${formatAmount(session.amount_total, session.currency)} went through; there is nothing more to do here.</p>
<p><a class="button" href="${successUrl(session)}">Continue</a></p></div>`,
  });

const expiredPage = (session: CheckoutSession) =>
  page({
    title: 'Payment page closed',
    place: PLACE,
    body: html`<div class="narrow stack"><h1>This payment page has closed</h1>
<p>Nothing was charged. Start again from the page you came from.</p>
${session.cancel_url ? html`<p><a class="button" href="${session.cancel_url}">Back to where you came from</a></p>` : null}</div>`,
  });

const spaced = (number: string) => number.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
