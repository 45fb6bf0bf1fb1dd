import { newId } from '@app/db/new-id';
import { emails } from '@app/db/schema/notifications';
import { describe, expect, it } from 'vitest';
import { createMailer, MailRefused, type OutgoingMail } from '../../../apps/api/src/adapters/mailer.ts';
import { queueEmail } from '../../../apps/api/src/features/notifications/queue-email.ts';
import { sendEmailJob } from '../../../apps/api/src/features/notifications/send-email.job.ts';
import { runJob } from '../../../apps/api/src/jobs/run-job.ts';
import { createUser } from '../../support/factories.ts';
import { createMailMarket, type MailMarket } from '../../support/mail-market.ts';

const url = 'http://localhost:3000/api/auth/magic-link/verify?token=once';

/** A sign-in link that is owed, and how to run its job as a worker would. */
async function oweSignInLink({ app, db, clock }: MailMarket, address = 'ines@example.test') {
  const to = { id: await createUser(db), name: 'Ines Meyer', email: address };
  await db.transaction((tx) =>
    queueEmail({ ...app, now: clock.current }, tx, {
      template: 'magic_link',
      to,
      cause: `${to.id}:link:1`,
      payload: { url, minutes: 10 },
    }),
  );
  const [row] = await db.select().from(emails);
  const emailId = row?.id ?? newId('email');
  return { emailId, send: () => runJob(sendEmailJob as never, { emailId }, app) };
}

const onlyRow = async ({ db }: MailMarket) => (await db.select().from(emails))[0];

describe('a message that is owed', () => {
  it('is sent once by two runs at the same moment, and not again by a third', async () => {
    await using market = await createMailMarket();
    const { emailId, send } = await oweSignInLink(market);
    await Promise.allSettled([send(), send()]);
    await send();

    expect(market.mail.messages.list().map(({ messageId }) => messageId)).toEqual([
      `<${emailId}@second-round.test>`,
    ]);
    expect(await onlyRow(market)).toMatchObject({ status: 'sent', attempts: 1, claimedUntil: null });
  });

  it('keeps no key to an account once it is sent', async () => {
    await using market = await createMailMarket();
    const { send } = await oweSignInLink(market);
    expect(JSON.stringify(await onlyRow(market))).toContain('token=once');
    await send();
    expect(market.mail.messages.list()[0]?.links).toEqual([url]);
    expect(JSON.stringify(await onlyRow(market))).not.toContain('token=once');
  });

  it('waits for a mail server that is away, under the same Message-ID', async () => {
    await using market = await createMailMarket();
    const { emailId, send } = await oweSignInLink(market);
    const { mailer } = market.app;
    market.app.mailer = createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: market.app.config.MAIL_FROM });
    await expect(send()).rejects.toThrow();
    expect(await onlyRow(market)).toMatchObject({ status: 'queued', attempts: 1, failure: 'Error ESOCKET' });

    market.app.mailer = mailer;
    await send();
    expect(await onlyRow(market)).toMatchObject({ status: 'sent', attempts: 2, failure: null });
    expect(market.mail.messages.list()[0]?.messageId).toBe(`<${emailId}@second-round.test>`);
  });

  it('comes twice with one Message-ID when the worker died before it could note the sending', async () => {
    await using market = await createMailMarket();
    const { emailId, send } = await oweSignInLink(market);
    const died = new Error('the process is gone');
    const { mailer } = market.app;
    market.app.mailer = {
      ...mailer,
      async send(mail: OutgoingMail) {
        await mailer.send(mail);
        throw died;
      },
    };
    await expect(send()).rejects.toBe(died);
    market.app.mailer = mailer;
    await send();

    const ids = market.mail.messages.list().map(({ messageId }) => messageId);
    expect(ids).toEqual([`<${emailId}@second-round.test>`, `<${emailId}@second-round.test>`]);
  });

  it('is given up when the server refuses it for good, without a retry and without what was said', async () => {
    await using market = await createMailMarket();
    const { send } = await oweSignInLink(market);
    const reply = Object.assign(new Error('550 no such user ines@example.test'), {
      code: 'EENVELOPE',
      responseCode: 550,
    });
    market.app.mailer.send = async () => {
      throw new MailRefused('refused', { cause: reply });
    };
    await send();
    expect(await onlyRow(market)).toMatchObject({ status: 'failed', failure: 'Error EENVELOPE 550' });
  });

  it('is owed only if the transaction commits', async () => {
    await using market = await createMailMarket();
    const { app, db, clock } = market;
    const to = { id: await createUser(db), name: 'Ines Meyer', email: 'ines@example.test' };
    const undone = db.transaction(async (tx) => {
      const email = { template: 'verify_email', to, cause: 'a', payload: { url } } as const;
      await queueEmail({ ...app, now: clock.current }, tx, email);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await market.drain();
    expect(market.mail.messages.list()).toEqual([]);
  });
});
