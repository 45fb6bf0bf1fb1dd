import { ANSWER_DAYS } from '@app/shared/reports/contested-line';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { roleSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

const props = z.strictObject({
  session: sessionFactsSchema,
  role: roleSchema,
  stage: z.enum(['contested', 'upheld', 'struck']),
  pageUrl: z.url(),
});
type Told = z.output<typeof props>;

/** To the coach when a line is contested, and to both when it is decided. The line itself is on the page alone. */
export const contestedLineEmail = defineEmail({
  name: 'contested_line',
  props,
  write(told) {
    const { session, stage, pageUrl } = told;
    const title =
      stage === 'contested'
        ? `${session.other.firstName} contests a line of your report`
        : 'The contested line is decided';
    return {
      subject: `${title}: ${session.other.shortName}`,
      preview: sentence(told),
      title,
      underline: stage === 'contested' ? 'contests' : 'decided',
      paragraphs: [sentence(told)],
      facts: sessionRows(session),
      button: { label: stage === 'contested' ? 'Read it and answer' : 'Read the decision', url: pageUrl },
      reason: 'You get this because the session is yours.',
    };
  },
});

function sentence({ session, role, stage }: Told): string {
  if (stage === 'contested')
    return `${session.other.firstName} says that one line is not right, and why. Answer it once, within ${ANSWER_DAYS} days; then somebody at our desk reads both sides.`;
  const whose = role === 'coach' ? 'your report' : 'the report';
  return stage === 'upheld'
    ? `Somebody at our desk has read both sides, and the line in ${whose} stands. Why is written beside it.`
    : `Somebody at our desk has read both sides, and the line in ${whose} is struck. Why is written beside it.`;
}
