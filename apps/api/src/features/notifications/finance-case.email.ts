import { formatMoney } from '@app/shared/money/format-money';
import { readerTime } from '@app/shared/notifications/session-time';
import { instantSchema, timeZoneSchema } from '@app/shared/time/instant';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import type { EmailContent } from './email-layout.ts';
import { amountSchema } from './session-facts.ts';

const props = z.strictObject({
  what: z.enum([
    'payout_failed',
    'payouts_lost',
    'dispute_opened',
    'dispute_due',
    'refund_exceeded',
    'fraud_warned',
  ]),
  /** Whose money it is about. */
  who: z.string(),
  amount: amountSchema.nullable(),
  /** By when something has to be done. */
  dueAt: instantSchema.nullable(),
  readerTimeZone: timeZoneSchema,
  pageUrl: z.url(),
});
type Case = z.output<typeof props>;

/** To whoever has finance: something about money that waits for a person. */
export const financeCaseEmail = defineEmail({
  name: 'finance_case',
  props,
  write: (found) => ({
    ...WORDS[found.what](found),
    button: { label: 'Open the desk', url: found.pageUrl },
    reason: 'You get this because you look after the money at the desk.',
  }),
});

type Words = Pick<EmailContent, 'subject' | 'preview' | 'title' | 'underline' | 'paragraphs'>;

const sum = ({ amount }: Case) => (amount ? formatMoney(amount) : 'Money');
const due = ({ dueAt, readerTimeZone }: Case) => (dueAt ? readerTime(dueAt, readerTimeZone) : 'soon');

const WORDS: Record<Case['what'], (found: Case) => Words> = {
  payout_failed: (found) => ({
    subject: `A payout to ${found.who} failed`,
    preview: `${sum(found)} came back from the bank.`,
    title: `A payout to ${found.who} failed`,
    underline: 'failed',
    paragraphs: [
      `${sum(found)} came back from the bank to ${found.who}’s balance at Stripe. The books do not change by it. The coach has been told what to do.`,
    ],
  }),
  payouts_lost: (found) => ({
    subject: `${found.who} cannot be paid any more`,
    preview: 'Stripe does not accept transfers to the account.',
    title: `${found.who} cannot be paid any more`,
    underline: 'cannot be paid',
    paragraphs: [
      'Stripe does not accept transfers to the account. The coach is out of the directory until it does, shares that are due wait, and the coach has been told.',
    ],
  }),
  dispute_opened: (found) => ({
    subject: `${found.who} disputes ${sum(found)}`,
    preview: `Evidence is due ${due(found)}.`,
    title: `${found.who} disputes ${sum(found)}`,
    underline: 'disputes',
    paragraphs: [
      `The bank took the money back until it is decided. Evidence is due ${due(found)}; a file has been drawn up from the session’s record and waits for you to read and send it. The coach’s share waits as well.`,
    ],
  }),
  refund_exceeded: (found) => ({
    subject: `${sum(found)} too much went back to ${found.who}`,
    preview: 'A refund in Stripe’s dashboard gave more than was left.',
    title: `${sum(found)} too much went back to ${found.who}`,
    underline: 'too much',
    paragraphs: [
      `A refund was made in Stripe’s dashboard of more than was left of the payment. ${sum(found)} of it stand apart in the books until somebody says who gives them.`,
    ],
  }),
  dispute_due: (found) => ({
    subject: `Evidence is due: ${found.who}, ${sum(found)}`,
    preview: `Without it the dispute is lost ${due(found)}.`,
    title: `Evidence for ${sum(found)} is due`,
    underline: 'is due',
    paragraphs: [
      `${found.who}’s dispute is lost if nothing is sent by ${due(found)}. The file is drawn up; it can be sent once.`,
    ],
  }),
  fraud_warned: (found) => ({
    subject: `A bank reports ${found.who}’s payment`,
    preview: `${sum(found)} was perhaps not paid by the owner of the card.`,
    title: `A bank reports ${found.who}’s payment`,
    underline: 'reports',
    paragraphs: [
      `${sum(found)} was perhaps not paid by the owner of the card. If the session was still to come, it is called off and all of the money is on its way back: that is cheaper than the dispute that would follow. If it was held, a dispute may come. Look at the person’s other bookings, and suspend the account if they do not look right.`,
    ],
  }),
};
