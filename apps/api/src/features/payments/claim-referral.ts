import { newId } from '@app/db/new-id';
import { DomainError } from '@app/shared/errors/domain-error';
import type { Id } from '@app/shared/id/id';
import { firstName, shortName } from '@app/shared/identity/person-name';
import { money } from '@app/shared/money/money';
import { REFERRAL_CODE_LENGTH } from '@app/shared/payments/gift-code';
import { isSamePerson } from '@app/shared/payments/referral';
import type { ActContext } from '../../app-context.ts';
import { recordAuditEvent } from '../../audit/audit.repository.ts';
import { drawCode } from './draw-code.ts';
import { readOfferPolicy } from './offer-policy.repository.ts';
import {
  findReferralCode,
  findReferralOf,
  findReferrer,
  hasPaid,
  insertReferral,
  insertReferralCode,
  listReferralsBy,
} from './referral.repository.ts';

type User = ActContext & { user: { id: Id<'user'>; email: string } };

/**
 * The caller came by somebody's invitation. It counts before their first payment, once.
 *
 * @throws DomainError REFERRAL_NOT_FOUND, REFERRAL_OWN, REFERRAL_TOO_LATE
 */
export async function claimReferral(ctx: User, { code }: { code: string }): Promise<{ invitedBy: string }> {
  const { user, now } = ctx;
  return ctx.db.transaction(async (tx) => {
    const referrer = await findReferrer(tx, code);
    if (!referrer) throw new DomainError('REFERRAL_NOT_FOUND');
    const sides = [
      { email: referrer.email, cardFingerprints: [] },
      { email: user.email, cardFingerprints: [] },
    ] as const;
    if (referrer.id === user.id || isSamePerson(...sides)) throw new DomainError('REFERRAL_OWN');
    if (await hasPaid(tx, user.id)) throw new DomainError('REFERRAL_TOO_LATE');
    const id = newId('referral');
    const isNew = await insertReferral(tx, {
      id,
      referrerId: referrer.id,
      referredId: user.id,
      status: 'waiting',
      currency: ctx.config.PLATFORM_CURRENCY,
      createdAt: now,
    });
    if (!isNew) throw new DomainError('REFERRAL_TOO_LATE');
    await recordAuditEvent(tx, {
      at: now,
      actor: { kind: 'candidate', id: user.id },
      action: 'referral.claimed',
      subjectId: id,
      details: { referrerId: referrer.id },
    });
    return { invitedBy: firstName(referrer.name) };
  });
}

/** The caller's own invitation: the code, what both sides get, and who came. The code is made when it is first asked for. */
export async function readInvitation(ctx: User) {
  const { db, user, now } = ctx;
  if (!(await findReferralCode(db, user.id))) {
    await insertReferralCode(db, { userId: user.id, code: drawCode(REFERRAL_CODE_LENGTH), createdAt: now });
  }
  const code = (await findReferralCode(db, user.id))!; // made just now, or by the same person elsewhere
  const policy = await readOfferPolicy(db);
  const currency = ctx.config.PLATFORM_CURRENCY;
  const invitedBy = await findReferralOf(db, user.id);
  return {
    code,
    url: `${ctx.config.PUBLIC_URL}/invited/${code}`,
    youGet: money(policy.referrerCreditMinor, currency),
    theyGet: money(policy.referredCreditMinor, currency),
    mostPerYear: policy.referralsPerYear,
    invitedBy: invitedBy && {
      name: shortName(invitedBy.referrerName),
      status: invitedBy.referral.status,
      credit: money(invitedBy.referral.referredMinor, invitedBy.referral.currency),
    },
    invited: (await listReferralsBy(db, user.id)).map(({ referral, name }) => ({
      id: referral.id,
      name: shortName(name),
      status: referral.status,
      refusal: referral.refusal,
      credit: money(referral.referrerMinor, referral.currency),
      at: referral.createdAt.toString(),
    })),
  };
}

/** What the page of an invitation says to whoever opens it. @throws DomainError REFERRAL_NOT_FOUND */
export async function showInvitation(ctx: ActContext, { code }: { code: string }) {
  const referrer = await findReferrer(ctx.db, code);
  if (!referrer) throw new DomainError('REFERRAL_NOT_FOUND');
  const policy = await readOfferPolicy(ctx.db);
  return {
    firstName: firstName(referrer.name),
    youGet: money(policy.referredCreditMinor, ctx.config.PLATFORM_CURRENCY),
  };
}
