import { html, type Markup, nothing } from './markup.ts';
import type { Address, Attachment, LocalMessage } from './message.ts';
import { dayOf, page, timeOf } from './page.ts';

export const MESSAGE_VIEWS = ['html', 'text', 'headers', 'source'] as const;
export type MessageView = (typeof MESSAGE_VIEWS)[number];

const VIEW_NAME: Record<MessageView, string> = {
  html: 'As a person sees it',
  text: 'As plain text',
  headers: 'Headers',
  source: 'Source',
};

type Neighbours = { newer: string | undefined; older: string | undefined };

export function messagePage(
  message: LocalMessage,
  { view, source, neighbours }: { view: MessageView; source: string; neighbours: Neighbours },
): string {
  const main = html`<main>
<nav class="around" aria-label="Messages"><a class="step" href="/">Inbox</a>
<span>${step(neighbours.newer, 'Newer')}${step(neighbours.older, 'Older')}</span></nav>
<h1 class="serif">${message.subject || 'No subject'}</h1>
${facts(message)}
<div class="sheet">
<div class="body">
<nav class="views" aria-label="How to show this message">${MESSAGE_VIEWS.map((name) => viewLink(message.id, name, view))}</nav>
${body(message, view, source)}
</div>
<aside class="margin">
${message.links.length > 0 ? links(message.links) : nothing}
${message.attachments.map((attachment, index) => attachmentNote(message.id, attachment, index))}
</aside>
</div>
</main>`;
  return page(message.subject || 'Message', main, 'message');
}

const facts = ({ from, to, deliveredTo, date, cause, messageId }: LocalMessage): Markup => {
  const visible = to.map(({ address }) => address);
  const blind = deliveredTo.filter((address) => !visible.includes(address));
  return html`<dl class="facts">
<dt>To</dt><dd>${to.map(person)}</dd>
${blind.length > 0 ? html`<dt>Blind copy</dt><dd>${blind.join(', ')}</dd>` : nothing}
<dt>From</dt><dd>${person(from)}</dd>
<dt>Sent</dt><dd><time class="num" datetime="${date}">${dayOf(date)}, ${timeOf(date)} UTC</time></dd>
${cause ? html`<dt>Cause</dt><dd class="code">${cause}</dd>` : nothing}
<dt>Message-ID</dt><dd class="code">${messageId}</dd>
</dl>`;
};

const person = ({ name, address }: Address): Markup =>
  html`<span class="person">${name ? html`<b>${name}</b> ` : nothing}<a href="/?${new URLSearchParams({ search: address }).toString()}">${address}</a></span>`;

const step = (id: string | undefined, name: string): Markup =>
  id ? html`<a class="step" href="/messages/${id}">${name}</a>` : html`<span class="step">${name}</span>`;

const viewLink = (id: string, name: MessageView, current: MessageView): Markup =>
  name === current
    ? html`<a class="view" aria-current="true" href="/messages/${id}?view=${name}">${VIEW_NAME[name]}</a>`
    : html`<a class="view" href="/messages/${id}?view=${name}">${VIEW_NAME[name]}</a>`;

function body({ id, subject, html: markup, text, headers }: LocalMessage, view: MessageView, source: string) {
  if (view === 'source') return html`<pre tabindex="0">${source}</pre>`;
  if (view === 'headers') {
    const rows = Object.entries(headers).map(
      ([name, value]) => html`<dt>${name}</dt><dd class="code">${value}</dd>`,
    );
    return html`<dl class="facts">${rows}</dl>`;
  }
  if (view === 'html' && markup) {
    // No scripts run in it; same origin only so that this page may measure its height.
    return html`<iframe title="${subject}" src="/messages/${id}/html"
sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
  }
  return html`<pre class="plain" tabindex="0">${text || 'This message has no text.'}</pre>`;
}

const links = (urls: readonly string[]): Markup => html`<section class="carried"><h2>Links in it</h2>
<ul>${urls.map((url) => html`<li><a href="${url}" target="_blank" rel="noreferrer">${url}</a></li>`)}</ul></section>`;

const attachmentNote = (
  id: string,
  { filename, contentType, size, content }: Attachment,
  index: number,
): Markup =>
  html`<section class="carried"><h2>${filename}</h2>
<p>${contentType}, <span class="num">${size}</span> bytes. <a href="/messages/${id}/attachments/${index}" download>Save the file</a></p>
${content === null ? nothing : html`<details><summary>Read it</summary><pre tabindex="0">${content}</pre></details>`}</section>`;
