import { add, type Money, money, zero } from '@app/shared/money/money';
import type { LossShares } from '@app/shared/payments/lost-dispute';
import type { ActContext } from '../../app-context.ts';
import { isCoachAtRisk } from '../catalog/coach-risk.repository.ts';
import { listWaitingLosses } from '../payments/decide-lost-dispute.ts';
import type { Dispute } from '../payments/dispute.repository.ts';
import { listLosses } from '../payments/dispute-loss.repository.ts';
import { coachOfDispute } from '../payments/lock-disputed.ts';

/** What a lost dispute took: what is decided, and for what waits who would give what, to the cent. */
export async function showLoss({ db }: ActContext, dispute: Dispute) {
  const { currency } = dispute;
  const waiting = await listWaitingLosses(db, dispute);
  const losses = await listLosses(db, dispute.id);
  const sum = (of: typeof losses, what: 'amountMinor' | 'coachMinor') =>
    money(
      of.reduce((total, loss) => total + loss[what], 0),
      currency,
    );
  const fated = (fate: (typeof losses)[number]['fate']) => losses.filter((loss) => loss.fate === fate);
  const coachId = await coachOfDispute(db, dispute);
  const none = zero(currency);
  const nothing = { coach: none, commission: none, tax: none, promo: none, losses: none };
  return {
    isDivided: dispute.dividedAt !== null,
    isCoachAtRisk: coachId ? await isCoachAtRisk(db, coachId) : null,
    waits: sum(fated('waits'), 'amountMinor'),
    unearned: sum(fated('unearned'), 'amountMinor'),
    borne: sum(fated('borne'), 'amountMinor'),
    taken: sum(fated('taken'), 'amountMinor'),
    takenFromCoach: sum(fated('taken'), 'coachMinor'),
    /** Of a package or a gift: out of what nobody had used, and out of credit that came of it. */
    goods: money(dispute.goodsMinor, currency),
    credit: money(dispute.creditMinor, currency),
    /** What was nobody's, so that we bore it without a decision. */
    beyond: money(dispute.beyondMinor, currency),
    /** If it is taken back. Of `coach`, what has been sent already has to come back from their account. */
    shares: waiting.map(({ shares }) => shares).reduce(addShares, nothing),
    wasSent: waiting.some(({ atMost }) => atMost !== null),
  };
}

const addShares = (a: LossShares, b: LossShares): LossShares => {
  const sum = (what: keyof LossShares): Money => add(a[what], b[what]);
  return {
    coach: sum('coach'),
    commission: sum('commission'),
    tax: sum('tax'),
    promo: sum('promo'),
    losses: sum('losses'),
  };
};
