import { readFileSync } from 'node:fs';
import { html, Markup } from './html.ts';

const STYLE = new Markup(readFileSync(new URL('style.css', import.meta.url), 'utf8'));

export interface Page {
  title: string;
  /** Beside the mark: which of Stripe's places this stands for. */
  place: string;
  body: Markup;
  script?: string;
}

/** Every page says first that no money moves. */
export function page({ title, place, body, script }: Page): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header class="notice"><p><b>Local Stripe server, no real money.</b> <span>${place}</span></p></header>
<main>${body}</main>
${script ? html`<script>${new Markup(script)}</script>` : null}
</body>
</html>`.text;
}
