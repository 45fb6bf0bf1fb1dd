import { z } from 'zod';
import { defineEmail } from './define-email.ts';

/** A second opinion, step by step: to whoever's turn it is, and to the candidate when it is there. */
export const secondRatingEmail = defineEmail({
  name: 'second_rating',
  props: z.strictObject({
    step: z.enum(['drawn', 'asked', 'open', 'given', 'given_drawn', 'called_off']),
    pageUrl: z.url(),
  }),
  write: ({ step, pageUrl }) => WORDS[step](pageUrl),
});

const WORDS = {
  drawn: (url: string) => ({
    subject: 'May a second coach rate your session?',
    preview: 'Your session was drawn. It needs your yes, and a recording of yours.',
    title: 'Your session was drawn',
    underline: 'drawn',
    paragraphs: [
      'Some sessions are rated by a second coach who knows neither the report nor your name. It is how we find out how far coaches agree, and it costs you nothing.',
      'It happens only if you say yes and have a recording, and your coach is asked after you. You can take it back at any time, and you can see what they say.',
    ],
    button: { label: 'Say yes or no', url },
    reason: 'You get this because a session of yours was drawn.',
  }),
  asked: (url: string) => ({
    subject: 'May another coach listen to a session of yours?',
    preview: 'Your candidate asks for a second opinion.',
    title: 'May another coach listen to it?',
    underline: 'another coach',
    paragraphs: [
      'A candidate of yours would like a second coach to rate your session without knowing your report. You are heard on their recording, so you decide.',
      'When both ratings are in, they stand beside each other for the candidate, and count for how far coaches agree.',
    ],
    button: { label: 'Say yes or no', url },
    reason: 'You get this because the session was yours.',
  }),
  open: (url: string) => ({
    subject: 'A session to rate blind',
    preview: 'The recording, the rubric and the questions; no verdict.',
    title: 'A session to rate blind',
    underline: 'blind',
    paragraphs: [
      'You get the recording, the rubric, the role and the questions, and nothing of what the first coach thought.',
      'A blind rating is how we, and you, find out how far coaches agree.',
    ],
    button: { label: 'Listen and rate', url },
    reason: 'You get this because it is your turn, or somebody asked for you.',
  }),
  given: (url: string) => ({
    subject: 'Your second opinion is in',
    preview: 'Another coach rated your session without knowing the first report.',
    title: 'Your second opinion is in',
    underline: 'second opinion',
    paragraphs: ['It stands beside the first. Where both say the same, it is a pattern and no accident.'],
    button: { label: 'Read both', url },
    reason: 'You get this because you asked for it.',
  }),
  given_drawn: (url: string) => ({
    subject: 'The second rating of your session is in',
    preview: 'You can look at it, or leave it.',
    title: 'The second rating is in',
    underline: 'second rating',
    paragraphs: [
      'A second coach rated your session without knowing the report. Thank you for letting them. What they said is yours to open when you like.',
    ],
    button: { label: 'Go to the report', url },
    reason: 'You get this because you agreed to a second rating.',
  }),
  called_off: (url: string) => ({
    subject: 'Your second opinion does not come about',
    preview: 'You can ask somebody else.',
    title: 'Your second opinion does not come about',
    underline: 'does not',
    paragraphs: [
      'One of the two coaches said no. Your recording’s link is deleted here. You can ask somebody else.',
    ],
    button: { label: 'Back to the report', url },
    reason: 'You get this because you asked for it.',
  }),
};
