import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailLocal, startMailLocal } from '@app/mail-local/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMailer, MailRefused, type OutgoingMail, readMailbox } from './mailer.ts';

let dataDir: string;
let server: MailLocal;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mailer-'));
  server = await startMailLocal({ dataDir });
});

afterAll(async () => {
  await server.close();
  await rm(dataDir, { recursive: true });
});

const mail: OutgoingMail = {
  to: { name: 'Ngozi, "the coach"', address: 'ngozi@example.test' },
  subject: 'Booked: Tue 14 Apr',
  html: '<p>Hello</p>',
  text: 'Hello',
  messageId: '<eml_1@second-round.test>',
  cause: 'bkg_1:confirmed',
};

const mailerTo = (smtpUrl: string) =>
  createMailer({ smtpUrl, from: 'Second Round <hello@second-round.test>' });

describe('the mailer', () => {
  it('delivers a message with its cause, its own id and an invitation', async () => {
    const content = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n';
    const date = Temporal.Instant.from('2026-04-14T10:00:00Z');
    await mailerTo(server.smtpUrl).send({ ...mail, date, invitations: [{ method: 'CANCEL', content }] });

    const [received] = server.messages.list();
    expect(received).toMatchObject({
      from: { name: 'Second Round', address: 'hello@second-round.test' },
      to: [{ name: 'Ngozi, "the coach"', address: 'ngozi@example.test' }],
      deliveredTo: ['ngozi@example.test'],
      messageId: '<eml_1@second-round.test>',
      cause: 'bkg_1:confirmed',
      date: '2026-04-14T10:00:00.000Z',
    });
    const calendar = received?.attachments.find(({ contentType }) => contentType === 'text/calendar');
    expect(calendar?.content).toContain('METHOD:CANCEL');
  });

  it.each([
    ['a second header in the subject', { subject: 'Hi\r\nBcc: victim@example.test' }],
    [
      'a second header in the name',
      { to: { name: 'Ngozi\nBcc: v@example.test', address: 'n@example.test' } },
    ],
    ['a second header in the cause', { cause: 'a\r\nX: b' }],
    ['a second header in the message id', { messageId: '<a@b.test>\r\nX: b' }],
    ['two addresses', { to: { name: '', address: 'a@example.test, b@example.test' } }],
    ['an address in a quoted form', { to: { name: '', address: '"a@b"@example.test' } }],
  ])('refuses %s before it speaks to the server', async (_what, fields) => {
    const nobodyListens = mailerTo('smtp://127.0.0.1:1');
    await expect(nobodyListens.send({ ...mail, ...fields })).rejects.toThrow(MailRefused);
  });

  it('leaves a server that is away to a retry', async () => {
    await expect(mailerTo('smtp://127.0.0.1:1').send(mail)).rejects.not.toThrow(MailRefused);
  });

  it.each([
    ['550 5.1.1 no such user', true],
    ['451 4.7.1 come back later', false],
  ])('tells from "%s" whether a retry can help', async (reply, forGood) => {
    const smtp = createServer((socket) => {
      socket.write('220 test\r\n');
      socket.on('data', (line) => socket.write(/^RCPT/.test(String(line)) ? `${reply}\r\n` : '250 ok\r\n'));
    });
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
    const { port } = smtp.address() as { port: number };
    const error = await mailerTo(`smtp://127.0.0.1:${port}`)
      .send(mail)
      .catch((thrown: unknown) => thrown);
    smtp.close();

    expect(error).toBeInstanceOf(Error);
    expect(error instanceof MailRefused).toBe(forGood);
  });

  it('never speaks to another machine in the clear', async () => {
    // This address is loopback too, but does not say so: STARTTLS is demanded, and the server has none.
    const error = await mailerTo(`smtp://[::ffff:127.0.0.1]:${server.smtpPort}`)
      .send(mail)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ETLS' });
    expect(server.messages.list().filter(({ subject }) => subject === mail.subject)).toHaveLength(1);
  });
});

describe('readMailbox', () => {
  it.each([
    ['Second Round <hello@second-round.test>', { name: 'Second Round', address: 'hello@second-round.test' }],
    ['hello@second-round.test', { name: '', address: 'hello@second-round.test' }],
  ])('reads %s', (text, mailbox) => expect(readMailbox(text)).toEqual(mailbox));

  it.each(['', 'Second Round', 'A <a@b.test> <c@d.test>', 'A <a@b.test>, c@d.test'])('refuses %j', (text) =>
    expect(() => readMailbox(text)).toThrow(MailRefused),
  );
});
