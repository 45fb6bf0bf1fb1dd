import type { FirstLanguage, Gender } from '@app/shared/identity/volunteered-group';
import { bigint, boolean, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

// better-auth reads and writes these tables itself and wants plain dates; only users is shared with the product.
const authDate = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export type AdminScope = 'support' | 'finance' | 'trust';

export const users = pgTable('users', {
  id: id('user', 'id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  timeZone: text('time_zone').notNull().default('UTC'),
  intent: text('intent').$type<'candidate' | 'coach'>().notNull().default('candidate'),
  adminScopes: text('admin_scopes').array().$type<AdminScope[]>().notNull().default([]),
  suspendedAt: instant('suspended_at'),
  createdAt: authDate('created_at').notNull(),
  updatedAt: authDate('updated_at').notNull(),
});

export const loginSessions = pgTable('login_sessions', {
  id: text('id').primaryKey(),
  token: text('token').notNull(),
  userId: id('user', 'user_id').notNull(),
  expiresAt: authDate('expires_at').notNull(),
  ipAddress: text('ip_address'),
  userAgent: text('user_agent'),
  createdAt: authDate('created_at').notNull(),
  updatedAt: authDate('updated_at').notNull(),
});

export const loginAccounts = pgTable('login_accounts', {
  id: text('id').primaryKey(),
  accountId: text('account_id').notNull(),
  providerId: text('provider_id').notNull(),
  userId: id('user', 'user_id').notNull(),
  accessToken: text('access_token'),
  refreshToken: text('refresh_token'),
  idToken: text('id_token'),
  accessTokenExpiresAt: authDate('access_token_expires_at'),
  refreshTokenExpiresAt: authDate('refresh_token_expires_at'),
  scope: text('scope'),
  password: text('password'),
  createdAt: authDate('created_at').notNull(),
  updatedAt: authDate('updated_at').notNull(),
});

export const verifications = pgTable('verifications', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: authDate('expires_at').notNull(),
  createdAt: authDate('created_at').notNull(),
  updatedAt: authDate('updated_at').notNull(),
});

export const twoFactors = pgTable('two_factors', {
  id: text('id').primaryKey(),
  userId: id('user', 'user_id').notNull(),
  secret: text('secret').notNull(),
  backupCodes: text('backup_codes').notNull(),
  verified: boolean('verified').notNull().default(true),
  failedVerificationCount: integer('failed_verification_count').notNull().default(0),
  lockedUntil: authDate('locked_until'),
});

export const rateLimits = pgTable('rate_limits', {
  id: text('id').primaryKey(),
  key: text('key').notNull(),
  count: integer('count').notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
});

/** What somebody said of themself so that uneven feedback can be counted; never read one by one. */
export const volunteeredGroups = pgTable('volunteered_groups', {
  userId: id('user', 'user_id').primaryKey(),
  gender: text('gender').$type<Gender>(),
  firstLanguage: text('first_language').$type<FirstLanguage>(),
  givenAt: instant('given_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});
