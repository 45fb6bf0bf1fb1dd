import { idSchema } from '@app/shared/id/id';
import { calendarInvitation, invitationUid } from '@app/shared/notifications/calendar-invitation';
import { z } from 'zod';
import { MailRefused, type OutgoingMail, readMailbox } from '../../adapters/mailer.ts';
import type { ActContext } from '../../app-context.ts';
import { defineJob } from '../../jobs/job.ts';
import { readDocumentFile } from '../payments/read-documents.ts';
import {
  claimEmail,
  type EmailRow,
  isEmailQueued,
  markEmailFailed,
  markEmailSent,
  releaseEmail,
} from './email.repository.ts';
import { SEND_EMAIL_QUEUE } from './queue-email.ts';
import { isSecret, renderEmail } from './render-email.ts';

/** About four hours with the queue's growing gaps: a mail server that is away for lunch loses nothing. */
const ATTEMPTS = 30;

/**
 * Sends one message. A second run finds it sent and does nothing, or claimed and waits its turn; a run
 * that died after the mail server's yes is repeated under the same Message-ID, once its claim has run out.
 */
export const sendEmailJob = defineJob({
  name: SEND_EMAIL_QUEUE.name,
  payload: z.strictObject({ emailId: idSchema('email') }),
  retryLimit: ATTEMPTS,
  async run({ emailId }, ctx) {
    const { db, mailer, log, now } = ctx;
    const email = await claimEmail(db, emailId);
    if (!email) {
      // Another run is at it. Should that one die, this one must come back.
      if (await isEmailQueued(db, emailId)) throw new Error('this message is being sent by another run');
      return;
    }
    const mail = await compose(ctx, email);
    try {
      await mailer.send(mail);
    } catch (error) {
      const failure = nameOf(error);
      const givenUp = error instanceof MailRefused || email.attempts >= ATTEMPTS;
      log[givenUp ? 'error' : 'warn'](
        { emailId, attempts: email.attempts, failure, givenUp },
        'mail not sent',
      );
      if (givenUp) return markEmailFailed(db, emailId, failure);
      await releaseEmail(db, emailId, failure);
      throw error;
    }
    const { messageId, subject } = mail;
    await markEmailSent(db, emailId, {
      messageId,
      subject,
      sentAt: now,
      wipePayload: isSecret(email.template),
    });
  },
});

async function compose(ctx: ActContext, email: EmailRow): Promise<OutgoingMail> {
  const sender = readMailbox(ctx.config.MAIL_FROM);
  const to = { name: email.recipientName, address: email.recipientAddress };
  const { subject, html, text, invitations, attachments } = renderEmail(email.template, email.payload);
  return {
    to,
    subject,
    html,
    text,
    messageId: `<${email.id}@${sender.address.split('@')[1]}>`,
    cause: email.cause,
    date: ctx.now,
    attachments: await Promise.all(attachments.map((id) => readDocumentFile(ctx, id, 'desk'))),
    invitations: invitations.map((invitation) => ({
      method: invitation.method,
      content: calendarInvitation({
        ...invitation,
        uid: invitationUid(invitation.bookingId),
        stampedAt: email.createdAt,
        organizer: sender,
        attendee: to,
      }),
    })),
  };
}

/** What went wrong without what was said: replies of mail servers quote addresses. */
function nameOf(error: unknown): string {
  const { name, code, responseCode } = (
    error instanceof MailRefused && error.cause ? error.cause : error
  ) as {
    name?: string;
    code?: string;
    responseCode?: number;
  };
  return [name, code, responseCode].filter(Boolean).join(' ') || 'unknown';
}
