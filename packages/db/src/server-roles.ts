import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import type { OsUser } from './postgres-programs.ts';

export type ServerUrls = {
  /** Owns the tables and migrates them; may create databases, for the tests' clones. */
  ownerUrl: string;
  /** What the product runs as: no DDL, and no rewriting of ledger and audit. */
  appUrl: string;
};

export type Passwords = { superuser: string; owner: string; app: string };

export const OWNER_ROLE = 'second_round_owner';
export const APP_ROLE = 'second_round_app';
const DATABASE = 'second_round';

const passwordFile = (dataDirectory: string) => join(dataDirectory, 'postgres-passwords.json');

export function readPasswords(dataDirectory: string): Passwords | undefined {
  const path = passwordFile(dataDirectory);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Made once per data folder; the server listens on 127.0.0.1, where other users of the machine are too. */
export function makePasswords(dataDirectory: string): Passwords {
  const password = () => randomBytes(24).toString('hex');
  const passwords = { superuser: password(), owner: password(), app: password() };
  writeFileSync(passwordFile(dataDirectory), JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

export function serverUrls(port: number, passwords: Passwords): ServerUrls {
  const url = (role: string, password: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${DATABASE}`;
  return { ownerUrl: url(OWNER_ROLE, passwords.owner), appUrl: url(APP_ROLE, passwords.app) };
}

/** Two roles and the database, made when they are missing. */
export async function prepareRoles(port: number, passwords: Passwords): Promise<void> {
  const server = { host: '127.0.0.1', port, user: 'postgres', password: passwords.superuser };
  const sql = postgres({ ...server, database: 'postgres', max: 1, onnotice: () => {} });
  try {
    const roles = await sql<{ rolname: string }[]>`select rolname from pg_roles`;
    const missing = (name: string) => !roles.some(({ rolname }) => rolname === name);
    // The passwords are hexadecimal, made above: nothing to escape.
    if (missing(OWNER_ROLE)) {
      await sql.unsafe(`create role ${OWNER_ROLE} login createdb password '${passwords.owner}'`);
      await sql.unsafe(`grant pg_signal_backend, pg_monitor to ${OWNER_ROLE}`);
    }
    if (missing(APP_ROLE)) await sql.unsafe(`create role ${APP_ROLE} login password '${passwords.app}'`);
    const databases = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (databases.length === 0) await sql.unsafe(`create database ${DATABASE} owner ${OWNER_ROLE}`);
  } finally {
    await sql.end();
  }
}

/** A file that only its owner reads, handed to PostgreSQL's user when there is one. */
export function writeOnce(path: string, text: string, user: OsUser | undefined) {
  if (!existsSync(path)) writeFileSync(path, text, { mode: 0o600 });
  if (user) chownSync(path, user.uid, user.gid);
  return { path, remove: () => rmSync(path, { force: true }) };
}
