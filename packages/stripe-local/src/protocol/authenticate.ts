import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyReply } from 'fastify';
import { PLATFORM, type Sandbox } from '../sandbox.ts';
import { foreignAccount, unauthorised } from './stripe-error.ts';

/** Any test key opens the one sandbox. A live key is refused, so that nobody takes this for the real Stripe. */
export function authenticate(headers: IncomingHttpHeaders, reply: FastifyReply): void {
  const problem = problemOf(keyOf(headers.authorization ?? ''));
  if (!problem) return;
  reply.header('WWW-Authenticate', 'Basic realm="Stripe"');
  throw unauthorised(problem);
}

function problemOf(key: string): string | undefined {
  if (!key)
    return 'You did not provide an API key. Send the secret key as Bearer token or as the user name of Basic authentication.';
  if (/^(sk|rk)_live_/.test(key)) return 'This is the local Stripe server: it refuses live keys.';
  if (/^(sk|rk)_/.test(key)) return undefined;
  return `Invalid API Key provided: ${key.slice(0, 8)}****; a test key begins with sk_test_.`;
}

function keyOf(authorization: string): string {
  const [scheme = '', credentials = ''] = authorization.split(' ');
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() !== 'basic') return '';
  return Buffer.from(credentials, 'base64').toString().split(':')[0] ?? '';
}

/** The platform, or the connected account named by `Stripe-Account` (`Stripe-Context` in API v2). */
export function accountOf(sandbox: Sandbox, headers: IncomingHttpHeaders): string {
  const named = headers['stripe-account'] ?? headers['stripe-context'];
  if (!named || named === PLATFORM) return PLATFORM;
  if (typeof named === 'string' && sandbox.store.find('account', named)) return named;
  throw foreignAccount(String(named));
}
