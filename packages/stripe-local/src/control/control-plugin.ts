import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import { StripeError } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';
import { accountControls } from './account.controls.ts';
import type { Control } from './control.ts';
import { faultControls } from './fault.controls.ts';
import { moneyControls } from './money.controls.ts';
import { paymentControls } from './payment.controls.ts';
import { sandboxControls } from './sandbox.controls.ts';
import { seedControls } from './seed.controls.ts';

const CONTROLS: Control[] = [
  ...accountControls,
  ...faultControls,
  ...moneyControls,
  ...paymentControls,
  ...sandboxControls,
  ...seedControls,
];

/** `/_sim`: what no API of Stripe offers. Needs no key, so pages of other origins are kept out. */
export function controlPlugin(sandbox: Sandbox): FastifyPluginCallback {
  return (app, _options, done) => {
    app.addHook('onRequest', refuseForeignPages);
    app.removeContentTypeParser('application/json');
    app.addContentTypeParser(
      'application/json',
      { parseAs: 'string', bodyLimit: 64 * 1024 * 1024 },
      (_request, text, next) => {
        try {
          next(null, text === '' ? {} : JSON.parse(String(text)));
        } catch {
          next(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }));
        }
      },
    );
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, text, next) =>
      next(null, Object.fromEntries(new URLSearchParams(String(text)))),
    );
    app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) => {
      const status = error instanceof StripeError ? error.status : (error.statusCode ?? 500);
      reply.status(status).send({ error: { message: error.message } });
    });
    for (const { method, path, handle } of CONTROLS) {
      app.route({
        method,
        url: `/_sim${path}`,
        handler: (request) => {
          const body = (request.body ?? {}) as Record<string, unknown>;
          return sandbox.act(() => handle({ sandbox, path: request.params as Record<string, string>, body }));
        },
      });
    }
    done();
  };
}

async function refuseForeignPages(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const origin = request.headers.origin;
  if (!origin || (URL.canParse(origin) && new URL(origin).host === request.headers.host)) return;
  await reply.status(403).send({ error: { message: 'The control is not for pages of other origins.' } });
}
