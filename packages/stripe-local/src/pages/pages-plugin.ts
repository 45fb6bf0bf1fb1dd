import type { FastifyPluginCallback } from 'fastify';
import { StripeError } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { checkoutRoutes } from './checkout.routes.ts';
import { connectRoutes } from './connect.routes.ts';
import { dashboardPage } from './dashboard.page.ts';
import { fontFile } from './fonts.ts';
import { html } from './html.ts';
import { page } from './layout.ts';
import { notHere } from './not-here.page.ts';
import { receiptPage } from './receipt.page.ts';

/** The hosted pages: Checkout, 3-D Secure, onboarding, Express dashboard, receipts, and the server's own dashboard. */
export function pagesPlugin(sandbox: Sandbox): FastifyPluginCallback {
  return (app, _options, done) => {
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, next) => next(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    app.addHook('onRequest', async (_request, reply) => {
      reply
        .type('text/html; charset=utf-8')
        .header('Cache-Control', 'no-store')
        .header('Referrer-Policy', 'no-referrer');
    });
    app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      const status = error instanceof StripeError ? error.status : (error.statusCode ?? 500);
      if (status === 500) console.error('stripe-local: a page failed', error);
      const body = html`<div class="narrow stack"><h1>That did not work</h1><p>${error.message}</p><p>Nothing was charged.</p></div>`;
      return reply.status(status).send(page({ title: 'That did not work', place: '', body }));
    });

    app.get<{ Querystring: { kind?: string; from?: string } }>('/', (request, reply) => {
      const { kind = 'event', from = '0' } = request.query;
      return reply.send(dashboardPage(sandbox, kind, Math.max(0, Number.parseInt(from, 10) || 0)));
    });
    app.get<{ Params: { id: string } }>('/receipts/:id', (request, reply) => {
      const charge = sandbox.store.find('charge', request.params.id);
      return charge ? reply.send(receiptPage(charge)) : notHere(reply);
    });
    app.get<{ Params: { name: string } }>('/_assets/:name', (request, reply) => {
      const font = fontFile(request.params.name);
      return font
        ? reply.type('font/woff2').header('Cache-Control', 'max-age=86400').send(font)
        : notHere(reply);
    });
    checkoutRoutes(app, sandbox);
    connectRoutes(app, sandbox);
    app.setNotFoundHandler((_request, reply) => notHere(reply));
    done();
  };
}
