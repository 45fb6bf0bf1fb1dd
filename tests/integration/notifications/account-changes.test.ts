import { TOTP } from 'otpauth';
import { expect, it } from 'vitest';
import { type Auth, createAuth } from '../../../apps/api/src/adapters/auth.ts';
import { queueAccountEmail } from '../../../apps/api/src/features/notifications/queue-account-email.ts';
import { createMailMarket, type MailMarket } from '../../support/mail-market.ts';

const email = 'ines@example.test';
const password = 'a long enough password';

/** A browser that keeps its cookies, as far as signing in goes. */
function createBrowser(auth: Auth, publicUrl: string) {
  let cookie = '';
  return async (url: string, body?: object) => {
    const request = new Request(new URL(url, publicUrl), {
      method: body ? 'POST' : 'GET',
      headers: { origin: publicUrl, cookie, ...(body && { 'content-type': 'application/json' }) },
      body: body && JSON.stringify(body),
    });
    const response = await auth.handler(request);
    const kept = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (kept.length > 0) cookie = kept.join('; ');
    return response;
  };
}

async function signedUp(market: MailMarket) {
  const { app } = market;
  const auth = createAuth({ ...app, sendMessage: (message) => queueAccountEmail(app, message) });
  const visit = createBrowser(auth, app.config.PUBLIC_URL);
  await visit('/api/auth/sign-up/email', { name: 'Ines Meyer', email, password });
  await market.drain();
  return visit;
}

it('an account is opened by the link in the mail, and its owner hears when the way in changes', async () => {
  await using market = await createMailMarket();
  const visit = await signedUp(market);
  const refused = await visit('/api/auth/sign-in/email', { email, password });
  expect(refused.status).toBe(403);

  const [confirmation] = market.messagesTo(email);
  const { hash } = new URL(confirmation?.links[0] ?? ''); // of the page whose button opens the door
  await visit(`/api/auth/verify-email?${hash.slice(1)}`);
  expect((await visit('/api/auth/sign-in/email', { email, password })).status).toBe(200);

  const newPassword = 'another long password';
  await visit('/api/auth/change-password', { currentPassword: password, newPassword });
  const enabled = await visit('/api/auth/two-factor/enable', { password: newPassword });
  const { totpURI } = (await enabled.json()) as { totpURI: string };
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  const verified = await visit('/api/auth/two-factor/verify-totp', { code: new TOTP({ secret }).generate() });
  expect(verified.status).toBe(200);
  expect((await visit('/api/auth/two-factor/disable', { password: newPassword })).status).toBe(200);
  await market.drain();

  const notices = market.subjectsTo(email).filter((subject) => subject !== 'Confirm your e-mail address');
  expect(notices.sort()).toEqual([
    'Two-factor sign-in is off',
    'Two-factor sign-in is on',
    'Your password was changed',
  ]);
});
