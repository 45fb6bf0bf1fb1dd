import type { FastifyInstance } from 'fastify';

/** Doors that machines knock at, with a proof of their own (a signature). */
const MACHINE_DOORS = ['/stripe/'];

/**
 * Whoever changes something with a cookie must come from our own pages: `Origin` names us, or the
 * browser says `Sec-Fetch-Site: same-origin`. A request without a cookie has nothing to abuse.
 */
export function refuseForeignOrigins(server: FastifyInstance, publicUrl: string): void {
  const ours = new URL(publicUrl).origin;
  server.addHook('onRequest', async (request, reply) => {
    const reads = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS';
    if (reads || !request.headers.cookie || MACHINE_DOORS.some((door) => request.url.startsWith(door)))
      return;
    const { origin } = request.headers;
    const sameOrigin =
      origin === undefined ? request.headers['sec-fetch-site'] === 'same-origin' : origin === ours;
    if (!sameOrigin)
      await reply.status(403).send({ message: 'This request did not come from our own pages.' });
  });
}
