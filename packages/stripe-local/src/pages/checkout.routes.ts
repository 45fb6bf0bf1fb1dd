import type { FastifyInstance, FastifyReply } from 'fastify';
import { TAX_COUNTRIES } from '../payments/automatic-tax.ts';
import {
  type CheckoutSession,
  emailOf,
  finishChallenge,
  paySession,
  successUrl,
} from '../payments/checkout-session.ts';
import type { PaymentIntent } from '../payments/payment-intent.ts';
import type { Payer } from '../payments/payment-method.ts';
import { offersToSave, savedCard } from '../payments/saved-cards.ts';
import { applyCode, removeCode, setCountry } from '../payments/session-totals.ts';
import { testCard } from '../payments/test-card.ts';
import { StripeError } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { type CardForm, emptyCardForm, readCardForm } from './card-form.ts';
import { challengePage } from './challenge.page.ts';
import { checkoutPage } from './checkout.page.ts';
import { notHere } from './not-here.page.ts';

type ById = { Params: { id: string }; Body: Record<string, unknown> };

export function checkoutRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get<ById>('/c/pay/:id', (request, reply) => {
    const session = sandbox.store.find('checkout.session', request.params.id);
    if (!session) return notHere(reply);
    return reply.send(checkoutPage(sandbox, session, emptyCardForm(emailOf(sandbox, session))));
  });

  app.post<ById>('/c/pay/:id', (request, reply) => {
    const session = sandbox.store.find('checkout.session', request.params.id);
    if (!session) return notHere(reply);
    if (session.status === 'open' && request.body.step)
      return takeStep(sandbox, session, request.body, reply);
    const form = readCardForm(request.body, sandbox.now());
    if (session.status !== 'open' || Object.keys(form.errors).length > 0) {
      return reply.status(422).send(checkoutPage(sandbox, session, form));
    }
    const { number, email, name } = form.values;
    const saves = form.saves && offersToSave(session);
    return pay(sandbox, session, { number, payer: { email, name, saves }, form }, reply);
  });

  app.get<ById>('/3d-secure/:id', (request, reply) => {
    const intent = sandbox.store.find('payment_intent', request.params.id);
    if (!intent) return notHere(reply);
    if (!intent._challenge) return leave(sandbox, intent, reply);
    return reply.send(challengePage(intent, returnUrl(sandbox, intent)));
  });

  app.post<ById>('/3d-secure/:id', (request, reply) => {
    const intent = sandbox.store.find('payment_intent', request.params.id);
    if (!intent) return notHere(reply);
    if (intent._challenge)
      sandbox.act(() => finishChallenge(sandbox, intent, request.body.answer === 'pass'));
    return leave(sandbox, intent, reply);
  });
}

type Payment = { number: string; payer: Payer; form: CardForm };

function pay(
  sandbox: Sandbox,
  { id }: CheckoutSession,
  { number, payer, form }: Payment,
  reply: FastifyReply,
) {
  const result = sandbox.act(() => paySession(sandbox, id, testCard(number, 'number'), payer));
  const paid = sandbox.store.get('checkout.session', id);
  if (result.outcome === 'paid') return reply.redirect(successUrl(paid), 303);
  if (result.outcome === 'challenge') return reply.redirect(`/3d-secure/${paid._intent}`, 303);
  return reply.status(402).send(checkoutPage(sandbox, paid, form));
}

/** The smaller forms of the page: a card that was kept, a code, a country. */
function takeStep(
  sandbox: Sandbox,
  session: CheckoutSession,
  body: Record<string, unknown>,
  reply: FastifyReply,
) {
  const email = emailOf(sandbox, session);
  const form = emptyCardForm(email);
  if (body.step === 'saved') {
    const saved = String(body.saved ?? '');
    const number = savedCard(sandbox, session, saved);
    return pay(sandbox, session, { number, payer: { email, name: null, saved }, form }, reply);
  }
  if (body.step === 'country' && TAX_COUNTRIES.includes(String(body.country))) {
    sandbox.act(() => setCountry(sandbox, session.id, String(body.country)));
  }
  if (body.step === 'remove-code') sandbox.act(() => removeCode(sandbox, session.id));
  if (body.step === 'code' && session.allow_promotion_codes) {
    const code = String(body.code ?? '').slice(0, 100);
    try {
      sandbox.act(() => applyCode(sandbox, session.id, code));
    } catch (error) {
      if (!(error instanceof StripeError)) throw error;
      const trouble = { code, message: error.message };
      return reply.status(422).send(checkoutPage(sandbox, session, form, trouble));
    }
  }
  return reply.redirect(`/c/pay/${session.id}`, 303);
}

const leave = (sandbox: Sandbox, intent: PaymentIntent, reply: FastifyReply) =>
  reply.redirect(returnUrl(sandbox, intent), 303);

/** Paid: on to the shop. Otherwise back to the payment page, or to the address given with the intent. */
function returnUrl(sandbox: Sandbox, intent: PaymentIntent): string {
  const session = intent._session ? sandbox.store.find('checkout.session', intent._session) : undefined;
  if (session) return session.status === 'complete' ? successUrl(session) : `/c/pay/${session.id}`;
  return intent._challenge?.returnUrl || '/';
}
