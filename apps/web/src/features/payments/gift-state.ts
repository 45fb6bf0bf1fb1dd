type Gift = { status: string; sendAt: string; sentAt: string | null; redeemedAt: string | null };

/** What has become of a gift, in a few words; `day` writes a moment as the reader's day. */
export function giftState(gift: Gift, day: (at: string) => string): string {
  if (gift.status === 'refunded') return 'Refunded';
  if (gift.status === 'taken_back') return 'Taken back by the bank';
  if (gift.redeemedAt) return `Used ${day(gift.redeemedAt)}`;
  return gift.sentAt ? `Sent ${day(gift.sentAt)}, not used` : `To be sent ${day(gift.sendAt)}`;
}
