import type { MarketRows } from '@app/db/seed/market-rows';
import { seedDemoMarket } from '@app/db/seed/seed';
import { createTestDatabase, type TestDatabase } from '@app/db/testing/database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const OPTIONS = {
  baseInstant: Temporal.Instant.from('2026-11-25T09:12:00Z'),
  seedNumber: 7,
  authSecret: 'a secret that is only ever used in tests',
};

let test: TestDatabase;
let rows: MarketRows;

beforeAll(async () => {
  test = await createTestDatabase();
  rows = await seedDemoMarket({ db: test.db, ...OPTIONS });
}, 60_000);
afterAll(() => test.close());

async function numbers(query: TemplateStringsArray): Promise<Record<string, number>> {
  const found = await test.sql<{ key: string; count: number }[]>(query);
  return Object.fromEntries(found.map(({ key, count }) => [key, Number(count)]));
}

describe('the demo market', () => {
  it('has people of every kind', async () => {
    const coaches = await numbers`select status as key, count(*) from coaches group by 1`;
    expect(coaches).toMatchObject({ applied: 3, declined: 1, paused: 1, draft: 1 });
    expect(coaches.approved).toBeGreaterThanOrEqual(60);
    const [candidates] =
      await test.sql`select count(*)::int from users where intent = 'candidate' and admin_scopes = '{}'`;
    expect(candidates!.count).toBeGreaterThanOrEqual(44);
    const [admins] = await test.sql`
      select count(*)::int from users join two_factors on user_id = users.id where two_factor_enabled`;
    expect(admins!.count).toBe(2);
  });

  it('has bookings in every state, and about three hundred reports', async () => {
    const bookings = await numbers`select status as key, count(*) from bookings group by 1`;
    expect(Object.keys(bookings).sort()).toEqual([
      'awaiting_report',
      'cancelled',
      'completed',
      'confirmed',
      'expired',
      'held',
      'in_session',
      'no_show',
    ]);
    expect(bookings.completed).toBeGreaterThan(260);
    const absent =
      await numbers`select no_show_by as key, count(*) from bookings where no_show_by is not null group by 1`;
    expect(absent.candidate).toBeGreaterThan(0);
    expect(absent.coach).toBeGreaterThan(0);
    const cancelled =
      await numbers`select cancelled_by as key, count(*) from bookings where cancelled_by is not null group by 1`;
    expect(cancelled.candidate).toBeGreaterThan(0);
    expect(cancelled.coach).toBeGreaterThan(0);
    const [overdue] = await test.sql`
      select count(*)::int from reports where status = 'draft' and due_at < ${OPTIONS.baseInstant.toString()}`;
    expect(overdue!.count).toBeGreaterThan(0);
  });

  it('gives the demo candidate a record that rises and a session soon', async () => {
    const verdicts = await test.sql<{ verdict: number }[]>`
      select verdict from reports join users on users.id = candidate_id
      where email = 'candidate@demo.test' and status = 'released' and verdict is not null
      order by released_at`;
    // The newest is not theirs to read yet: it waits for their own view.
    expect(verdicts.map(({ verdict }) => verdict)).toEqual([1, 2, 2, 3, 3, 4, 3]);
    const [next] = await test.sql`
      select count(*)::int from bookings b join users u on u.id = b.candidate_id
        join coaches c on c.id = b.coach_id join users k on k.id = c.user_id
      where u.email = 'candidate@demo.test' and k.email = 'coach@demo.test' and b.status = 'confirmed'
        and b.starts_at between ${OPTIONS.baseInstant.toString()} and ${OPTIONS.baseInstant.add({ hours: 72 }).toString()}`;
    expect(next!.count).toBe(1);
  });

  it('gives the demo candidate tasks with ticks, a follow-up to answer, and one that was commented on', async () => {
    const ofCandidate = test.sql`
      select f.* from follow_ups f join users on users.id = candidate_id where email = 'candidate@demo.test'`;
    const followUps = await ofCandidate;
    expect(followUps.filter((each) => each.opened_at && !each.answered_at)).toHaveLength(1);
    expect(followUps.filter((each) => each.coach_commented_at).length).toBeGreaterThanOrEqual(3);
    const [toDo] = await test.sql`
      select count(*) filter (where done > 0 and done < repetitions)::int as begun,
        count(*) filter (where done = 0)::int as untouched, count(*) filter (where done = repetitions)::int as done
      from drills d join follow_ups f using (booking_id) join users on users.id = f.candidate_id
      where email = 'candidate@demo.test' and f.opened_at is not null and f.answered_at is null`;
    expect(toDo!.begun).toBeGreaterThan(0);
    expect(toDo!.done).toBeGreaterThan(0);
    const [waiting] = await test.sql`
      select count(*)::int from follow_ups f join coaches c on c.id = f.coach_id join users u on u.id = c.user_id
      where u.email = 'coach@demo.test' and answered_at is not null and coach_commented_at is null`;
    expect(waiting!.count).toBeGreaterThan(0);
  });

  it('gives the demo candidate a retest with one task fixed and one still there, and a second opinion that confirms', async () => {
    const judged = await test.sql<{ state: string }[]>`
      select state from commitments c join users u on u.id = c.candidate_id
      where email = 'candidate@demo.test' and judged_by = 'coach' order by position`;
    expect(judged.map(({ state }) => state)).toEqual(['fixed', 'still_there']);
    const [retest] = await test.sql`
      select b.status, r.verdict, r.quality ->> 'releasable' as releasable, jsonb_array_length(r.content -> 'ratings') as levels
      from bookings b join reports r on r.booking_id = b.id join users u on u.id = b.candidate_id
      where email = 'candidate@demo.test' and b.retest is not null`;
    expect(retest).toEqual({ status: 'completed', verdict: null, releasable: 'true', levels: 0 });
    const [opinion] = await test.sql`
      select s.truths -> 0 ->> 'category' = r.content -> 'hardTruths' -> 0 ->> 'category' as confirms
      from second_ratings s join reports r on r.id = s.report_id join users u on u.id = s.candidate_id
      where email = 'candidate@demo.test' and s.status = 'given'`;
    expect(opinion).toEqual({ confirms: true });
    const ofCoach = await numbers`
      select s.status as key, count(*) from second_ratings s join users u on u.email = 'coach@demo.test'
        join coaches c on c.user_id = u.id
      where c.id in (s.coach_id, s.first_coach_id) group by 1`;
    expect(ofCoach.given).toBeGreaterThanOrEqual(10);
    expect(ofCoach.open).toBe(1);
    expect(ofCoach.asked).toBe(1);
  });

  it('gives the demo coach a week, a report to write, and earnings in all three states', async () => {
    const states = await numbers`
      select coalesce(t.status, b.status) as key, count(*) from bookings b
        join coaches c on c.id = b.coach_id join users k on k.id = c.user_id
        left join transfers t on t.booking_id = b.id
      where k.email = 'coach@demo.test' group by 1`;
    expect(states.created).toBeGreaterThan(5);
    expect(states.due).toBeGreaterThan(0);
    expect(states.awaiting_report).toBeGreaterThan(0);
    expect(states.confirmed).toBeGreaterThan(6);
  });

  it('has a dispute in every stage, with what was sent to the bank, and one loss for the desk to decide', async () => {
    const told = await test.sql`
      select d.state, d.submitted_at is not null as sent, d.evidence ->> 'access_activity_log' <> '' as logged,
        d.due_at > ${OPTIONS.baseInstant.toString()} as ahead, p.disputed_at is not null as waits, l.fate
      from disputes d join payments p on p.id = d.payment_id left join dispute_losses l on l.dispute_id = d.id
      order by d.state, l.fate`;
    const sent = { sent: true, logged: true, ahead: false };
    expect(told).toEqual([
      { state: 'lost', ...sent, waits: false, fate: 'borne' },
      { state: 'lost', ...sent, waits: true, fate: 'waits' },
      { state: 'open', sent: false, logged: null, ahead: true, waits: true, fate: null },
      { state: 'won', ...sent, waits: false, fate: null },
    ]);
  });

  it('has payouts at the demo coach’s bank, one that came back, one under way, and one the desk should know of', async () => {
    const ofDemoCoach = await numbers`
      select p.status as key, count(*) from coach_payouts p join coaches c on c.id = p.coach_id
        join users u on u.id = c.user_id where u.email = 'coach@demo.test' group by 1`;
    expect(ofDemoCoach.arrived).toBeGreaterThan(0);
    expect(ofDemoCoach).toMatchObject({ failed: 1, on_its_way: 1 });
    const [unseen] = await test.sql`
      select count(*)::int from coach_payouts p where status = 'failed'
        and not exists (select from coach_payouts q where q.coach_id = p.coach_id and q.made_at > p.made_at)`;
    expect(unseen!.count).toBe(1);
  });

  it('keeps books that balance, and whose balances are the sums of their entries', async () => {
    const [total] = await test.sql`select sum(amount_minor)::int as sum from ledger_entries`;
    expect(total!.sum).toBe(0);
    const wrong = await test.sql`
      select account from ledger_balances b where amount_minor <> (
        select sum(amount_minor) from ledger_entries e where e.account = b.account and e.currency = b.currency)`;
    expect(wrong).toEqual([]);
  });

  it('owes nothing for bookings that are settled', async () => {
    const open = await test.sql`
      select b.id, b.status from ledger_balances l join bookings b on l.account = 'liability:booking:' || b.id
        left join transfers t on t.booking_id = b.id
      where l.amount_minor <> 0 and (b.status = 'expired' or t.status = 'created'
        or (t.id is null and b.status in ('cancelled', 'no_show')))`;
    expect(open).toEqual([]);
  });

  it('lets nobody sit in two sessions at once, also in the past', async () => {
    const overlaps = await test.sql`
      select a.id, b.id from bookings a join bookings b
        on a.id < b.id and a.starts_at < b.ends_at and b.starts_at < a.ends_at
        and (a.coach_id = b.coach_id or a.candidate_id = b.candidate_id)
      where a.status not in ('expired', 'cancelled') and b.status not in ('expired', 'cancelled')`;
    expect(overlaps).toEqual([]);
  });

  it('lets nothing happen after the present', async () => {
    const [late] = await test.sql`
      select (select count(*) from audit_events where occurred_at > ${OPTIONS.baseInstant.toString()})
        + (select count(*) from emails where created_at > ${OPTIONS.baseInstant.toString()})
        + (select count(*) from ledger_transactions where occurred_at > ${OPTIONS.baseInstant.toString()})
        + (select count(*) from acknowledgements where opened_at > ${OPTIONS.baseInstant.toString()})
        + (select count(*) from reviews where created_at > ${OPTIONS.baseInstant.toString()}) as count`;
    expect(Number(late!.count)).toBe(0);
  });

  it('has an audit chain that verifies', async () => {
    const broken = await test.sql`
      select id from (
        select e.id, e.hash, audit_event_hash(e) as computed, e.previous_hash,
          lag(e.hash) over (partition by e.subject_id order by e.sequence) as expected
        from audit_events e) chain
      where hash <> computed or previous_hash is distinct from expected`;
    expect(broken).toEqual([]);
  });

  it('is the same market again from the same number', async () => {
    await using again = await createTestDatabase();
    const repeated = await seedDemoMarket({ db: again.db, ...OPTIONS });
    expect(JSON.stringify(repeated)).toBe(JSON.stringify(rows));
  }, 60_000);
});
