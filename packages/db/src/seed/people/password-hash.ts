import { scryptSync } from 'node:crypto';

/** The parameters of the library that signs people in; it reads this form of hash. */
const SCRYPT = { N: 16_384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 };
const KEY_BYTES = 64;

/**
 * A password as better-auth keeps it. The salt is given, so that the demo's rows repeat: these accounts
 * and their password are public anyway.
 */
export function hashPassword(password: string, saltHex: string): string {
  const key = scryptSync(password.normalize('NFKC'), saltHex, KEY_BYTES, SCRYPT);
  return `${saltHex}:${key.toString('hex')}`;
}
