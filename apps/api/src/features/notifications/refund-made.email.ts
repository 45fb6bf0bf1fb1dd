import { idSchema } from '@app/shared/id/id';
import { formatMoney } from '@app/shared/money/format-money';
import { add } from '@app/shared/money/money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema, sessionFactsSchema, sessionRows } from './session-facts.ts';

const props = z.strictObject({
  session: sessionFactsSchema,
  /** To the card, through the bank. */
  toCard: amountSchema,
  /** Back to the credit that was spent. */
  toCredit: amountSchema,
  cardLast4: z.string().nullable(),
  creditNoteId: idSchema('document').nullable().default(null),
});

export const refundMadeEmail = defineEmail({
  name: 'refund_made',
  props,
  attach: ({ creditNoteId }) => (creditNoteId ? [creditNoteId] : []),
  write(refund) {
    const { session, toCard, toCredit } = refund;
    const amount = formatMoney(add(toCard, toCredit));
    return {
      subject: `${amount} are on the way back to you`,
      preview: sentences(refund).join(' '),
      title: `${amount} are on the way back`,
      underline: amount,
      paragraphs: sentences(refund),
      facts: sessionRows(session),
      button: { label: 'Open the session', url: session.pageUrl },
      reason: 'You get this because you paid for this session.',
    };
  },
});

function sentences({ toCard, toCredit, cardLast4 }: z.output<typeof props>): string[] {
  const card = cardLast4 ? `the card that ends in ${cardLast4}` : 'the card you paid with';
  return [
    ...(toCard.amountMinor > 0
      ? [`${formatMoney(toCard)} go to ${card}. Banks take five to ten working days to show it.`]
      : []),
    ...(toCredit.amountMinor > 0 ? [`${formatMoney(toCredit)} are credit again, from now on.`] : []),
  ];
}
