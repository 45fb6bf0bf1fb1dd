import { accountsV1Endpoints } from './accounts/accounts-v1.endpoints.ts';
import { accountsV2Endpoints } from './accounts/accounts-v2.endpoints.ts';
import { balanceEndpoints } from './balance/balance.endpoints.ts';
import { payoutEndpoints } from './balance/payouts.endpoints.ts';
import { customerEndpoints } from './customers/customers.endpoints.ts';
import { paymentMethodEndpoints } from './customers/payment-methods.endpoints.ts';
import { disputeEndpoints } from './disputes/disputes.endpoints.ts';
import { fileEndpoints } from './files/files.endpoints.ts';
import { chargeEndpoints, refundsOfCharge } from './payments/charges.endpoints.ts';
import { checkoutSessionEndpoints, lineItems } from './payments/checkout-sessions.endpoints.ts';
import { paymentIntentEndpoints } from './payments/payment-intents.endpoints.ts';
import { refundEndpoints } from './payments/refunds.endpoints.ts';
import { totalsBreakdown } from './payments/session-totals.ts';
import { taxEndpoints } from './payments/tax.endpoints.ts';
import { couponEndpoints } from './promotions/coupons.endpoints.ts';
import { promotionCodeEndpoints } from './promotions/promotion-codes.endpoints.ts';
import type { Endpoint } from './protocol/endpoint.ts';
import type { Includer } from './protocol/expand.ts';
import { reversalEndpoints } from './transfers/reversals.endpoints.ts';
import { transferEndpoints } from './transfers/transfers.endpoints.ts';
import { webhookV1Endpoints } from './webhooks/webhooks-v1.endpoints.ts';
import { webhookV2Endpoints } from './webhooks/webhooks-v2.endpoints.ts';

/** Everything of the API that is simulated. */
export const endpoints: Endpoint[] = [
  ...accountsV1Endpoints,
  ...accountsV2Endpoints,
  ...balanceEndpoints,
  ...chargeEndpoints,
  ...checkoutSessionEndpoints,
  ...couponEndpoints,
  ...customerEndpoints,
  ...disputeEndpoints,
  ...fileEndpoints,
  ...paymentIntentEndpoints,
  ...paymentMethodEndpoints,
  ...payoutEndpoints,
  ...promotionCodeEndpoints,
  ...refundEndpoints,
  ...reversalEndpoints,
  ...taxEndpoints,
  ...transferEndpoints,
  ...webhookV1Endpoints,
  ...webhookV2Endpoints,
];

export const includers: ReadonlyMap<string, Includer> = new Map<string, Includer>([
  ['charge.refunds', refundsOfCharge],
  ['checkout.session.line_items', lineItems],
  ['checkout.session.total_details.breakdown', totalsBreakdown],
]);
