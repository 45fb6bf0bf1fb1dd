import { formatMoney } from '@app/shared/money/format-money';
import { briefTime } from '@app/shared/notifications/session-time';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema, roleSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

const props = z.strictObject({
  session: sessionFactsSchema,
  role: roleSchema,
  absent: z.enum(['candidate', 'coach', 'both']),
  /** What goes back to how it was paid, what becomes the candidate's credit, and what the coach is owed. */
  refund: amountSchema,
  credit: amountSchema,
  coachShare: amountSchema,
});
type NoShow = z.output<typeof props>;

export const noShowEmail = defineEmail({
  name: 'no_show',
  props,
  write(noShow) {
    const { session } = noShow;
    const when = briefTime(session.startsAt, session.readerTimeZone);
    const title = `${whoWasMissing(noShow)}: ${when}`;
    return {
      subject: title,
      preview: moneySentence(noShow),
      title,
      underline: when,
      paragraphs: [
        moneySentence(noShow),
        'If that is not how it was, answer this message: a person reads it.',
      ],
      facts: sessionRows(session),
      button: { label: 'Open the session', url: session.pageUrl },
      reason: 'You get this because the session was yours.',
    };
  },
});

function whoWasMissing({ session, role, absent }: NoShow): string {
  if (absent === 'both') return `Neither you nor ${session.other.firstName} came`;
  return absent === role
    ? `${session.other.firstName} waited for you`
    : `${session.other.firstName} did not come`;
}

function moneySentence({ role, refund, credit, coachShare }: NoShow): string {
  if (role === 'coach') {
    return coachShare.amountMinor > 0
      ? `${formatMoney(coachShare)} of the price are yours, and no report is owed.`
      : 'No money is owed to you for it, and no report is owed.';
  }
  const back = refund.amountMinor > 0 ? `${formatMoney(refund)} go back to you` : '';
  const asCredit = credit.amountMinor > 0 ? `${formatMoney(credit)} stay with us as your credit` : '';
  const both = [back, asCredit].filter(Boolean).join(', and ');
  return both ? `${both}.` : 'Nothing of what you paid comes back, as the policy said.';
}
