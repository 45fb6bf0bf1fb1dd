const WORDS: Record<string, string> = {
  insufficient_funds: 'there is not enough money on it',
  lost_card: 'it was reported as lost',
  stolen_card: 'it was reported as stolen',
  expired_card: 'it has expired',
  incorrect_cvc: 'the security code was wrong',
  incorrect_number: 'the number was wrong',
  processing_error: 'the bank could not be reached',
  authentication_required: 'the bank asked for a confirmation that did not come',
};

/** Why a bank said no to a card, as far as it says. */
export const declineWords = (code: string): string => WORDS[code] ?? 'the bank does not say why';
