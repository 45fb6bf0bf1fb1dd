import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalMessage } from '@app/mail-local/message';
import { type MailLocal, startMailLocal } from '@app/mail-local/server';
import { createMailer } from '../../apps/api/src/adapters/mailer.ts';
import { announce, type DomainEvents, type EventName } from '../../apps/api/src/events.ts';
import { createTestMarket, type TestMarket } from './stripe.ts';

export type MailMarket = TestMarket & {
  mail: MailLocal;
  /** The fact, as the noun that owns it announces it, and all that follows from it. */
  happen<Name extends EventName>(name: Name, payload: DomainEvents[Name]): Promise<void>;
  /** What reached this person, oldest first. */
  messagesTo(address: string): LocalMessage[];
  subjectsTo(address: string): string[];
};

/** The product with a real mail server behind a real SMTP connection. */
export async function createMailMarket(options: { now?: string } = {}): Promise<MailMarket> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mail-market-'));
  const mail = await startMailLocal({ dataDir });
  const test = await createTestMarket(options);
  test.app.mailer = createMailer({ smtpUrl: mail.smtpUrl, from: test.app.config.MAIL_FROM });
  const messagesTo = (address: string) =>
    mail.messages
      .list()
      .filter(({ deliveredTo }) => deliveredTo.includes(address))
      .reverse();
  return {
    ...test,
    mail,
    async happen(name, payload) {
      await test.db.transaction((tx) => announce(test.app, tx, name, payload));
      await test.drain();
    },
    messagesTo,
    subjectsTo: (address) => messagesTo(address).map(({ subject }) => subject),
    async [Symbol.asyncDispose]() {
      await test[Symbol.asyncDispose]();
      await mail.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
