import type { Id } from '@app/shared/id/id';
import { DEFAULT_OFFER_POLICY, type OfferPolicy } from '@app/shared/payments/offer-policy';
import type { ActContext } from '../../app-context.ts';
import { type Actor, recordAuditEvent } from '../../audit/audit.repository.ts';
import { insertOfferPolicy, listOfferPolicies, readOfferPolicy } from './offer-policy.repository.ts';

/** New numbers for what is sold from now on; what was sold keeps its own. */
export async function setOfferPolicy(
  ctx: ActContext & { actor: Actor; user: { id: Id<'user'> } },
  { policy }: { policy: OfferPolicy },
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const before = await readOfferPolicy(tx);
    await insertOfferPolicy(tx, policy, { setBy: ctx.user.id, setAt: ctx.now });
    await recordAuditEvent(tx, {
      at: ctx.now,
      actor: ctx.actor,
      action: 'offers.policy_set',
      subjectId: ctx.user.id,
      details: { before, after: policy },
    });
  });
}

/** The numbers that hold now, and everybody who set them. */
export async function showOfferPolicy({ db }: ActContext) {
  const history = await listOfferPolicies(db);
  return {
    policy: history[0]?.policy ?? DEFAULT_OFFER_POLICY,
    history: history.map(({ policy, setAt, byName }) => ({ policy, byName, at: setAt.toString() })),
  };
}
