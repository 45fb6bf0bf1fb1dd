import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalMessage } from './message.ts';
import { type MailLocal, startMailLocal } from './server.ts';

let dataDir: string;
let mail: MailLocal;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'mail-local-'));
  mail = await startMailLocal({ dataDir });
});

afterEach(async () => {
  await mail.close();
  await rm(dataDir, { recursive: true });
});

const invitation = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';

const send = (fields: object = {}) =>
  createTransport(mail.smtpUrl).sendMail({
    from: { name: 'Second Round', address: 'hello@second-round.test' },
    to: { name: 'Zoë Ångström', address: 'zoe@example.test' },
    subject: 'Booked: Tue 14 Apr, 18:00 — with Adaeze',
    text: 'See http://localhost:3000/bookings/1?a=1&b=2.',
    html: '<p>See <a href="http://localhost:3000/bookings/1?a=1&amp;b=2">the booking</a></p>',
    messageId: '<one@second-round.test>',
    headers: { 'X-Cause': 'bkg_1:confirmed' },
    ...fields,
  });

const list = async (query = ''): Promise<LocalMessage[]> =>
  (await fetch(`${mail.url}/api/messages${query}`)).json() as Promise<LocalMessage[]>;

describe('the local mail server', () => {
  it('answers with what was sent', async () => {
    await send({ icalEvent: { method: 'REQUEST', content: invitation } });

    const [message] = await list();
    expect(message).toMatchObject({
      messageId: '<one@second-round.test>',
      cause: 'bkg_1:confirmed',
      from: { name: 'Second Round', address: 'hello@second-round.test' },
      to: [{ name: 'Zoë Ångström', address: 'zoe@example.test' }],
      deliveredTo: ['zoe@example.test'],
      subject: 'Booked: Tue 14 Apr, 18:00 — with Adaeze',
      headers: { 'x-cause': 'bkg_1:confirmed' },
      links: ['http://localhost:3000/bookings/1?a=1&b=2'],
    });
    expect(message?.text).toContain('a=1&b=2.');
    expect(message?.html).toContain('the booking');
    const calendars = message?.attachments.filter(({ contentType }) => contentType === 'text/calendar');
    expect(calendars?.[0]?.content).toContain('METHOD:REQUEST');
  });

  it('lists the newest first and finds by recipient, blind copies included', async () => {
    await send({ subject: 'first' });
    await send({ subject: 'second', bcc: 'Copy@example.test' });

    expect((await list()).map(({ subject }) => subject)).toEqual(['second', 'first']);
    expect((await list('?to=copy@example.test')).map(({ subject }) => subject)).toEqual(['second']);
  });

  it('keeps its messages over a restart, on the same addresses', async () => {
    await send();
    const before = await list();
    const { port, smtpPort } = mail;
    await mail.close();
    mail = await startMailLocal({ dataDir, port, smtpPort });

    expect(await list()).toEqual(before);
  });

  it('forgets them all on DELETE, over a restart too', async () => {
    await send();
    expect((await fetch(`${mail.url}/api/messages`, { method: 'DELETE' })).status).toBe(204);
    await mail.close();
    mail = await startMailLocal({ dataDir });

    expect(await list()).toEqual([]);
  });

  it('refuses a message above ten megabytes and takes the next one', async () => {
    await expect(send({ text: 'x'.repeat(11 * 1024 * 1024) })).rejects.toThrow();
    await send({ subject: 'small' });

    expect((await list()).map(({ subject }) => subject)).toEqual(['small']);
  });

  it('says that a port is taken', async () => {
    await expect(startMailLocal({ dataDir, smtpPort: mail.smtpPort })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

describe('its pages', () => {
  it('show a hostile message as text, and its HTML only in a sandbox', async () => {
    const script = '<script>alert(1)</script>';
    await send({ subject: `Hi ${script}`, html: `<p>Hello</p>${script}` });
    const [message] = await list();

    const inbox = await (await fetch(mail.url)).text();
    const page = await (await fetch(`${mail.url}/messages/${message?.id}`)).text();
    const framed = await fetch(`${mail.url}/messages/${message?.id}/html`);

    expect(inbox).not.toContain(script);
    expect(page).not.toContain(script);
    expect(page).toContain('sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"');
    expect(framed.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*sandbox/);
  });

  it('answer only to this machine, and change nothing for another site', async () => {
    await send();
    const { get } = await import('node:http');
    const status = await new Promise((resolve) =>
      get({ port: mail.port, path: '/api/messages', headers: { host: 'evil.example' } }, (response) =>
        resolve(response.resume().statusCode),
      ),
    );
    const crossSite = await fetch(`${mail.url}/empty`, {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site' },
    });

    expect(status).toBe(403);
    expect(crossSite.status).toBe(403);
    expect(await list()).toHaveLength(1);
  });

  it('answer 404 for a message that is not there', async () => {
    expect((await fetch(`${mail.url}/messages/17`)).status).toBe(404);
    expect((await fetch(`${mail.url}/healthz`)).status).toBe(200);
  });
});
