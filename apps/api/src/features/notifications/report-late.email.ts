import { formatMoney } from '@app/shared/money/format-money';
import { briefTime } from '@app/shared/notifications/session-time';
import { LATENESS_STEPS } from '@app/shared/reports/report-lateness';
import { instantSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema, roleSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

const props = z.strictObject({
  session: sessionFactsSchema,
  role: roleSchema,
  step: z.enum(LATENESS_STEPS),
  credit: amountSchema,
  paid: amountSchema,
  creditAt: instantSchema,
  closesAt: instantSchema,
  editorUrl: z.url(),
});
type Late = z.output<typeof props>;

/** To both, at each step of a report that does not come: what it means, and what comes next. */
export const reportLateEmail = defineEmail({
  name: 'report_late',
  props,
  write(late) {
    const { session, role, step, editorUrl } = late;
    const isCoach = role === 'coach';
    const title = isCoach ? coachTitle(late) : candidateTitle(late);
    const paragraphs = isCoach ? coachWords(late) : candidateWords(late);
    return {
      subject: title,
      preview: paragraphs[0]!,
      title,
      paragraphs,
      facts: sessionRows(session),
      button:
        isCoach && step !== 'closed'
          ? { label: 'Write the report', url: editorUrl }
          : { label: 'Open the session', url: session.pageUrl },
      reason: isCoach
        ? 'You get this because you held the session.'
        : 'You get this because the session was yours.',
    };
  },
});

const coachTitle = ({ session, step }: Late) =>
  ({
    late: `Your report for ${session.other.shortName} is late`,
    credit: `Your late report for ${session.other.shortName} now costs part of your share`,
    closed: `Closed without your report for ${session.other.shortName}`,
  })[step];

const candidateTitle = ({ session, step }: Late) =>
  ({
    late: `Your report from ${session.other.firstName} is late`,
    credit: 'Your report is still missing: a credit is yours',
    closed: 'Your report did not come: you get all of it back',
  })[step];

function coachWords({ session, step, credit, paid, creditAt, closesAt }: Late): string[] {
  const zone = session.readerTimeZone;
  const last = `If it is not there ${briefTime(closesAt, zone)}, ${session.other.firstName} gets all of the ${formatMoney(paid)} back, the booking is closed and it counts as a strike.`;
  if (step === 'late') {
    const next = `From ${briefTime(creditAt, zone)} on, ${formatMoney(credit)} of your share go to ${session.other.firstName} as credit.`;
    return [`${session.other.firstName} is waiting, and it is noted that the report is late.`, next, last];
  }
  if (step === 'credit')
    return [`${formatMoney(credit)} of your share went to ${session.other.firstName} as credit.`, last];
  return [
    `${formatMoney(paid)} go back to ${session.other.firstName}, nothing is paid for the session, and it counts as a strike.`,
    'If something kept you from writing, answer this message: a person reads it.',
  ];
}

function candidateWords({ session, step, credit, paid, creditAt, closesAt }: Late): string[] {
  const zone = session.readerTimeZone;
  const coach = session.other.firstName;
  const last = `If it is not there ${briefTime(closesAt, zone)}, you get all of the ${formatMoney(paid)} back.`;
  if (step === 'late')
    return [
      `${coach} should have handed it in by now, and has been told so.`,
      `If it is not there ${briefTime(creditAt, zone)}, ${formatMoney(credit)} are yours as credit, out of ${coach}’s share.`,
      last,
    ];
  if (step === 'credit')
    return [
      `${formatMoney(credit)} are in your credit now, out of ${coach}’s share. It never expires.`,
      last,
    ];
  return [
    `All of the ${formatMoney(paid)} go back to how you paid. The credit for the wait is part of that, so it leaves your credit; what you have spent of it already stays spent.`,
    'We are sorry: an hour of yours deserved an answer.',
  ];
}
