import { createHash } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';

const NONCE_BYTES = 24;

/**
 * A second factor's secret as better-auth keeps it: encrypted under the product's own secret, the nonce
 * in front. The nonce comes from the text, so that the demo's rows repeat; that is safe for one text.
 */
export function sealSecret(plain: string, authSecret: string): string {
  const key = createHash('sha256').update(authSecret).digest();
  const nonce = createHash('sha256').update(`${authSecret}:${plain}`).digest().subarray(0, NONCE_BYTES);
  const sealed = xchacha20poly1305(key, nonce).encrypt(Buffer.from(plain, 'utf8'));
  return Buffer.concat([nonce, sealed]).toString('hex');
}
