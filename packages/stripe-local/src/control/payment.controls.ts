import {
  emailOf,
  expireSession,
  finishChallenge,
  paySession,
  startDelayedPayment,
} from '../payments/checkout-session.ts';
import { finishDelayedPayment } from '../payments/delayed-payment.ts';
import { savedCard } from '../payments/saved-cards.ts';
import { setCountry } from '../payments/session-totals.ts';
import { testCard } from '../payments/test-card.ts';
import { present } from '../protocol/present.ts';
import { type ControlCall, control, optionalNumber, optionalText, subjectOf } from './control.ts';

/** What the candidate would do on the hosted page. */
export const paymentControls = [
  /**
   * Body: `card` or `payment_method` (number or `pm_card_…`, 4242… by default), `email`, `name`, `amount` (another than asked),
   * `late: true` (pays even after the session expired), `challenge: 'pass' | 'fail' | 'leave'`,
   * `delayed: true` (a method that confirms later), `save: true` (keeps the card), `saved` (a card kept before, by
   * its `pm_…`), `country` (for automatic tax; DE by default).
   */
  control('POST', '/checkout/sessions/:id/pay', (call) => {
    const { sandbox, body } = call;
    const session = subjectOf(call, 'checkout.session');
    const payer = {
      email: optionalText(call, 'email') ?? emailOf(sandbox, session),
      name: optionalText(call, 'name') ?? 'Test Payer',
      saves: body.save === true,
    };
    const country = optionalText(call, 'country');
    const isUnknown = session.automatic_tax.status === 'requires_location_inputs';
    if (country || isUnknown) setCountry(sandbox, session.id, country ?? 'DE');
    if (body.delayed === true) {
      startDelayedPayment(sandbox, session.id, payer);
      return answer(call, { outcome: 'processing' });
    }
    const saved = optionalText(call, 'saved');
    const number = saved
      ? savedCard(sandbox, session, saved)
      : (optionalText(call, 'card') ?? optionalText(call, 'payment_method') ?? '4242424242424242');
    const wish = { ...payer, ...(saved && { saved }) };
    const result = paySession(sandbox, session.id, testCard(number, 'card'), wish, {
      late: body.late === true,
      amount: optionalNumber(call, 'amount'),
    });
    const challenge = optionalText(call, 'challenge') ?? 'pass';
    if (result.outcome !== 'challenge' || challenge === 'leave') return answer(call, result);
    const intent = sandbox.store.get(
      'payment_intent',
      sandbox.store.get('checkout.session', session.id)._intent ?? '',
    );
    return answer(call, finishChallenge(sandbox, intent, challenge === 'pass'));
  }),

  control('POST', '/checkout/sessions/:id/expire', (call) =>
    present(call.sandbox, expireSession(call.sandbox, subjectOf(call, 'checkout.session').id)),
  ),

  /** Ends a delayed payment; body: `outcome: 'succeeded' | 'failed'`. */
  control('POST', '/payment_intents/:id/settle', (call) => {
    const succeeded = (optionalText(call, 'outcome') ?? 'succeeded') === 'succeeded';
    return present(
      call.sandbox,
      finishDelayedPayment(call.sandbox, subjectOf(call, 'payment_intent'), succeeded),
    );
  }),
];

/** The outcome, and the session as it is now. A declined card is an answer, not an error. */
const answer = (call: ControlCall, outcome: object) => ({
  ...outcome,
  session: present(call.sandbox, subjectOf(call, 'checkout.session')),
});
