import { presentAccountV1 } from './accounts/account-v1.ts';
import { presentBalanceTransaction } from './balance/balance-transaction.ts';
import { presentCustomer } from './customers/customer.ts';
import { presentDispute } from './disputes/dispute.ts';
import { presentCoupon } from './promotions/coupon.ts';
import { presentPromotionCode } from './promotions/promotion-code.ts';
import type { Presenter, Sandbox } from './sandbox.ts';
import type { Stored } from './store/stored.ts';
import { presentTransfer } from './transfers/transfer.ts';
import { presentEvent } from './webhooks/event.ts';
import { presentEventDestination } from './webhooks/event-destination.ts';
import { presentThinEvent } from './webhooks/thin-event.ts';

/** Some objects have no time of making of their own; the store gives one to all. */
function withoutTime(_sandbox: Sandbox, { created: _created, ...shown }: Stored): Record<string, unknown> {
  return shown;
}

/** Kinds whose answers hold more than what is stored. */
export const presenters: ReadonlyMap<string, Presenter> = new Map<string, Presenter>([
  ['account', presentAccountV1],
  ['balance', (_sandbox, { id: _id, created: _created, ...balance }) => balance],
  ['balance_transaction', presentBalanceTransaction],
  ['application', withoutTime],
  ['bank_account', withoutTime],
  ['capability', withoutTime],
  ['coupon', presentCoupon],
  ['customer', presentCustomer],
  ['dispute', presentDispute],
  ['event', presentEvent],
  ['promotion_code', presentPromotionCode],
  ['transfer', presentTransfer],
  ['v2.core.event', presentThinEvent],
  ['v2.core.event_destination', presentEventDestination],
]);
