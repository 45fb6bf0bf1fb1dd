import nodemailer from 'nodemailer';

export type OutgoingMail = {
  to: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
  /** The same for every copy of one message, so that a repeated send is seen as one. */
  messageId: string;
  cause: string;
  invitation?: { method: 'REQUEST' | 'CANCEL'; content: string };
};

export type Mailer = { send(mail: OutgoingMail): Promise<void>; close(): void };

export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const transport = nodemailer.createTransport(smtpUrl);
  return {
    async send({ to, subject, html, text, messageId, cause, invitation }) {
      await transport.sendMail({
        from,
        to,
        subject,
        html,
        text,
        messageId,
        headers: { 'X-Cause': cause },
        ...(invitation && { icalEvent: { method: invitation.method, content: invitation.content } }),
      });
    },
    close: () => transport.close(),
  };
}
