import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { inboxPage } from './inbox-page.ts';
import { MESSAGE_VIEWS, type MessageView, messagePage } from './message-page.ts';
import type { MessageStore } from './message-store.ts';

/** Messages hold sign-in links: a page of another site that resolves its name to us gets nothing. */
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";

const own = (name: string) => fileURLToPath(new URL(`./assets/${name}`, import.meta.url));
const font = (file: string) => fileURLToPath(import.meta.resolve(`@fontsource-variable/${file}`));
const ASSETS: Record<string, { type: string; path: string }> = {
  'base.css': { type: 'text/css; charset=utf-8', path: own('base.css') },
  'inbox.css': { type: 'text/css; charset=utf-8', path: own('inbox.css') },
  'message.css': { type: 'text/css; charset=utf-8', path: own('message.css') },
  'inbox.js': { type: 'text/javascript; charset=utf-8', path: own('inbox.js') },
  'message.js': { type: 'text/javascript; charset=utf-8', path: own('message.js') },
  'mark.svg': { type: 'image/svg+xml', path: own('mark.svg') },
  'newsreader.woff2': {
    type: 'font/woff2',
    path: font('newsreader/files/newsreader-latin-wght-normal.woff2'),
  },
  'hanken-grotesk.woff2': {
    type: 'font/woff2',
    path: font('hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2'),
  },
};

export function createWebServer(messages: MessageStore): FastifyInstance {
  const web = fastify({ forceCloseConnections: true });

  web.addHook('onRequest', async (request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
    if (!LOCAL_HOST.test(request.headers.host ?? '')) return reply.code(403).send({ error: 'local only' });
    const site = request.headers['sec-fetch-site'] ?? 'none';
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && !['same-origin', 'none'].includes(String(site))) {
      return reply.code(403).send({ error: 'not from another site' });
    }
  });
  // The button's form has no fields; its body is not read.
  web.addContentTypeParser('application/x-www-form-urlencoded', (_request, _body, done) => done(null, null));

  web.get('/healthz', async () => ({ status: 'ok' }));
  web.get('/assets/:name', (request, reply) => {
    const asset = ASSETS[(request.params as { name: string }).name];
    if (!asset) return reply.code(404).send({ error: 'no such file' });
    return reply.type(asset.type).send(readFileSync(asset.path));
  });
  registerApi(web, messages);
  registerPages(web, messages);
  return web;
}

function registerApi(web: FastifyInstance, messages: MessageStore): void {
  /** Newest first; `?to=` keeps those delivered to one address. */
  web.get('/api/messages', async (request) => {
    const { to } = request.query as { to?: string };
    return messages
      .list()
      .filter(({ deliveredTo }) => !to || deliveredTo.some((one) => one.toLowerCase() === to.toLowerCase()));
  });
  web.get('/api/latest', async () => ({ id: messages.list()[0]?.id ?? '' }));
  web.get('/api/messages/:id', async (request, reply) => {
    const message = messages.find((request.params as { id: string }).id);
    return message ?? missing(reply);
  });
  web.delete('/api/messages', async (_request, reply) => {
    await messages.clear();
    return reply.code(204).send();
  });
}

function registerPages(web: FastifyInstance, messages: MessageStore): void {
  const send = (reply: FastifyReply, markup: string, policy = PAGE_POLICY) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(markup);

  web.get('/', (request, reply) => {
    const { search = '', before = '' } = request.query as { search?: string; before?: string };
    return send(reply, inboxPage(messages.list(), { search: search.trim(), before }));
  });
  web.post('/empty', async (_request, reply) => {
    await messages.clear();
    return reply.redirect('/', 303);
  });
  web.get('/messages/:id', async (request, reply) => {
    const { id } = request.params as { id: string };
    const message = messages.find(id);
    if (!message) return missing(reply);
    const asked = (request.query as { view?: string }).view as MessageView;
    const view = MESSAGE_VIEWS.includes(asked) ? asked : message.html ? 'html' : 'text';
    const source = view === 'source' ? ((await messages.source(id))?.toString('utf8') ?? '') : '';
    const all = messages.list();
    const at = all.findIndex((one) => one.id === id);
    const neighbours = { newer: all[at - 1]?.id, older: all[at + 1]?.id };
    return send(reply, messagePage(message, { view, source, neighbours }));
  });
  web.get('/messages/:id/html', async (request, reply) => {
    const message = messages.find((request.params as { id: string }).id);
    if (!message) return missing(reply);
    return send(reply, `<!doctype html><base target="_blank">${message.html}`, MAIL_POLICY);
  });
  web.get('/messages/:id/attachments/:index', async (request, reply) => {
    const { id, index } = request.params as { id: string; index: string };
    const attachment = messages.find(id)?.attachments[Number(index)];
    if (!attachment || attachment.content === null) return missing(reply);
    const filename = attachment.filename.replaceAll(/[^\w.-]/g, '_');
    return reply
      .type(attachment.contentType)
      .header('content-disposition', `attachment; filename="${filename}"`)
      .send(attachment.content);
  });
}

const missing = (reply: FastifyReply) => reply.code(404).send({ error: 'There is no such message.' });
