/** The library that keeps people's own passwords keeps those of their links in the same way: scrypt, salted. */
import { hashPassword, verifyPassword as verify } from 'better-auth/crypto';

export { hashPassword };

export const verifyPassword = (hash: string, password: string): Promise<boolean> =>
  verify({ hash, password });
