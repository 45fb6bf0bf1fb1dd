import { presentAccountV2 } from '../accounts/account-v2.ts';
import { presentBalance } from '../balance/balance.ts';
import { present } from '../protocol/present.ts';
import { refused } from '../protocol/stripe-error.ts';
import { isoTime, PLATFORM, type Sandbox } from '../sandbox.ts';
import { runDue } from '../schedule/run-due.ts';
import { redeliver } from '../webhooks/delivery.ts';
import { control, optionalNumber, optionalText, subjectOf } from './control.ts';

const EVERYTHING = ['configuration.recipient', 'defaults', 'identity', 'requirements'];

/** Kinds that are the server's own and no part of a comparison with Stripe. */
const INTERNAL = new Set(['idempotent_answer', 'setting', 'task', 'account_link', 'fault']);

export const sandboxControls = [
  /** Every object, by kind, as the API shows it: for comparing ledgers. */
  control('GET', '/dump', ({ sandbox }) => {
    const kinds = sandbox.store.kinds().filter((kind) => !INTERNAL.has(kind));
    const objects = Object.fromEntries(kinds.map((kind) => [kind, dumpKind(sandbox, kind as 'charge')]));
    const accounts = sandbox.store.all('account');
    const holders = [PLATFORM, ...accounts.map(({ id }) => id)];
    return {
      now: sandbox.now(),
      objects: {
        ...objects,
        'v2.core.account': accounts.map((account) => presentAccountV2(account, EVERYTHING)),
      },
      balances: Object.fromEntries(holders.map((id) => [id, presentBalance(sandbox, id)])),
    };
  }),

  /** Forgets everything but where to send events. */
  control('POST', '/reset', ({ sandbox }) => {
    const endpoints = sandbox.store.all('webhook_endpoint');
    const destinations = sandbox.store.all('v2.core.event_destination');
    sandbox.store.clear();
    for (const endpoint of endpoints) sandbox.store.put('webhook_endpoint', endpoint);
    for (const destination of destinations) sandbox.store.put('v2.core.event_destination', destination);
    return { reset: true };
  }),

  control('GET', '/clock', ({ sandbox }) => clock(sandbox)),

  /** Body: one of `offsetSeconds`, `advanceSeconds`, `now` (ISO text). What is due by then happens at once. */
  control('POST', '/clock', (call) => {
    const { sandbox } = call;
    const now = optionalText(call, 'now');
    if (now && Number.isNaN(Date.parse(now)))
      throw refused('now must be a time such as 2026-05-01T10:00:00Z.');
    const target = now === undefined ? undefined : Math.round((Date.parse(now) - Date.now()) / 1000);
    const advance = optionalNumber(call, 'advanceSeconds');
    const offset =
      target ?? optionalNumber(call, 'offsetSeconds') ?? (advance && sandbox.clockOffset + advance);
    if (offset === undefined) throw refused('Send offsetSeconds, advanceSeconds or now.');
    sandbox.clockOffset = offset;
    runDue(sandbox);
    return clock(sandbox);
  }),

  control('POST', '/deliveries/:id/resend', (call) => {
    redeliver(call.sandbox, subjectOf(call, 'delivery'));
    return { resent: true };
  }),
];

const dumpKind = (sandbox: Sandbox, kind: 'charge') =>
  sandbox.store.all(kind).map((object) => present(sandbox, object));

const clock = (sandbox: Sandbox) => ({ now: isoTime(sandbox.now()), offsetSeconds: sandbox.clockOffset });
