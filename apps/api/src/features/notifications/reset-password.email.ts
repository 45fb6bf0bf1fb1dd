import { z } from 'zod';
import { defineEmail } from './define-email.ts';

export const resetPasswordEmail = defineEmail({
  name: 'reset_password',
  props: z.strictObject({ url: z.url(), minutes: z.int().positive() }),
  secret: true,
  write: ({ url, minutes }) => ({
    subject: 'Choose a new password',
    preview: `The link works once, for ${minutes} minutes.`,
    title: 'Choose a new password',
    underline: 'new password',
    paragraphs: [
      `The link works once, for ${minutes} minutes. With the new password you are signed out everywhere else.`,
    ],
    button: { label: 'Choose a new password', url },
    after: ['If you did not ask for this, nothing has changed and you need do nothing.'],
    reason: 'You get this because a new password was asked for with this address.',
  }),
});
