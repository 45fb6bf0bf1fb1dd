/** One side of an invitation, by what tells people apart. */
export type ReferralSide = { email: string; cardFingerprints: readonly string[] };

export type ReferralRefusal = 'same_person' | 'cap_reached';

/**
 * Whether an invitation is rewarded when the invited person's first session is completed. The same mailbox or the
 * same card on both sides is one person inviting themselves.
 *
 * @param rewardedThisYear invitations of the same inviter that were rewarded in the last 365 days
 */
export function referralRefusal(
  referrer: ReferralSide,
  referred: ReferralSide,
  { rewardedThisYear, mostPerYear }: { rewardedThisYear: number; mostPerYear: number },
): ReferralRefusal | null {
  if (isSamePerson(referrer, referred)) return 'same_person';
  return rewardedThisYear >= mostPerYear ? 'cap_reached' : null;
}

export function isSamePerson(one: ReferralSide, other: ReferralSide): boolean {
  if (mailboxOf(one.email) === mailboxOf(other.email)) return true;
  return one.cardFingerprints.some((card) => other.cardFingerprints.includes(card));
}

/** What an address delivers to: case, a tag after `+`, and Gmail's dots make no other mailbox. */
export function mailboxOf(email: string): string {
  const [name = '', domain = ''] = email.trim().toLowerCase().split('@');
  const untagged = name.split('+')[0] ?? '';
  const isGmail = domain === 'gmail.com' || domain === 'googlemail.com';
  return `${isGmail ? untagged.replaceAll('.', '') : untagged}@${isGmail ? 'gmail.com' : domain}`;
}
