import { createHash, randomBytes } from 'node:crypto';

/** A link's secret: it stands in the fragment of the address, and only its hash is kept. */
export function makeLinkToken(): { token: string; tokenHash: string } {
  const token = randomBytes(24).toString('base64url');
  return { token, tokenHash: hashOfToken(token) };
}

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
