import { invalidParameter } from '../protocol/stripe-error.ts';

export interface Decline {
  code: string;
  declineCode: string;
  message: string;
}

/** How one of Stripe's well-known test cards behaves. */
export interface TestCard {
  number: string;
  brand: string;
  name: string;
  /** `pm_card_…`, which stands for the card in API requests. */
  methodName: string;
  summary: string;
  decline?: Decline;
  /** Pays when it is typed, and is declined once a customer has it. */
  declineWhenSaved?: Decline;
  funding?: string;
  challenge?: boolean;
  availableAtOnce?: boolean;
  afterwards?: 'dispute' | 'inquiry' | 'fraud_warning';
  refund?: 'fails' | 'pending';
}

const decline = (code: string, declineCode: string, message: string): Decline => ({
  code,
  declineCode,
  message,
});

const GENERIC = decline('card_declined', 'generic_decline', 'Your bank declined the card.');
const NO_FUNDS = decline('card_declined', 'insufficient_funds', 'The card has too little money on it.');
const EXPIRED = decline('expired_card', 'expired_card', 'The card has expired.');
const WRONG_CVC = decline('incorrect_cvc', 'incorrect_cvc', 'The security code is not right.');
const PROCESSING = decline(
  'processing_error',
  'processing_error',
  'The bank could not process the card just now.',
);

const card = (
  number: string,
  methodName: string,
  summary: string,
  behaviour: Partial<TestCard> = {},
): TestCard => ({
  number,
  methodName: `pm_card_${methodName}`,
  summary,
  brand: 'visa',
  name: 'Visa',
  ...behaviour,
});

/** Numbers and names from Stripe's page on testing (docs.stripe.com/testing). */
export const TEST_CARDS: readonly TestCard[] = [
  card('4242424242424242', 'visa', 'pays'),
  card('5555555555554444', 'mastercard', 'pays (Mastercard)', { brand: 'mastercard', name: 'Mastercard' }),
  card('378282246310005', 'amex', 'pays (American Express)', { brand: 'amex', name: 'American Express' }),
  card('4000000000000077', 'bypassPending', 'pays, money available at once', { availableAtOnce: true }),
  card('4000000000000002', 'chargeDeclined', 'declined', { decline: GENERIC }),
  card('4000000000009995', 'chargeDeclinedInsufficientFunds', 'declined: too little money', {
    decline: NO_FUNDS,
  }),
  card('4000000000000069', 'chargeDeclinedExpiredCard', 'declined: expired', { decline: EXPIRED }),
  card('4000000000000127', 'chargeDeclinedIncorrectCvc', 'declined: wrong security code', {
    decline: WRONG_CVC,
  }),
  card('4000000000000119', 'chargeDeclinedProcessingError', 'declined: processing error', {
    decline: PROCESSING,
  }),
  card('4000000000000341', 'chargeCustomerFail', 'pays, declined when saved', { declineWhenSaved: GENERIC }),
  card('4000002500003155', 'authenticationRequired', 'asks for 3-D Secure', { challenge: true }),
  card('4000000000003220', 'threeDSecure2Required', 'asks for 3-D Secure', { challenge: true }),
  card('4000000000000259', 'createDispute', 'pays, disputed afterwards', { afterwards: 'dispute' }),
  card('4000000000001976', 'createDisputeInquiry', 'pays, inquiry afterwards', { afterwards: 'inquiry' }),
  card('4000000000005423', 'createIssuerFraudRecord', 'pays, fraud warning afterwards', {
    afterwards: 'fraud_warning',
  }),
  card('4000000000005126', 'refundFail', 'pays, a refund fails later', { refund: 'fails' }),
  card('4000000000007726', 'pendingRefund', 'pays, a refund stays pending for a while', {
    refund: 'pending',
  }),
];

const declined = (number: string, methodName: string, declineCode: string) =>
  card(number, methodName, 'declined', {
    decline: decline('card_declined', declineCode, 'Your bank declined the card.'),
  });
const paying = (number: string, methodName: string, brand = 'visa', funding = 'credit') =>
  card(number, methodName, 'pays', { brand, funding });

/** Those that tests name and the hosted page does not list. */
const MORE_CARDS: readonly TestCard[] = [
  paying('4242424242424242', 'us'),
  paying('4000056655665556', 'visa_debit', 'visa', 'debit'),
  paying('5200828282828210', 'mastercard_debit', 'mastercard', 'debit'),
  paying('5105105105105100', 'mastercard_prepaid', 'mastercard', 'prepaid'),
  paying('6011111111111117', 'discover', 'discover'),
  paying('3056930009020004', 'diners', 'diners'),
  paying('3566002020360505', 'jcb', 'jcb'),
  paying('6200000000000005', 'unionpay', 'unionpay'),
  paying('4000002760000016', 'de'),
  paying('4000008260000000', 'gb'),
  paying('4000002500000003', 'fr'),
  declined('4000000000000002', 'visa_chargeDeclined', 'generic_decline'),
  declined('4000000000009995', 'visa_chargeDeclinedInsufficientFunds', 'insufficient_funds'),
  declined('4000000000009987', 'chargeDeclinedLostCard', 'lost_card'),
  declined('4000000000009987', 'visa_chargeDeclinedLostCard', 'lost_card'),
  declined('4000000000009979', 'chargeDeclinedStolenCard', 'stolen_card'),
  declined('4000000000009979', 'visa_chargeDeclinedStolenCard', 'stolen_card'),
  declined('4000000000006975', 'chargeDeclinedVelocityLimitExceeded', 'card_velocity_exceeded'),
  declined('4000000000006975', 'visa_chargeDeclinedVelocityLimitExceeded', 'card_velocity_exceeded'),
  declined('4100000000000019', 'chargeDeclinedFraudulent', 'fraudulent'),
  declined('4100000000000019', 'radarBlock', 'fraudulent'),
  card('4000000000003063', 'threeDSecureRequired', 'asks for 3-D Secure', { challenge: true }),
  card('4000002760003184', 'authenticationRequiredOnSetup', 'asks for 3-D Secure', { challenge: true }),
];

const BY_NAME = new Map([...MORE_CARDS, ...TEST_CARDS].map((each) => [each.methodName, each]));
const BY_NUMBER = new Map([...MORE_CARDS, ...TEST_CARDS].map((each) => [each.number, each]));

/** The card as it behaves for a customer who has it. */
export const asSaved = (card: TestCard): TestCard =>
  card.declineWhenSaved ? { ...card, decline: card.declineWhenSaved } : card;

/** Finds a card by number (spaces allowed) or by `pm_card_…`. */
export function findTestCard(text: string): TestCard | undefined {
  return BY_NAME.get(text) ?? BY_NUMBER.get(text.replaceAll(/[\s-]/g, ''));
}

/** @throws refusal naming `param` when it is none of the test cards */
export function testCard(text: string, param: string): TestCard {
  const found = findTestCard(text);
  if (found) return found;
  throw invalidParameter(
    param,
    `'${text}' is not a test card the local Stripe server knows.`,
    'resource_missing',
  );
}
