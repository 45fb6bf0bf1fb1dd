import { announceAvailableBalance } from '../balance/announce-balance.ts';
import { arrivePayout, payOutDaily } from '../balance/payout.ts';
import { openDispute } from '../disputes/dispute.ts';
import { warnOfFraud } from '../disputes/early-fraud-warning.ts';
import { judgeDispute, lapseDisputes } from '../disputes/evidence.ts';
import { lapseAuthorisation } from '../payments/capture.ts';
import { settleCharge } from '../payments/charge.ts';
import { expireSession } from '../payments/checkout-session.ts';
import { failRefund, retryWaitingRefunds, succeedRefund } from '../payments/refund.ts';
import { forgetOldAnswers } from '../protocol/idempotency.ts';
import { StripeError } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Task, TaskName } from './task.ts';

const WORK: Record<TaskName, (sandbox: Sandbox, subject: string) => unknown> = {
  'expire-session': (sandbox, id) => {
    if (sandbox.store.find('checkout.session', id)?.status === 'open') expireSession(sandbox, id);
  },
  'open-dispute': (sandbox, charge) => openDispute(sandbox, charge, 'dispute'),
  'open-inquiry': (sandbox, charge) => openDispute(sandbox, charge, 'inquiry'),
  'warn-of-fraud': warnOfFraud,
  'settle-charge': settleCharge,
  'fail-refund': (sandbox, id) => failRefund(sandbox, id),
  'succeed-refund': succeedRefund,
  'arrive-payout': arrivePayout,
  'lapse-authorisation': lapseAuthorisation,
  'judge-dispute': judgeDispute,
};

/** Everything that should have happened by now happens, in the order it was due. */
export function runDue(sandbox: Sandbox): void {
  runDueTasks(sandbox);
  sandbox.act(() => {
    announceAvailableBalance(sandbox);
    retryWaitingRefunds(sandbox);
    lapseDisputes(sandbox);
    payOutDaily(sandbox);
    forgetOldAnswers(sandbox);
  });
}

/** Each at the moment it was due. */
export function runDueTasks(sandbox: Sandbox): void {
  for (const task of dueTasks(sandbox)) {
    sandbox.act(() => {
      sandbox.store.remove('task', task.id);
      tolerateRefusal(() => sandbox.at(task.dueAt, () => WORK[task.name](sandbox, task.subject)));
    });
  }
}

const dueTasks = (sandbox: Sandbox): Task[] =>
  sandbox.store
    .all('task')
    .filter(({ dueAt }) => dueAt <= sandbox.now())
    .sort((one, other) => one.dueAt - other.dueAt);

/** The world moved on meanwhile: a charge refunded in full can no longer be disputed. */
function tolerateRefusal(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
  }
}
