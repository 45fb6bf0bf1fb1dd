import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuth } from '../../../apps/api/src/adapters/auth.ts';
import { createServer } from '../../../apps/api/src/http/create-server.ts';
import { handIn } from '../../support/report-factory.ts';
import { createEndedSession, type EndedSession } from '../../support/session-factory.ts';
import { createTestApp, type TestApp } from '../../support/test-app.ts';

const password = 'a long enough password';
const name = 'Callum </script><b>Reid';

let dist: string;
let test: TestApp;
let server: Awaited<ReturnType<typeof createServer>>;

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'web-app-'));
  writeFileSync(join(dist, 'index.html'), '<!doctype html><head><title>Second Round</title></head>');
  const report = { scripts: ['assets/report.js'], styles: [] };
  writeFileSync(join(dist, 'page-files.json'), JSON.stringify({ '/sessions/$bookingId/report': report }));
  test = await createTestApp({ env: { WEB_DIST: dist } });
  const auth = createAuth({ db: test.db, config: test.app.config, sendMessage: async () => {} });
  server = await createServer({ app: { ...test.app, isReady: async () => true }, auth });
});
afterAll(async () => {
  await server.close();
  await test[Symbol.asyncDispose]();
  rmSync(dist, { recursive: true });
});

const post = (url: string, payload: object) =>
  server.inject({ method: 'POST', url, payload, headers: { origin: test.app.config.PUBLIC_URL } });

/** The cookie of somebody who has just signed in with an account of their own. */
async function signIn(email: string): Promise<string> {
  await post('/api/auth/sign-up/email', { name, email, password });
  await test.sql`update users set email_verified = true where email = ${email}`;
  const entered = await post('/api/auth/sign-in/email', { email, password });
  return entered.cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
}

/** A released report of the person with this address. */
async function reportOf(email: string): Promise<EndedSession> {
  const session = await createEndedSession(test.db);
  const [user] = await test.sql`select id from users where email = ${email}`;
  await handIn(test, session);
  await test.sql`update bookings set candidate_id = ${user!.id} where id = ${session.bookingId}`;
  await test.sql`update reports set candidate_id = ${user!.id} where booking_id = ${session.bookingId}`;
  return session;
}

const answersIn = (html: string) => {
  const [, text = '[]'] =
    /<script type="application\/json" id="first-answers">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(text) as { path: string; input?: unknown; data: unknown }[];
};

describe('the page', () => {
  it('comes to a visitor with what everybody asks, and may be kept', async () => {
    const page = await server.inject({ url: '/coaches' });
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(answersIn(page.body).map(({ path, data }) => [path, data === null])).toEqual([
      ['identity.publicConfig', false],
      ['identity.me', true],
    ]);
  });

  it('comes compressed to who can read that', async () => {
    const page = await server.inject({ url: '/', headers: { 'accept-encoding': 'gzip, br' } });
    expect(page.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(page.rawPayload).toString()).toContain('<title>Second Round</title>');
  });

  it('brings a candidate their report and its files, is kept nowhere, and no name ends the block', async () => {
    const cookie = await signIn('callum@example.test');
    const { bookingId } = await reportOf('callum@example.test');
    const page = await server.inject({ url: `/sessions/${bookingId}/report?from=mail`, headers: { cookie } });
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.body).toContain(
      'rel="modulepreload" fetchpriority="low" crossorigin href="/assets/report.js">',
    );
    const answers = answersIn(page.body);
    expect(answers.find(({ path }) => path === 'identity.me')?.data).toMatchObject({ name });
    expect(answers.find(({ path }) => path === 'reports.read')).toMatchObject({
      input: { bookingId },
      data: { bookingId },
    });
  });

  it('brings nobody else’s report', async () => {
    const cookie = await signIn('ines@example.test');
    const { bookingId } = await createEndedSession(test.db);
    const page = await server.inject({ url: `/sessions/${bookingId}/report`, headers: { cookie } });
    expect(page.statusCode).toBe(200);
    expect(answersIn(page.body).map(({ path }) => path)).not.toContain('reports.read');
  });

  it('is not what a wrong address of the API answers', async () => {
    expect((await server.inject({ url: '/assets/gone.js' })).statusCode).toBe(404);
  });
});
