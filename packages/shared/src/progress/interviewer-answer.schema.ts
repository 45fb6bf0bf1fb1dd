import { z } from 'zod';
import { INTERVIEWER_VERDICTS, MOST_SENTENCE, MOST_TICKS, TICK_CATEGORIES } from './interviewer-answer.ts';

/** A private link's secret: 24 random bytes as base64url. */
export const linkTokenSchema = z.string().regex(/^[\w-]{32}$/, 'not a token');

/** What a real interviewer says in their minute. */
export const interviewerAnswerSchema = z
  .strictObject({
    ticks: z.array(z.enum(TICK_CATEGORIES)).max(MOST_TICKS),
    sentence: z.string().trim().max(MOST_SENTENCE),
    wouldCallBack: z.enum(INTERVIEWER_VERDICTS).nullable(),
  })
  .refine(
    ({ ticks, sentence, wouldCallBack }) => ticks.length > 0 || sentence !== '' || wouldCallBack !== null,
    'Tick something, write a sentence, or say whether you would have called back.',
  );
export type InterviewerAnswer = z.infer<typeof interviewerAnswerSchema>;
