import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import type { EmailContent } from './email-layout.ts';

const props = z.strictObject({
  stage: z.enum(['arrived', 'taken_over', 'declined']),
  title: z.string(),
  pageUrl: z.url(),
});
type Stage = z.output<typeof props>['stage'];

/** What became of a coach's proposal; the desk's words are on its page. */
export const rubricProposalEmail = defineEmail({
  name: 'rubric_proposal',
  props,
  write: ({ stage, title, pageUrl }) => ({
    ...LETTERS[stage](title),
    button: { label: 'Open your proposal', url: pageUrl },
    reason: 'You get this because you proposed a change of a rubric.',
  }),
});

const LETTERS: Record<Stage, (title: string) => Omit<EmailContent, 'button' | 'reason'>> = {
  arrived: (title) => ({
    subject: `Your proposal for “${title}” is here`,
    preview: 'Somebody at our desk compares it with what is in force.',
    title: 'Your proposal is here',
    underline: 'is here',
    paragraphs: [
      `Somebody at our desk reads your proposal for “${title}” and compares it with what is in force. You hear from us either way, and you can take it back until then.`,
    ],
  }),
  taken_over: (title) => ({
    subject: `Your proposal for “${title}” is taken over`,
    preview: 'It is a draft of the desk now.',
    title: 'Your proposal is taken over',
    underline: 'taken over',
    paragraphs: [
      `Your proposal for “${title}” is a draft of the desk now. It may still change before it is published; sessions are rated as before until then.`,
    ],
  }),
  declined: (title) => ({
    subject: `Your proposal for “${title}” was declined`,
    preview: 'Why is on its page.',
    title: 'We declined your proposal',
    underline: 'declined',
    paragraphs: [
      `The rubric “${title}” stays as it is for now. Why is on the page of your proposal, and you can make another one.`,
    ],
  }),
};
