import { TAX_COUNTRIES } from '../payments/automatic-tax.ts';
import { type CheckoutSession, emailOf, successUrl } from '../payments/checkout-session.ts';
import type { LineItem } from '../payments/line-item.ts';
import type { PaymentMethod } from '../payments/payment-method.ts';
import { cardsOffered, offersToSave } from '../payments/saved-cards.ts';
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

export function checkoutPage(
  sandbox: Sandbox,
  session: CheckoutSession,
  form: CardForm,
  codeTrouble?: CodeTrouble,
): string {
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
  <div class="rows">${session._lineItems.map(lineRow)}${discountRow(sandbox, session)}${taxRow(session)}
    <p class="sum"><span>Total</span><span class="num">${total}</span></p></div>
  ${codeForm(session, codeTrouble)}
  <p class="small">This page closes on ${formatTime(session.expires_at)}.</p>
  ${session.cancel_url ? html`<p><a href="${session.cancel_url}">Go back without paying</a></p>` : null}
</section>
${session.automatic_tax.status === 'requires_location_inputs' ? countryForm() : payForms(sandbox, session, form)}</div>`,
  });
}

/** The cards that were kept come first; another one is a step further. */
function payForms(sandbox: Sandbox, session: CheckoutSession, form: CardForm): Markup {
  const saved = cardsOffered(sandbox, session);
  if (saved.length === 0) return html`${cardForm(sandbox, session, form, troubleOf(sandbox, session, form))}`;
  const isTyping = form.values.number !== '' || Object.keys(form.errors).length > 0;
  const trouble = troubleOf(sandbox, session, form);
  return html`<div class="stack">${isTyping ? null : trouble}
<form method="post" class="stack"><h2>Pay with a saved card</h2><input type="hidden" name="step" value="saved">
  <div class="rows choices">${saved.map(savedRow)}</div>
  <button class="button wide">Pay ${formatAmount(session.amount_total, session.currency)} with this card</button>
</form>
<details${isTyping ? html` open` : null}><summary>Pay with another card</summary>
${cardForm(sandbox, session, form, isTyping ? trouble : null)}</details></div>`;
}

const savedRow = ({ id, card: { brand, last4, exp_month, exp_year } }: PaymentMethod, at: number) =>
  html`<label class="choice"><input type="radio" name="saved" value="${id}"${at === 0 ? html` checked` : null}>
<span>${TEST_CARDS.find((card) => card.brand === brand)?.name ?? brand} ending in ${last4}</span>
<span class="small num">${String(exp_month).padStart(2, '0')} / ${exp_year % 100}</span></label>`;

function cardForm(
  sandbox: Sandbox,
  session: CheckoutSession,
  form: CardForm,
  trouble: Markup | null,
): Markup {
  const total = formatAmount(session.amount_total, session.currency);
  return html`<form method="post" class="stack" novalidate>
  <h2>Pay by card</h2>
  ${trouble}
  <details><summary>Choose a test card</summary><ul class="cards">${TEST_CARDS.map(
    ({ number, summary }) =>
      html`<li><button type="button" data-card="${spaced(number)}">${spaced(number)}</button><span>${summary}</span></li>`,
  )}</ul></details>
  ${field(form, 'email', 'E-mail', 'email', 'email', emailOf(sandbox, session) !== null)}
  ${field(form, 'number', 'Card number', 'cc-number', 'text')}
  <div class="half">${field(form, 'expiry', 'Valid until (MM / YY)', 'cc-exp', 'text')}
  ${field(form, 'cvc', 'Security code', 'cc-csc', 'text')}</div>
  ${field(form, 'name', 'Name on the card', 'cc-name', 'text')}
  ${offersToSave(session) ? saveChoice(form) : null}
  <button class="button wide" id="pay">Pay ${total}</button>
</form>`;
}

const saveChoice = ({ saves }: CardForm) =>
  html`<label class="choice"><input type="checkbox" name="save"${saves ? html` checked` : null}>
<span>Save this card for the next time<br><span class="small">Stripe keeps it for this shop. It is only charged when you pay here yourself, and you can remove it in your account.</span></span></label>`;

function countryForm(): Markup {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  return html`<form method="post" class="stack"><h2>Where do you live?</h2><input type="hidden" name="step" value="country">
  <p class="quiet">The tax in the price depends on it.</p>
  <div><label for="country">Country</label><select id="country" name="country" autocomplete="country">${TAX_COUNTRIES.map(
    (country) => html`<option value="${country}">${names.of(country)}</option>`,
  )}</select></div>
  <button class="button wide">Go on to the card</button></form>`;
}

/** A code that was tried and does not hold. */
type CodeTrouble = { code: string; message: string };

function codeForm(session: CheckoutSession, trouble?: CodeTrouble): Markup | null {
  if (!session.allow_promotion_codes) return null;
  if (session.discounts.length > 0) {
    return html`<form method="post"><input type="hidden" name="step" value="remove-code"><button class="button second fine">Remove the code</button></form>`;
  }
  const described = trouble ? html` aria-invalid="true" aria-describedby="code-error"` : null;
  return html`<form method="post" class="close"><input type="hidden" name="step" value="code">
<label for="code">Promotion code</label>
<div class="beside"><input id="code" name="code" autocomplete="off" maxlength="100" value="${trouble?.code}"${described}><button class="button second">Apply</button></div>
${trouble ? html`<p class="error" id="code-error" role="alert">${trouble.message}</p>` : null}</form>`;
}

function discountRow(
  sandbox: Sandbox,
  { discounts, total_details, currency }: CheckoutSession,
): Markup | null {
  const [discount] = discounts;
  if (!discount) return null;
  const code = discount.promotion_code
    ? sandbox.store.get('promotion_code', discount.promotion_code).code
    : null;
  return html`<p><span>${code ? `Code ${code}` : 'Discount'}</span><span class="num">${formatAmount(-total_details.amount_discount, currency)}</span></p>`;
}

/** Tax inside the price is told and not added. */
function taxRow(session: CheckoutSession): Markup | null {
  const { automatic_tax, total_details, amount_subtotal, amount_total, currency } = session;
  if (automatic_tax.status !== 'complete') return null;
  const isInside = amount_total === amount_subtotal - total_details.amount_discount;
  const tax = formatAmount(total_details.amount_tax, currency);
  return html`<p><span>${isInside ? 'Tax, included' : 'Tax'}</span><span class="num">${tax}</span></p>`;
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
