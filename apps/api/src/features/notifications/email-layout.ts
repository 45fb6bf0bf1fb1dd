import { createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Body, Button, Container, Head, Heading, Html, Preview, Section, Text } from 'react-email';
import { LIGHT, SANS, SERIF, STYLE_SHEET } from './email-palette.ts';

/** One message in words; `layOutEmail` makes paper of it. Everything here is plain text. */
export type EmailContent = {
  subject: string;
  /** What an inbox shows after the subject. */
  preview: string;
  title: string;
  /** The part of the title that the pencil underlines. */
  underline?: string;
  paragraphs: readonly string[];
  facts?: readonly { label: string; value: string }[];
  /** The one act. */
  button?: { label: string; url: string };
  /** The same act with an answer chosen already. */
  links?: readonly { label: string; url: string }[];
  /** What may be read after the act. */
  after?: readonly string[];
  /** Why this person gets this message. */
  reason: string;
};

export type RenderedEmail = { subject: string; html: string; text: string };

/** Paper and pencil: one column, one button, and the same in plain text. */
export function layOutEmail(content: EmailContent): RenderedEmail {
  return { subject: content.subject, html: htmlOf(content), text: textOf(content) };
}

function htmlOf(content: EmailContent): string {
  const { preview, paragraphs, facts = [], button, links = [], after = [], reason } = content;
  const document = h(
    Html,
    { lang: 'en' },
    h(
      Head,
      null,
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('style', null, STYLE_SHEET),
    ),
    h(Preview, null, preview),
    h(
      Body,
      { className: 'page', style: { margin: 0, padding: '32px 12px', backgroundColor: LIGHT.page } },
      h(
        Container,
        { className: 'paper', style: PAPER },
        logo,
        title(content),
        paragraphs.map((words) => paragraph(words)),
        facts.length > 0 && factTable(facts),
        button && h(Button, { key: 'act', className: 'act', href: button.url, style: ACT }, button.label),
        links.length > 0 && linkList(links),
        after.map((words) => paragraph(words)),
        button && linkInWords(button.url),
        h(Text, { className: 'ink3 line', style: REASON }, reason),
      ),
    ),
  );
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}

const logo = h(
  Section,
  { style: { paddingBottom: '20px' } },
  h('span', { className: 'pencil', style: { ...RING(), fontFamily: SANS } }, '2'),
  h(
    'span',
    { className: 'ink', style: { color: LIGHT.ink, fontFamily: SANS, fontSize: '16px', fontWeight: 600 } },
    'Second Round',
  ),
);

function title({ title: words, underline }: EmailContent): ReactNode {
  const at = underline ? words.indexOf(underline) : -1;
  const marked =
    at < 0 || !underline
      ? [words]
      : [
          words.slice(0, at),
          h('span', { key: 'mark', className: 'mark ink', style: UNDERLINE }, underline),
          words.slice(at + underline.length),
        ];
  return h(Heading, { as: 'h1', className: 'ink', style: TITLE }, ...marked);
}

const paragraph = (words: string): ReactNode =>
  h(Text, { key: words, className: 'ink2', style: PARAGRAPH }, words);

const factTable = (facts: readonly { label: string; value: string }[]): ReactNode =>
  h(
    'table',
    { className: 'line', style: FACTS, cellPadding: 0, cellSpacing: 0, role: 'presentation' },
    h(
      'tbody',
      null,
      facts.map(({ label, value }) =>
        h(
          'tr',
          { key: label },
          h('td', { className: 'label ink3 line', style: LABEL }, label),
          h('td', { className: 'value ink line', style: VALUE }, value),
        ),
      ),
    ),
  );

const linkList = (links: readonly { label: string; url: string }[]): ReactNode =>
  h(
    Section,
    { style: { paddingBottom: '14px' } },
    links.map(({ label, url }) => h('a', { key: url, className: 'pencil', href: url, style: CHOICE }, label)),
  );

/** A button that a mail program will not draw is still a way in. */
const linkInWords = (url: string): ReactNode =>
  h(
    Text,
    { className: 'ink3', style: SMALL },
    'If the button does not work: ',
    h('a', { className: 'pencil', href: url, style: { color: LIGHT.pencil, wordBreak: 'break-all' } }, url),
  );

function textOf({
  title: words,
  paragraphs,
  facts = [],
  button,
  links = [],
  after = [],
  reason,
}: EmailContent): string {
  const blocks = [
    words,
    ...paragraphs,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    button ? `${button.label}:\n${button.url}` : '',
    links.map(({ label, url }) => `${label}:\n${url}`).join('\n'),
    ...after,
    `--\nSecond Round\n${reason}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function RING() {
  return {
    display: 'inline-block',
    width: '24px',
    height: '24px',
    marginRight: '8px',
    border: `2px solid ${LIGHT.pencil}`,
    borderRadius: '50% 46% 52% 48%',
    color: LIGHT.pencil,
    fontSize: '15px',
    fontWeight: 600,
    lineHeight: '24px',
    textAlign: 'center',
  } as const;
}

const PAPER = {
  maxWidth: '600px',
  margin: '0 auto',
  padding: '32px 40px',
  backgroundColor: LIGHT.paper,
  border: `1px solid ${LIGHT.line}`,
  borderRadius: '12px',
};
const TITLE = {
  margin: '0 0 16px',
  color: LIGHT.ink,
  fontFamily: SERIF,
  fontSize: '28px',
  fontWeight: 500,
  lineHeight: '34px',
};
const UNDERLINE = { borderBottom: `3px solid ${LIGHT.pencil}`, color: LIGHT.ink };
const PARAGRAPH = {
  margin: '0 0 14px',
  color: LIGHT.ink2,
  fontFamily: SANS,
  fontSize: '16px',
  lineHeight: '25px',
};
const FACTS = { width: '100%', margin: '6px 0 22px', borderTop: `1px solid ${LIGHT.line}` };
const CELL = {
  padding: '9px 0',
  borderBottom: `1px solid ${LIGHT.line}`,
  fontFamily: SANS,
  lineHeight: '22px',
  verticalAlign: 'top',
} as const;
const LABEL = { ...CELL, width: '110px', color: LIGHT.ink3, fontSize: '13px' };
const VALUE = { ...CELL, color: LIGHT.ink, fontSize: '16px' };
const ACT = {
  margin: '4px 0 20px',
  padding: '14px 20px',
  borderRadius: '6px',
  backgroundColor: LIGHT.pencil,
  color: LIGHT.onPencil,
  fontFamily: SANS,
  fontSize: '16px',
  fontWeight: 600,
  textAlign: 'center',
} as const;
const CHOICE = {
  display: 'block',
  padding: '10px 0',
  color: LIGHT.pencil,
  fontFamily: SANS,
  fontSize: '16px',
  lineHeight: '24px',
};
const SMALL = {
  margin: '0 0 14px',
  color: LIGHT.ink3,
  fontFamily: SANS,
  fontSize: '13px',
  lineHeight: '20px',
};
const REASON = { ...SMALL, margin: '22px 0 0', padding: '14px 0 0', borderTop: `1px solid ${LIGHT.line}` };
