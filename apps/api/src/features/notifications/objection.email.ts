import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema, roleSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

const props = z.strictObject({
  session: sessionFactsSchema,
  role: roleSchema,
  stage: z.enum(['opened', 'upheld', 'declined']),
  refund: amountSchema,
  credit: amountSchema,
});
type Told = z.output<typeof props>;

/** To the coach when a candidate objects, and to both when it is decided. The words of either are on the page. */
export const objectionEmail = defineEmail({
  name: 'objection',
  props,
  write(told) {
    const { session, role, stage } = told;
    const title =
      stage === 'opened'
        ? role === 'coach'
          ? `${session.other.firstName} objects to the session`
          : 'We have your objection'
        : 'The objection is decided';
    return {
      subject: `${title}: ${session.other.shortName}`,
      preview: sentences(told)[0] ?? title,
      title,
      underline: stage === 'opened' ? 'object' : 'decided',
      paragraphs: sentences(told),
      facts: sessionRows(session),
      button: { label: 'Open the session', url: session.pageUrl },
      reason: 'You get this because the session is yours.',
    };
  },
});

function sentences({ role, stage, refund, credit }: Told): string[] {
  if (stage === 'opened') {
    return role === 'coach'
      ? [
          'Your share waits until support has decided; nothing is decided without your side of it.',
          'Read what was written and answer once, on the session’s page.',
        ]
      : [
          'The coach’s share waits, and the coach is asked for their side. A person decides within two working days.',
        ];
  }
  if (stage === 'declined') return ['Nothing goes back. The reason is on the session’s page.'];
  const back = [
    ...(refund.amountMinor > 0 ? [`${formatMoney(refund)} go back the way they came`] : []),
    ...(credit.amountMinor > 0 ? [`${formatMoney(credit)} are credit for another session`] : []),
  ].join(', and ');
  return role === 'candidate'
    ? [`${back}. The reason is on the session’s page.`]
    : [
        `To the candidate: ${back}. Your share is what is left of the price. The reason is on the session’s page.`,
      ];
}
