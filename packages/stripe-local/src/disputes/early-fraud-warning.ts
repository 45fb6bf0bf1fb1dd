import type { Sandbox } from '../sandbox.ts';
import { newId } from '../store/new-id.ts';
import type { Owned } from '../store/stored.ts';
import { announce } from '../webhooks/event.ts';

export interface EarlyFraudWarning extends Owned {
  charge: string;
  payment_intent: string | null;
  actionable: boolean;
}

export function warnOfFraud(sandbox: Sandbox, chargeId: string): EarlyFraudWarning {
  const charge = sandbox.store.get('charge', chargeId);
  const warning = sandbox.store.put('radar.early_fraud_warning', {
    id: newId('issfr'),
    object: 'radar.early_fraud_warning',
    actionable: !charge.refunded && !charge.disputed,
    charge: chargeId,
    created: sandbox.now(),
    fraud_type: 'made_with_stolen_card',
    livemode: false,
    payment_intent: charge.payment_intent,
    _account: charge._account,
  });
  announce(sandbox, 'radar.early_fraud_warning.created', warning);
  return warning;
}

/** Refunded or disputed in full, a charge leaves nothing to act on. */
export function settleWarnings(sandbox: Sandbox, charge: string): void {
  for (const before of sandbox.store.all('radar.early_fraud_warning')) {
    if (before.charge !== charge || !before.actionable) continue;
    const settled = sandbox.store.change('radar.early_fraud_warning', before.id, { actionable: false });
    announce(sandbox, 'radar.early_fraud_warning.updated', settled, before);
  }
}
