import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';

export type Address = { name: string; address: string };
export type Attachment = { filename: string; contentType: string; size: number; content: string | null };

/** A received message as `GET /api/messages` answers it. */
export type LocalMessage = {
  id: string;
  messageId: string;
  /** Our `X-Cause` header: what made the product write, e.g. `bkg_…:confirmed`. */
  cause: string;
  from: Address;
  to: Address[];
  /** Who the envelope named: includes blind copies. */
  deliveredTo: string[];
  subject: string;
  date: string;
  receivedAt: string;
  /** Lower-case names; a name that came several times has its values in lines. */
  headers: Record<string, string>;
  text: string;
  html: string;
  /** Text and calendars carry their content; other kinds only their size. */
  attachments: Attachment[];
  links: string[];
};

/** Reads one stored message. `id` is its arrival in microseconds since 1970. */
export async function readMessage(id: string, eml: Buffer): Promise<LocalMessage> {
  const mail = await simpleParser(eml, { skipTextToHtml: true, skipHtmlToText: true, skipTextLinks: true });
  const headers = headersOf(mail);
  const receivedAt = new Date(Math.floor(Number(id) / 1_000)).toISOString();
  const html = mail.html || '';
  const text = mail.text ?? '';
  return {
    id,
    messageId: mail.messageId ?? '',
    cause: headers['x-cause'] ?? '',
    from: addressesOf(mail.from)[0] ?? { name: '', address: '' },
    to: addressesOf(mail.to),
    deliveredTo: (headers['delivered-to'] ?? '').split('\n').filter(Boolean),
    subject: mail.subject ?? '',
    date: mail.date?.toISOString() ?? receivedAt,
    receivedAt,
    headers,
    text,
    html,
    attachments: mail.attachments.map(toAttachment),
    links: linksIn(html, text),
  };
}

function headersOf(mail: ParsedMail): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { key, line } of mail.headerLines) {
    const value = line
      .slice(line.indexOf(':') + 1)
      .replaceAll(/\r?\n[ \t]+/g, ' ')
      .trim();
    headers[key] = headers[key] === undefined ? value : `${headers[key]}\n${value}`;
  }
  return headers;
}

function addressesOf(field: AddressObject | AddressObject[] | undefined): Address[] {
  return [field ?? []]
    .flat()
    .flatMap(({ value }) => value)
    .map(({ name, address }) => ({ name, address: address ?? '' }));
}

function toAttachment(part: ParsedMail['attachments'][number]): Attachment {
  const readable = /^(text\/|application\/(ics|json))/.test(part.contentType);
  return {
    filename: part.filename ?? (part.contentType === 'text/calendar' ? 'invitation.ics' : 'attachment'),
    contentType: part.contentType,
    size: part.size,
    content: readable ? part.content.toString('utf8') : null,
  };
}

/** Every web address in the message once, those of the HTML first, in order. */
function linksIn(html: string, text: string): string[] {
  const inHtml = [...html.matchAll(/href="(https?:[^"]+)"/g)].map((match) => unescapeHtml(match[1] ?? ''));
  const inText = [...text.matchAll(/https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/g)].map((match) => match[0]);
  return [...new Set([...inHtml, ...inText])];
}

const unescapeHtml = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
