import { html, type Markup, nothing } from './markup.ts';
import type { LocalMessage } from './message.ts';
import { dayOf, page, plural, timeOf } from './page.ts';

const PER_PAGE = 100;

/** `messages` newest first; `search` looks in who, what and why; `before` is where the page before ended. */
export function inboxPage(
  messages: readonly LocalMessage[],
  { search, before }: { search: string; before: string },
): string {
  const found = messages.filter((message) => mentions(message, search));
  const older = before ? found.filter(({ id }) => id < before) : found;
  const shown = older.slice(0, PER_PAGE);
  const main = html`<main data-latest="${messages[0]?.id ?? ''}">
${headline(messages.length)}
${messages.length > 0 ? tools(search) : nothing}
<div id="list">
${search ? html`<p class="note">${plural(found.length, 'message')} with “${search}”. <a href="/">Show all</a></p>` : nothing}
${messages.length === 0 ? empty : days(shown)}
${older.length > shown.length ? olderLink(search, shown.at(-1)!.id /* a full page has a last row */) : nothing}
</div>
</main>`;
  return page(`Local mail (${messages.length})`, main, 'inbox');
}

function mentions({ to, deliveredTo, subject, cause, from }: LocalMessage, search: string): boolean {
  const people = [from, ...to].flatMap(({ name, address }) => [name, address]);
  return [...people, ...deliveredTo, subject, cause].some((text) =>
    text.toLowerCase().includes(search.toLowerCase()),
  );
}

const headline = (count: number): Markup =>
  html`<h1 class="serif">${
    count === 0 ? 'No messages yet' : plural(count, 'message')
  }, <span class="stroke">none left this machine</span></h1>`;

const tools = (search: string): Markup => html`<div class="tools">
<form action="/" role="search">
<label for="search">Find by person, subject or cause</label>
<input id="search" name="search" type="search" value="${search}" autocomplete="off">
<button class="button quiet">Find</button>
</form>
<form method="post" action="/empty"><button class="button quiet">Empty the inbox</button></form>
</div>`;

const empty = html`<p class="note">What the product sends by e-mail appears here: confirmations, sign-in links, reminders.
Sign up or book a session, and the first one comes in by itself.</p>`;

function days(messages: readonly LocalMessage[]): Markup {
  const byDay = Map.groupBy(messages, ({ date }) => dayOf(date));
  return html`${[...byDay].map(
    ([day, ofDay]) => html`<section class="day" aria-label="${day}">
<h2 class="day-name">${day} <span class="zone">UTC</span></h2>
<ol>${ofDay.map(row)}</ol>
</section>`,
  )}`;
}

function row({ id, to, deliveredTo, subject, date, text, attachments }: LocalMessage): Markup {
  const [first] = to;
  const address = first?.address ?? deliveredTo[0] ?? '';
  return html`<li>
<a class="row" href="/messages/${id}">
<time class="when num" datetime="${date}">${timeOf(date)}</time>
<span class="who"><span class="name">${first?.name || address}</span> <span class="address">${first?.name ? address : ''}</span></span>
<span class="what"><span class="subject serif">${subject || 'No subject'}</span>
<span class="start">${opening(text)}</span></span>
<span class="with">${carried(attachments).map((name) => html`<span class="tag">${name}</span>`)}</span>
</a>
</li>`;
}

/** The first line is the title, which mostly says what the subject says. */
function opening(text: string): string {
  const [title = '', ...rest] = text.trim().split('\n');
  return (rest.join(' ').trim() || title).replaceAll(/\s+/g, ' ').slice(0, 140);
}

/** A calendar comes twice in a message, for two kinds of mail programs; a person sees one. */
function carried(attachments: LocalMessage['attachments']): string[] {
  const isCalendar = ({ contentType }: { contentType: string }) => /\/(calendar|ics)$/.test(contentType);
  const others = attachments.filter((one) => !isCalendar(one)).map(({ filename }) => filename);
  return [...(attachments.some(isCalendar) ? ['calendar file'] : []), ...others];
}

const olderLink = (search: string, last: string): Markup =>
  html`<p class="note"><a href="/?${new URLSearchParams({ ...(search && { search }), before: last }).toString()}">Older messages</a></p>`;
