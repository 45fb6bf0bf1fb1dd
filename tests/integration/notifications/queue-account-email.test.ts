import { users } from '@app/db/schema/identity';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { queueAccountEmail } from '../../../apps/api/src/features/notifications/queue-account-email.ts';
import { createCoach, createUser } from '../../support/factories.ts';
import { createMailMarket, type MailMarket } from '../../support/mail-market.ts';

const link = (token: number) => `http://localhost:3000/api/auth/verify?token=${token}`;

async function account({ db }: MailMarket) {
  const id = await createUser(db, { name: 'Win at http://evil.example' });
  const [user] = await db.select().from(users).where(eq(users.id, id));
  return { id, name: 'Win at http://evil.example', email: user?.email ?? '' };
}

describe('what the sign-in library wants to tell somebody', () => {
  it('is written without a word of what whoever signed up typed', async () => {
    await using market = await createMailMarket();
    const user = await account(market);
    await queueAccountEmail(market.app, { kind: 'verify_email', user, url: link(1) });
    await market.drain();

    const [message] = market.messagesTo(user.email);
    expect(message?.links).toEqual([link(1)]);
    expect(`${message?.subject} ${message?.html} ${message?.text}`).not.toContain('evil');
    expect(message?.to[0]?.name).toBe('Win at http evil. example');
  });

  it('reaches an address three times an hour for each kind, and then again an hour later', async () => {
    await using market = await createMailMarket();
    const user = await account(market);
    for (const token of [1, 2, 3, 4, 5]) {
      await queueAccountEmail(market.app, { kind: 'reset_password', user, url: link(token) });
    }
    await queueAccountEmail(market.app, { kind: 'magic_link', email: user.email, url: link(6) });
    await market.drain();
    expect(market.subjectsTo(user.email).sort()).toEqual([
      'Choose a new password',
      'Choose a new password',
      'Choose a new password',
      'Your sign-in link',
    ]);

    market.clock.advance({ hours: 1 });
    await queueAccountEmail(market.app, { kind: 'reset_password', user, url: link(7) });
    await market.drain();
    expect(market.subjectsTo(user.email)).toHaveLength(5);
  });

  it('never hands a sign-in link to an account with a second factor, which it would go round', async () => {
    await using market = await createMailMarket();
    const user = await account(market);
    await market.db.update(users).set({ twoFactorEnabled: true }).where(eq(users.id, user.id));
    await queueAccountEmail(market.app, { kind: 'magic_link', email: user.email, url: link(1) });
    await market.drain();
    expect(market.subjectsTo(user.email)).toEqual([]);
  });

  it('lets no more than three through when many ask at the same moment', async () => {
    await using market = await createMailMarket();
    const user = await account(market);
    await Promise.all(
      [1, 2, 3, 4, 5, 6].map((token) =>
        queueAccountEmail(market.app, { kind: 'reset_password', user, url: link(token) }),
      ),
    );
    await market.drain();
    expect(market.subjectsTo(user.email)).toHaveLength(3);
  });

  it('is not written to an address that has no account', async () => {
    await using market = await createMailMarket();
    await queueAccountEmail(market.app, { kind: 'magic_link', email: 'nobody@example.test', url: link(1) });
    await market.drain();
    expect(market.mail.messages.list()).toEqual([]);
  });

  it('tells of a changed password in the owner’s zone', async () => {
    await using market = await createMailMarket({ now: '2026-03-02T09:00:00Z' });
    const user = await account(market);
    await queueAccountEmail(market.app, { kind: 'password_changed', userId: user.id });
    await market.drain();
    expect(market.messagesTo(user.email)[0]?.text).toContain('Mon 2 Mar, 10:00 your time in Berlin');
  });
});

describe('a coach’s application', () => {
  it.each([
    ['applied', 'coach.applied', 'Your application to coach is here'],
    ['approved', 'coach.approved', 'You can coach now'],
    ['declined', 'coach.declined', 'Your application to coach was declined'],
  ] as const)('%s is told once', async (status, event, subject) => {
    await using market = await createMailMarket();
    const { coachId } = await createCoach(market.db, { status });
    await market.happen(event, { coachId });
    await market.happen(event, { coachId });
    expect(market.mail.messages.list().map((message) => message.subject)).toEqual([subject]);
  });
});
