import { plainDay } from '@app/shared/notifications/plain-day';
import { INTERVIEW_STAGES, RESULT_LABEL, STAGE_LABEL } from '@app/shared/progress/real-interview';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';

const CHOICES = ['called_back', 'not_called_back', 'pending'] as const;

/** Seven and twenty-one days after a real interview. No employer: inboxes are read over shoulders. */
export const outcomeNudgeEmail = defineEmail({
  name: 'outcome_nudge',
  props: z.strictObject({
    heldOn: z.iso.date(),
    stage: z.enum(INTERVIEW_STAGES),
    day: z.union([z.literal(7), z.literal(21)]),
    /** The page with the button; an answer may follow the secret in its fragment. */
    answerUrl: z.url(),
  }),
  secret: true,
  write({ heldOn, stage, day, answerUrl }) {
    const when = plainDay(heldOn);
    return {
      subject: `What came of your interview on ${when}?`,
      preview: 'One tap, and your record stays true.',
      title: `What came of your interview on ${when}?`,
      underline: when,
      paragraphs: [
        day === 7
          ? `A week has gone by since the ${STAGE_LABEL[stage].toLowerCase()}. If they have called you back, or said no, write it down while it is fresh.`
          : `Three weeks of silence usually mean a no, so from today it counts as one. If they do call, one tap puts it right.`,
      ],
      button: { label: 'Say what came of it', url: answerUrl },
      links: CHOICES.map((result) => ({ label: RESULT_LABEL[result], url: `${answerUrl}.${result}` })),
      after: ['Nothing is saved before you press the button on the page.'],
      reason:
        'You get this on days 7 and 21 because you wrote the interview down. It opens this one entry and nothing else.',
    };
  },
});
