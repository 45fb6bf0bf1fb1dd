import { z } from 'zod';
import { defineEmail } from './define-email.ts';

export const magicLinkEmail = defineEmail({
  name: 'magic_link',
  props: z.strictObject({ url: z.url(), minutes: z.int().positive() }),
  secret: true,
  write: ({ url, minutes }) => ({
    subject: 'Your sign-in link',
    preview: `It works once, for ${minutes} minutes.`,
    title: 'Sign in with one click',
    underline: 'one click',
    paragraphs: [`The link works once, for ${minutes} minutes.`],
    button: { label: 'Sign in', url },
    after: ['Do not pass this message on: whoever opens the link is signed in as you.'],
    reason: 'You get this because a sign-in link was asked for with this address. If not by you, ignore it.',
  }),
});
