import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Auth } from '../adapters/auth.ts';
import { LINK_DOORS, openLinkDoor } from './link-doors.ts';
import { webHeaders } from './web-headers.ts';

/** Hands `/api/auth/*` to better-auth; the doors behind mailed links open to a POST alone. */
export function registerAuthRoutes(server: FastifyInstance, auth: Auth, publicUrl: string): void {
  for (const door of LINK_DOORS) {
    server.post(`/api/auth${door}`, async (request, reply) =>
      pass(await openLinkDoor(auth, new URL(`/api/auth${door}`, publicUrl), request), reply),
    );
    server.get(`/api/auth${door}`, async (_request, reply) => reply.callNotFound());
  }
  server.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    async handler(request, reply) {
      const response = await auth.handler(
        new Request(new URL(request.url, publicUrl), {
          method: request.method,
          headers: webHeaders(request),
          body: request.body ? JSON.stringify(request.body) : undefined,
        }),
      );
      return pass(response, reply);
    },
  });
}

async function pass(response: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.status(response.status);
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') reply.header(name, value);
  }
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  return reply.send(response.body ? await response.text() : null);
}
