import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './env.ts';

const LIVE = { STRIPE_SECRET_KEY: 'sk_live_51abcdefgh' };
const STAND_IN = { STRIPE_API_BASE: 'http://127.0.0.1:3002' };

const given = (more: Record<string, string> = {}) => ({
  DATABASE_URL: 'postgres://app@127.0.0.1/second_round',
  AUTH_SECRET: 'thirty-two characters at the least',
  STRIPE_SECRET_KEY: 'sk_test_51abcdefgh',
  STRIPE_WEBHOOK_SECRET: 'whsec_abcdefgh',
  SMTP_URL: 'smtp://127.0.0.1:25',
  ...more,
});

describe('readConfig', () => {
  it.each([
    ['the demo on the local Stripe server', { DEMO_MODE: 'true', ...STAND_IN }],
    ['a trial of the product on a Stripe test account', { DEMO_MODE: 'false' }],
    ['production with a live key', { NODE_ENV: 'production', ...LIVE }],
    ['production with a test key, as a rehearsal', { NODE_ENV: 'production' }],
  ])('takes %s', (_what, more) => {
    expect(readConfig(given(more))).toMatchObject({ HOLD_MINUTES: 15 });
  });

  it.each([
    ['demo doors in production', { NODE_ENV: 'production', DEMO_MODE: 'true' }, 'DEMO_MODE'],
    ['the local Stripe server in production', { NODE_ENV: 'production', ...STAND_IN }, 'STRIPE_API_BASE'],
    ['a live key sent to the local Stripe server', { ...LIVE, ...STAND_IN }, 'STRIPE_API_BASE'],
    ['a live key beside demo doors', { ...LIVE, DEMO_MODE: '1' }, 'DEMO_MODE'],
    [
      'a restricted live key beside demo doors',
      { STRIPE_SECRET_KEY: 'rk_live_51abcdefgh', DEMO_MODE: '1' },
      'DEMO_MODE',
    ],
    ['a short secret', { AUTH_SECRET: 'short' }, 'AUTH_SECRET'],
    ['a duration that is no number', { HOLD_MINUTES: 'soon' }, 'HOLD_MINUTES'],
    ['a commission above the price', { COMMISSION_BASIS_POINTS: '10001' }, 'COMMISSION_BASIS_POINTS'],
  ])('refuses %s and names the variable', (_what, more, variable) => {
    const read = () => readConfig(given(more));
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(variable);
  });

  it('names everything that is missing at once', () => {
    expect(() => readConfig({})).toThrow(
      /DATABASE_URL.*AUTH_SECRET.*STRIPE_SECRET_KEY.*STRIPE_WEBHOOK_SECRET.*SMTP_URL/,
    );
  });

  it('turns each duration into the policy that bookings freeze', () => {
    const { policy, reminders } = readConfig(given({ FREE_CANCEL_HOURS: '0.5', REMIND_SOON_HOURS: '2' }));
    expect(policy.freeCancelHours).toBe(0.5);
    expect(reminders.sessionSoonHours).toBe(2);
  });
});
