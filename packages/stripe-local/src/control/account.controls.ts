import { closeAccount, type Onboarding } from '../accounts/account.ts';
import { presentAccountV2 } from '../accounts/account-v2.ts';
import { changeOnboarding } from '../accounts/onboarding.ts';
import { type ControlCall, control, subjectOf } from './control.ts';

const SHOWN = ['configuration.recipient', 'requirements'];

/** What a person would do on the onboarding page, and what Stripe's reviewers would decide. */
export const accountControls = [
  control('POST', '/accounts/:id/complete-onboarding', (call) => bring(call, 'complete')),
  control('POST', '/accounts/:id/review', (call) => bring(call, 'in_review')),
  control('POST', '/accounts/:id/restrict', (call) => bring(call, 'restricted')),
  control('POST', '/accounts/:id/reject', (call) => bring(call, 'rejected')),
  control('POST', '/accounts/:id/out-of-reach', (call) => {
    const { id } = subjectOf(call, 'account');
    return presentAccountV2(call.sandbox.store.change('account', id, { outOfReach: true }), SHOWN);
  }),
  control('POST', '/accounts/:id/close', (call) =>
    presentAccountV2(closeAccount(call.sandbox, subjectOf(call, 'account').id), SHOWN),
  ),
];

const bring = (call: ControlCall, onboarding: Onboarding) =>
  presentAccountV2(changeOnboarding(call.sandbox, subjectOf(call, 'account').id, onboarding), SHOWN);
