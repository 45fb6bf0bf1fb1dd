import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const YEAR_MS = 365 * 24 * 3_600_000;
const API_PATHS = /^\/(trpc|api|stripe|ws|healthz|readyz|assets)(\/|$|\?)/;

/** Serves the built web app: hashed files for a year, the page itself never cached, deep links to the page. */
export async function serveWebApp(server: FastifyInstance, dist: string): Promise<void> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error(`No built web app in ${dist}; run "npm run build" first.`);
  await server.register(fastifyStatic, {
    root: dist,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = path.includes(`${join(dist, 'assets')}`);
      reply.header('Cache-Control', hashed ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache');
    },
  });
  server.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || API_PATHS.test(request.url)) {
      return reply.status(404).send({ message: 'There is nothing here.' });
    }
    // What somebody shows by a link is not for search engines, and its address goes to no other site.
    if (request.url.startsWith('/shared/')) {
      reply.headers({ 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'no-referrer' });
    }
    return reply.header('Cache-Control', 'no-cache').sendFile('index.html');
  });
}
