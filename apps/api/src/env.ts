import { type BookingPolicy, DEFAULT_BOOKING_POLICY } from '@app/shared/booking/booking-policy';
import { DEFAULT_REMINDER_POLICY, type ReminderPolicy } from '@app/shared/notifications/reminder-times';
import { z } from 'zod';

const hours = (fallback: number) => z.coerce.number().min(0).default(fallback);
const flag = z.stringbool().default(false);

/** Everything the processes are told from outside; parsed once, and a fault here stops the boot with one sentence. */
const envSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  WORKER_PORT: z.coerce.number().int().min(0).max(65_535).default(3004),
  /** Where people open the product; links in e-mails and Stripe's return addresses start with it. */
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  WEB_DIST: z.string().optional(),
  TRUST_PROXY: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),

  DATABASE_URL: z.string().min(1, 'DATABASE_URL is missing'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),

  AUTH_SECRET: z.string().min(32, 'AUTH_SECRET needs at least 32 characters'),
  DEMO_MODE: flag,

  STRIPE_SECRET_KEY: z.string().min(8, 'STRIPE_SECRET_KEY is missing'),
  STRIPE_WEBHOOK_SECRET: z.string().min(8, 'STRIPE_WEBHOOK_SECRET is missing'),
  /** Only for the local Stripe server, e.g. http://127.0.0.1:3002. Real keys must not be sent there. */
  STRIPE_API_BASE: z.url().optional(),

  SMTP_URL: z.string().min(1, 'SMTP_URL is missing'),
  MAIL_FROM: z.string().default('Second Round <hello@second-round.test>'),

  /** Lets coaches' calendars be read from this machine and over plain HTTP. Only for tests and development. */
  CALENDARS_FROM_ANYWHERE: flag,

  ICE_SERVERS: z.string().default('[]'),

  /** Who issues receipts: the letters before their numbers, and what stands at their head. */
  ISSUER_CODE: z
    .string()
    .regex(/^[A-Z]{2,8}$/)
    .default('SR'),
  ISSUER_NAME: z.string().default('Second Round'),
  /** Lines, with `;` between them. */
  ISSUER_ADDRESS: z.string().default(''),
  ISSUER_TAX_ID: z.string().default(''),

  /** Who works out the tax in a price: the table of rates, or Stripe Tax when somebody pays. */
  TAX_BY: z.enum(['table', 'stripe']).default('table'),

  PLATFORM_CURRENCY: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .default('EUR'),
  COMMISSION_BASIS_POINTS: z.coerce.number().int().min(0).max(10_000).default(1_500),
  HOLD_MINUTES: z.coerce.number().positive().default(DEFAULT_BOOKING_POLICY.holdMinutes),
  SIGN_INS_PER_MINUTE: z.coerce.number().int().positive().default(20),
  HOLDS_PER_PERSON: z.coerce.number().int().positive().default(2),
  HOLD_COOL_DOWN_MINUTES: z.coerce.number().min(0).default(30),
  /** How long a freed time is kept for whoever waits for it. */
  WAITLIST_OFFER_MINUTES: z.coerce.number().positive().default(60),
  FREE_CANCEL_HOURS: hours(DEFAULT_BOOKING_POLICY.freeCancelHours),
  LATE_CANCEL_REFUND_PERCENT: z.coerce.number().int().default(DEFAULT_BOOKING_POLICY.lateCancelRefundPercent),
  FREE_MOVE_HOURS: hours(DEFAULT_BOOKING_POLICY.freeMoveHours),
  MOVES_ALLOWED: z.coerce.number().int().default(DEFAULT_BOOKING_POLICY.movesAllowed),
  NO_SHOW_GRACE_MINUTES: z.coerce.number().min(0).default(DEFAULT_BOOKING_POLICY.noShowGraceMinutes),
  ROOM_OPENS_MINUTES: z.coerce.number().min(0).default(15),
  REPORT_DUE_HOURS: hours(DEFAULT_BOOKING_POLICY.reportDueHours),
  LATE_REPORT_CREDIT_HOURS: hours(DEFAULT_BOOKING_POLICY.lateReportCreditHours),
  LATE_REPORT_CREDIT_PERCENT: z.coerce
    .number()
    .int()
    .min(0)
    .max(100)
    .default(DEFAULT_BOOKING_POLICY.lateReportCreditPercent),
  LATE_REPORT_CLOSE_HOURS: hours(DEFAULT_BOOKING_POLICY.lateReportCloseHours),
  SELF_RATING_WAIT_HOURS: hours(72),
  TRANSFER_DELAY_HOURS: hours(DEFAULT_BOOKING_POLICY.transferDelayHours),
  REMIND_EARLY_HOURS: hours(DEFAULT_REMINDER_POLICY.sessionEarlyHours),
  REMIND_SOON_HOURS: hours(DEFAULT_REMINDER_POLICY.sessionSoonHours),
  REMIND_REPORT_FIRST_HOURS: hours(DEFAULT_REMINDER_POLICY.reportFirstHours),
  REMIND_REPORT_SECOND_HOURS: hours(DEFAULT_REMINDER_POLICY.reportSecondHours),
  REMIND_REPORT_LAST_HOURS: hours(DEFAULT_REMINDER_POLICY.reportLastHours),
  REVIEW_OPENS_DAYS: z.coerce.number().min(0).default(14),
  REVIEW_CLOSES_DAYS: z.coerce.number().min(0).default(60),
  SWEEP_SECONDS: z.coerce.number().positive().default(5),
});

