import { finding, GRACE_SECONDS, type Invariant } from './invariant.ts';

const HOLD_GRACE_SECONDS = 60;

/** V8: nothing is stuck. Rows are judged by the market's clock, jobs and locks by the machine's. */
export const nothingIsStuck: Invariant = async ({ sql, now }) => {
  const at = now.toString();
  const holds = await sql<{ id: string }[]>`
    select id from bookings where status = 'held'
      and hold_expires_at < ${at}::timestamptz - make_interval(secs => ${HOLD_GRACE_SECONDS})`;
  const money = await sql<{ id: string; status: string }[]>`
    with old as (select ${at}::timestamptz - make_interval(secs => ${GRACE_SECONDS}) as limit)
    select id, status from payments, old where status = 'creating' and updated_at < old.limit
    union all select id, status from payments, old where status = 'open' and checkout_expires_at < old.limit
    union all select id, status from refunds, old where status = 'requested' and updated_at < old.limit
    union all select id, status from transfers, old where status = 'sending' and updated_at < old.limit
    union all select r.id, r.status from old, reversals r join transfers t on t.id = r.transfer_id
      where r.status = 'requested' and t.status = 'created' and r.updated_at < old.limit`;
  const events = await sql<{ id: string; type: string; attempts: number }[]>`
    select id, type, attempts from stripe_events where processed_at is null
      and received_at < ${at}::timestamptz - make_interval(secs => ${GRACE_SECONDS})`;
  const jobs = await sql<{ id: string; name: string }[]>`
    select id, name from pgboss.job where state = 'active'
      and started_on < now() - make_interval(secs => expire_seconds)`;
  const waiting = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      and query_start < now() - interval '10 seconds'`;
  return [
    finding(
      'V8',
      'no hold outlives its end',
      1,
      holds.map(({ id }) => `${id} is still held`),
    ),
    finding(
      'V8',
      'no money is half-way',
      1,
      money.map(({ id, status }) => `${id} is still ${status}`),
    ),
    finding(
      'V8',
      'no Stripe event is left undone',
      1,
      events.map(({ id, type, attempts }) => `${id} (${type}) after ${attempts} attempts`),
    ),
    finding(
      'V8',
      'no job runs for ever',
      1,
      jobs.map(({ id, name }) => `${name} ${id} outlived its time`),
    ),
    finding(
      'V8',
      'no lock is waited for in vain',
      1,
      waiting.map(({ pid }) => `backend ${pid} waits over 10 s`),
    ),
  ];
};
