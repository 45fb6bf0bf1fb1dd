import { readerTime } from '@app/shared/notifications/session-time';
import { instantSchema, timeZoneSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';

const CHANGES = {
  password: { subject: 'Your password was changed', what: 'The password of your account was changed' },
  email: { subject: 'Your e-mail address was changed', what: 'Your account has a new e-mail address' },
  second_factor_on: {
    subject: 'Two-factor sign-in is on',
    what: 'Signing in to your account now needs a code as well',
  },
  second_factor_off: {
    subject: 'Two-factor sign-in is off',
    what: 'Signing in to your account no longer needs a code',
  },
} as const;

/** Goes to the address as it was before the change, so that a thief cannot keep it quiet. */
export const accountChangedEmail = defineEmail({
  name: 'account_changed',
  props: z.strictObject({
    change: z.enum(['password', 'email', 'second_factor_on', 'second_factor_off']),
    at: instantSchema,
    timeZone: timeZoneSchema,
    recoverUrl: z.url(),
  }),
  write: ({ change, at, timeZone, recoverUrl }) => ({
    subject: CHANGES[change].subject,
    preview: 'If that was you, there is nothing to do.',
    title: CHANGES[change].subject,
    paragraphs: [
      `${CHANGES[change].what}: ${readerTime(at, timeZone)}.`,
      'If that was you, there is nothing to do. If it was not, choose a new password now; that also signs out whoever is in.',
    ],
    button: { label: 'It was not me: new password', url: recoverUrl },
    reason: 'You get this whenever the way into your account changes.',
  }),
});
