import type { Account } from '../accounts/account.ts';
import type { AccountLink } from '../accounts/account-link.ts';
import type { BalanceTransaction } from '../balance/balance-transaction.ts';
import type { Payout } from '../balance/payout.ts';
import type { Customer } from '../customers/customer.ts';
import type { Dispute } from '../disputes/dispute.ts';
import type { EarlyFraudWarning } from '../disputes/early-fraud-warning.ts';
import type { Fault } from '../faults/fault.ts';
import type { StoredFile } from '../files/file.ts';
import type { Charge } from '../payments/charge.ts';
import type { CheckoutSession } from '../payments/checkout-session.ts';
import type { PaymentIntent } from '../payments/payment-intent.ts';
import type { PaymentMethod } from '../payments/payment-method.ts';
import type { Refund } from '../payments/refund.ts';
import type { Coupon } from '../promotions/coupon.ts';
import type { PromotionCode } from '../promotions/promotion-code.ts';
import type { IdempotentAnswer } from '../protocol/idempotency.ts';
import type { Task } from '../schedule/task.ts';
import type { Reversal } from '../transfers/reversal.ts';
import type { Transfer } from '../transfers/transfer.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { Event } from '../webhooks/event.ts';
import type { EventDestination } from '../webhooks/event-destination.ts';
import type { ThinEvent } from '../webhooks/thin-event.ts';
import type { WebhookEndpoint } from '../webhooks/webhook-endpoint.ts';
import type { Owned, Stored } from './stored.ts';

/** Everything the store can keep, by kind. API objects use Stripe's name for theirs. */
export interface KindMap {
  account: Account;
  account_link: AccountLink;
  balance_settings: Owned;
  balance_transaction: BalanceTransaction;
  charge: Charge;
  'checkout.session': CheckoutSession;
  coupon: Coupon;
  customer: Customer;
  delivery: Delivery;
  dispute: Dispute;
  event: Event;
  fault: Fault;
  file: StoredFile;
  idempotent_answer: IdempotentAnswer;
  payment_intent: PaymentIntent;
  payment_method: PaymentMethod;
  payout: Payout;
  promotion_code: PromotionCode;
  'radar.early_fraud_warning': EarlyFraudWarning;
  refund: Refund;
  setting: Stored & { seconds: number };
  task: Task;
  transfer: Transfer;
  transfer_reversal: Reversal;
  'v2.core.event': ThinEvent;
  'v2.core.event_destination': EventDestination;
  webhook_endpoint: WebhookEndpoint;
}

export type Kind = keyof KindMap;
