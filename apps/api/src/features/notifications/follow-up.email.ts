import { z } from 'zod';
import { defineEmail } from './define-email.ts';

/** Two weeks after a report: to the candidate when it opens, to the coach when it is answered, and back. */
export const followUpEmail = defineEmail({
  name: 'follow_up',
  props: z.strictObject({
    step: z.enum(['opened', 'answered', 'commented']),
    otherName: z.string(),
    pageUrl: z.url(),
  }),
  write({ step, otherName, pageUrl }) {
    if (step === 'answered')
      return {
        subject: `${otherName} has answered the follow-up to your report`,
        preview: 'What became of your focus points.',
        title: `What became of your report for ${otherName}`,
        underline: otherName,
        paragraphs: [
          'What they practised, how each focus point stands in their own view, and room for one comment of yours.',
        ],
        button: { label: 'Read and comment', url: pageUrl },
        reason: 'You get this because you wrote the report.',
      };
    if (step === 'commented')
      return {
        subject: `${otherName} has commented on your follow-up`,
        preview: 'A word on how your focus points stand.',
        title: `${otherName} has commented on your follow-up`,
        underline: 'commented',
        paragraphs: ['It stands under what you answered.'],
        button: { label: 'Read it', url: pageUrl },
        reason: 'You get this because you answered the follow-up.',
      };
    return {
      subject: `How is it going since the report from ${otherName}?`,
      preview: 'It takes a minute.',
      title: 'How is it going since your report?',
      underline: 'How is it going',
      paragraphs: [
        `Some time has passed since ${otherName} wrote to you. Say what you practised and how each focus point stands. ${otherName} reads it and can answer with a word.`,
        'How useful the report was stays with Second Round: your coach does not see it.',
      ],
      button: { label: 'Answer in a minute', url: pageUrl },
      reason: 'You get this once for each report.',
    };
  },
});
