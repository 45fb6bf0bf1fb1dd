import { formatMoney } from '@app/shared/money/format-money';
import { z } from 'zod';
import { defineEmail } from './define-email.ts';
import { amountSchema } from './session-facts.ts';

/** Unused sessions became credit, were given back, or ended because the bank took the money. */
export const packageEndedEmail = defineEmail({
  name: 'package_ended',
  props: z.strictObject({
    how: z.enum(['expired', 'refunded', 'taken_back']),
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
      how !== 'taken_back' &&
        toCard.amountMinor + toCredit.amountMinor === 0 &&
        'The sessions you used cost as much, one by one, as the whole package, so nothing is left.',
    ].filter((way) => way !== false);
    const { subject, title, underline, told } = WORDS[how];
    return {
      subject: `${sessions} ${subject}`,
      preview: ways[0] ?? '',
      title,
      underline,
      paragraphs: [told(sessions, coachName), ...ways],
      button: { label: 'See my credit', url: walletUrl },
      reason: 'You get this because you bought a package.',
    };
  },
});

type Told = (sessions: string, coachName: string) => string;
type Words = { subject: string; title: string; underline: string; told: Told };

const WORDS: Record<'expired' | 'refunded' | 'taken_back', Words> = {
  expired: {
    subject: 'became credit',
    title: 'Your sessions are credit now',
    underline: 'credit',
    told: (sessions, coachName) => `${sessions} of your package with ${coachName} were not booked in time.`,
  },
  refunded: {
    subject: 'given back',
    title: 'Your unused sessions went back',
    underline: 'went back',
    told: (sessions, coachName) =>
      `You gave back ${sessions.toLowerCase()} of your package with ${coachName}.`,
  },
  taken_back: {
    subject: 'ended with your dispute',
    title: 'Your unused sessions have ended',
    underline: 'have ended',
    told: (sessions, coachName) =>
      `Your bank took back what you paid for a package with ${coachName}. ${sessions} had not been used and cannot be booked any more.`,
  },
};
