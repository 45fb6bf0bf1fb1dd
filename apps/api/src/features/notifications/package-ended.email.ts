import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema } from './session-facts.ts';

/** Unused sessions became credit, or were given back. */
export const packageEndedEmail = defineEmail({
  name: 'package_ended',
  props: z.strictObject({
    how: z.enum(['expired', 'refunded']),
    coachName: z.string(),
    sessionsLeft: z.int().min(0),
    toCard: amountSchema,
    toCredit: amountSchema,
    walletUrl: z.url(),
  }),
  write({ how, coachName, sessionsLeft, toCard, toCredit, walletUrl }) {
    const sessions = sessionsLeft === 1 ? 'One session' : `${sessionsLeft} sessions`;
    const ways = [
      toCard.amountMinor > 0 && `${formatMoney(toCard)} go back to your card. Banks take five to ten days.`,
      toCredit.amountMinor > 0 && `${formatMoney(toCredit)} are credit now. Credit does not run out.`,
      toCard.amountMinor + toCredit.amountMinor === 0 &&
        'The sessions you used cost as much, one by one, as the whole package, so nothing is left.',
    ].filter((way) => way !== false);
    const title = how === 'expired' ? 'Your sessions are credit now' : 'Your unused sessions went back';
    return {
      subject: how === 'expired' ? `${sessions} became credit` : `${sessions} given back`,
      preview: ways[0] ?? '',
      title,
      underline: how === 'expired' ? 'credit' : 'went back',
      paragraphs: [
        how === 'expired'
          ? `${sessions} of your package with ${coachName} were not booked in time.`
          : `You gave back ${sessions.toLowerCase()} of your package with ${coachName}.`,
        ...ways,
      ],
      button: { label: 'See my credit', url: walletUrl },
      reason: 'You get this because you bought a package.',
    };
  },
});