export type Config = z.infer<typeof envSchema> & { policy: BookingPolicy; reminders: ReminderPolicy };

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** @throws ConfigError with one sentence that names the variable and what is wrong with it */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = envSchema.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The configuration is not right. ${faults.join('. ')}.`);
  }
  const config = parsed.data;
  refuseDangerousMixes(config);
  return { ...config, policy: bookingPolicyOf(config), reminders: reminderPolicyOf(config) };
}

/** A live key must never meet a demo door or a stand-in. */
function refuseDangerousMixes({
  STRIPE_SECRET_KEY,
  STRIPE_API_BASE,
  DEMO_MODE,
  CALENDARS_FROM_ANYWHERE,
  NODE_ENV,
}: z.infer<typeof envSchema>) {
  const live = /^(sk|rk)_live_/.test(STRIPE_SECRET_KEY);
  if (live && STRIPE_API_BASE)
    throw new ConfigError('A live Stripe key must not be sent to STRIPE_API_BASE.');
  if (live && DEMO_MODE)
    throw new ConfigError('DEMO_MODE is on with a live Stripe key. Switch one of them off.');
  if (NODE_ENV === 'production' && DEMO_MODE)
    throw new ConfigError('DEMO_MODE cannot be used in production.');
  if (NODE_ENV === 'production' && CALENDARS_FROM_ANYWHERE)
    throw new ConfigError(
      'CALENDARS_FROM_ANYWHERE opens our own network to calendar addresses: not in production.',
    );
  if (NODE_ENV === 'production' && STRIPE_API_BASE) {
    throw new ConfigError('STRIPE_API_BASE points at a stand-in, which production refuses.');
  }
}

const bookingPolicyOf = (env: z.infer<typeof envSchema>): BookingPolicy => ({
  ...DEFAULT_BOOKING_POLICY,
  holdMinutes: env.HOLD_MINUTES,
  freeCancelHours: env.FREE_CANCEL_HOURS,
  lateCancelRefundPercent: env.LATE_CANCEL_REFUND_PERCENT,
  freeMoveHours: env.FREE_MOVE_HOURS,
  movesAllowed: env.MOVES_ALLOWED,
  noShowGraceMinutes: env.NO_SHOW_GRACE_MINUTES,
  reportDueHours: env.REPORT_DUE_HOURS,
  lateReportCreditHours: env.LATE_REPORT_CREDIT_HOURS,
  lateReportCreditPercent: env.LATE_REPORT_CREDIT_PERCENT,
  lateReportCloseHours: env.LATE_REPORT_CLOSE_HOURS,
  transferDelayHours: env.TRANSFER_DELAY_HOURS,
});

const reminderPolicyOf = (env: z.infer<typeof envSchema>): ReminderPolicy => ({
  sessionEarlyHours: env.REMIND_EARLY_HOURS,
  sessionSoonHours: env.REMIND_SOON_HOURS,
  reportFirstHours: env.REMIND_REPORT_FIRST_HOURS,
  reportSecondHours: env.REMIND_REPORT_SECOND_HOURS,
  reportLastHours: env.REMIND_REPORT_LAST_HOURS,
});
