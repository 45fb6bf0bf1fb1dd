import type { FastifyInstance, FastifyReply } from 'fastify';
import { finishChallenge, paySession, successUrl } from '../payments/checkout-session.ts';
import type { PaymentIntent } from '../payments/payment-intent.ts';
import { testCard } from '../payments/test-card.ts';
import type { Sandbox } from '../sandbox.ts';
import { emptyCardForm, readCardForm } from './card-form.ts';
import { challengePage } from './challenge.page.ts';
import { checkoutPage } from './checkout.page.ts';
import { notHere } from './not-here.page.ts';

type ById = { Params: { id: string }; Body: Record<string, unknown> };

export function checkoutRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get<ById>('/c/pay/:id', (request, reply) => {
    const session = sandbox.store.find('checkout.session', request.params.id);
    if (!session) return notHere(reply);
    return reply.send(checkoutPage(sandbox, session, emptyCardForm(session.customer_email)));
  });

  app.post<ById>('/c/pay/:id', (request, reply) => {
    const session = sandbox.store.find('checkout.session', request.params.id);
    if (!session) return notHere(reply);
    const form = readCardForm(request.body, sandbox.now());
    if (session.status !== 'open' || Object.keys(form.errors).length > 0) {
      return reply.status(422).send(checkoutPage(sandbox, session, form));
    }
    const { number, email, name } = form.values;
    const result = sandbox.act(() =>
      paySession(sandbox, session.id, testCard(number, 'number'), { email, name }),
    );
    const paid = sandbox.store.get('checkout.session', session.id);
    if (result.outcome === 'paid') return reply.redirect(successUrl(paid), 303);
    if (result.outcome === 'challenge') return reply.redirect(`/3d-secure/${paid._intent}`, 303);
    return reply.status(402).send(checkoutPage(sandbox, paid, form));
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

const leave = (sandbox: Sandbox, intent: PaymentIntent, reply: FastifyReply) =>
  reply.redirect(returnUrl(sandbox, intent), 303);

/** Paid: on to the shop. Otherwise back to the payment page, or to the address given with the intent. */
function returnUrl(sandbox: Sandbox, intent: PaymentIntent): string {
  const session = intent._session ? sandbox.store.find('checkout.session', intent._session) : undefined;
  if (session) return session.status === 'complete' ? successUrl(session) : `/c/pay/${session.id}`;
  return intent._challenge?.returnUrl || '/';
}
