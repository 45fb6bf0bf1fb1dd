import { z } from 'zod';
import { defineEmail } from './define-email.ts';

// Nothing that whoever signed up typed stands in it: the address may be a stranger's.
export const verifyEmail = defineEmail({
  name: 'verify_email',
  props: z.strictObject({ url: z.url() }),
  secret: true,
  write: ({ url }) => ({
    subject: 'Confirm your e-mail address',
    preview: 'One click, and your account is open.',
    title: 'Confirm this address',
    underline: 'this address',
    paragraphs: [
      'An account at Second Round was opened with it. Confirm it, and you can hold times and book sessions.',
    ],
    button: { label: 'Confirm my address', url },
    after: ['If it was not you, leave this message alone: without the click the account stays shut.'],
    reason: 'You get this because this address was typed into our sign-up form.',
  }),
});
