import { html, type Markup } from './markup.ts';

/** The frame of both pages: the mark, a way back to the inbox, and what this server is. */
export function page(title: string, main: Markup, kind: 'inbox' | 'message'): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/base.css">
<link rel="stylesheet" href="/assets/${kind}.css">
<script src="/assets/${kind}.js" defer></script>
</head>
<body>
<header class="top">
<a class="logo" href="/">${mark}Second Round</a>
<span class="place">local mail</span>
</header>
${main}
</body>
</html>`.markup;
}

const mark = html`<svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" aria-hidden="true"><path d="M20.5 3.6C12 1.2 3.4 6.6 3 15.6c-.4 8.2 6.3 13.7 13.7 13.2 7.6-.5 12.6-6.4 12.2-13.600C28.5 8.5 23.2 3.6 16 3.7"/><path d="M12.3 12.900c.3-2.2 1.9-3.4 3.9-3.3 2.2.1 3.7 1.5 3.6 3.4-.1 3-4.6 5.2-7.8 9.200h8.3" stroke-width="2.6"/></svg>`;

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `Tue 14 Apr 2026`, in UTC like every time on these pages. */
export const dayOf = (iso: string): string => DAY.format(new Date(iso)).replace(',', '');
export const timeOf = (iso: string): string => iso.slice(11, 16);
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
