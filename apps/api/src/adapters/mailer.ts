import { normalMailAddress } from '@app/shared/identity/mail-address';
import { createTransport } from 'nodemailer';

export type Mailbox = { name: string; address: string };

export type OutgoingMail = {
  to: Mailbox;
  subject: string;
  html: string;
  text: string;
  /** The same for every copy of one message, so that a repeated send is seen as one. */
  messageId: string;
  /** What made the product write, e.g. `bkg_…:confirmed`; goes out as `X-Cause`. */
  cause: string;
  /** What the message calls now; the machine's time when absent. */
  date?: Temporal.Instant;
  /** PDFs. */
  attachments?: { fileName: string; base64: string }[];
  /** One goes as the message's own calendar part, which mail programs act on; several as a file each. */
  invitations?: readonly Invitation[];
};

type Invitation = { method: 'REQUEST' | 'CANCEL'; content: string };
export type Mailer = { send(mail: OutgoingMail): Promise<void>; close(): void };

/** This message will never be taken, however often it is sent again. Everything else is worth a retry. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

const SECONDS = 1_000;
/** One message from the first packet to the last; a server that only trickles is given up on. */
const LONGEST_SEND = 45 * SECONDS;
const LOOPBACK = /^smtp:\/\/([^@/]*@)?(127\.0\.0\.1|localhost|\[::1\])(:|\/|$)/;
/** Line breaks would start a header of their own; other control characters have no business there either. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]/;

/** Sends over SMTP, one connection a message. Past this machine only encrypted, unless the URL says `requireTLS=false`. */
export function createMailer({ smtpUrl, from }: { smtpUrl: string; from: string }): Mailer {
  const sender = readMailbox(from);
  const transport = createTransport({
    url: smtpUrl,
    requireTLS: !LOOPBACK.test(smtpUrl),
    dnsTimeout: 10 * SECONDS,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 20 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, subject, html, text, messageId, cause, date, invitations = [], attachments = [] }) {
      const { icalEvent, files } = calendarParts(invitations);
      const recipient = { name: oneLine('name', to.name), address: strictAddress(to.address) };
      try {
        await transport.sendMail({
          from: sender,
          to: recipient,
          envelope: { from: sender.address, to: [recipient.address] },
          signal: AbortSignal.timeout(LONGEST_SEND),
          subject: oneLine('subject', subject),
          html,
          text,
          messageId: oneLine('messageId', messageId),
          ...(date && { date: new Date(date.epochMilliseconds) }),
          headers: { 'X-Cause': oneLine('cause', cause), 'Auto-Submitted': 'auto-generated' },
          ...(icalEvent && { icalEvent }),
          attachments: [
            ...files,
            ...attachments.map(({ fileName, base64 }) => ({
              filename: fileName,
              content: base64,
              encoding: 'base64',
              contentType: 'application/pdf',
            })),
          ],
        });
      } catch (error) {
        // The reply may quote addresses, so it stays in `cause` and out of the message.
        if (!isPermanent(error)) throw error;
        throw new MailRefused('the mail server refuses this message', { cause: error });
      }
    },
    close: () => transport.close(),
  };
}

/** A calendar file may ask for one meeting only (RFC 5546, 3.2.2), so several meetings are several files. */
function calendarParts(invitations: readonly Invitation[]) {
  const [only, ...others] = invitations;
  if (!only) return { files: [] };
  if (others.length === 0) return { icalEvent: { ...only, filename: 'session.ics' }, files: [] };
  return {
    files: invitations.map(({ method, content }, at) => ({
      filename: `session-${at + 1}.ics`,
      content,
      contentType: `text/calendar; charset=utf-8; method=${method}`,
    })),
  };
}

/** `Second Round <hello@second-round.test>`, or the address alone. */
export function readMailbox(text: string): Mailbox {
  const match = /^(?:(?<name>[^<>"]*)<(?<inBrackets>[^<>]+)>|(?<bare>[^<>\s]+))$/.exec(text.trim());
  const { name = '', inBrackets, bare } = match?.groups ?? {};
  return { name: oneLine('name', name.trim()), address: strictAddress(inBrackets ?? bare ?? '') };
}

function strictAddress(address: string): string {
  const normal = normalMailAddress(address);
  if (normal === null) throw new MailRefused('not a plain e-mail address');
  return normal;
}

function oneLine(field: string, text: string): string {
  if (CONTROL.test(text)) throw new MailRefused(`a control character in the ${field}`);
  return text;
}

/** 5yz to this recipient or this message. A refused login or encryption is the operator's to mend, so it is tried again. */
function isPermanent(error: unknown): boolean {
  const { permanent, code } = error as { permanent?: boolean; code?: string };
  return permanent === true && (code === 'EENVELOPE' || code === 'EMESSAGE');
}
