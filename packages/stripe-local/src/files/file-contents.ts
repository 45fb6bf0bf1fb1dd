import type { FastifyPluginCallback } from 'fastify';
import { errorBody } from '../protocol/answer-request.ts';
import { authenticate } from '../protocol/authenticate.ts';
import { missing, StripeError } from '../protocol/stripe-error.ts';
import type { Sandbox } from '../sandbox.ts';

/** The bytes behind the `url` of a file. Stripe has them on a host of their own. */
export const fileContents =
  (sandbox: Sandbox): FastifyPluginCallback =>
  (app, _options, done) => {
    app.setErrorHandler((error: Error, request, reply) => {
      const refusal = error instanceof StripeError ? error : missing('file', '');
      return reply
        .status(refusal.status)
        .send(errorBody(refusal, { requestId: request.id, url: request.url }));
    });
    app.get<{ Params: { id: string } }>('/v1/files/:id/contents', (request, reply) => {
      authenticate(request.headers, reply);
      const file = sandbox.store.find('file', request.params.id);
      if (!file) throw missing('file', request.params.id);
      return reply.type('application/octet-stream').send(Buffer.from(file._content, 'base64'));
    });
    done();
  };
