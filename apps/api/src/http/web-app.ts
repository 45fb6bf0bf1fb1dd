import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AskFirst, answersBlock } from './first-answers.ts';
import { readPageShell } from './page-shell.ts';
import { loadPageWriter } from './page-writer.ts';

const YEAR_MS = 365 * 24 * 3_600_000;
const API_PATHS = /^\/(trpc|api|stripe|ws|healthz|readyz|assets)(\/|$|\?)/;
const compress = promisify(brotliCompress);

type WebApp = { dist: string; askFirst: AskFirst };

/**
 * Serves the built web app: hashed files for a year; the page itself never cached, at every address that is not
 * a door of the API, with the files it will need and the first answers in it, and written out where it is one to read.
 */
export async function serveWebApp(server: FastifyInstance, { dist, askFirst }: WebApp): Promise<void> {
  const { filesOf, page } = readPageShell(dist);
  const writePage = await loadPageWriter(dist, (fault, address) =>
    server.log.error({ err: fault, address }, 'a page could not be written'),
  );
  await server.register(fastifyStatic, {
    root: dist,
    index: false,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      const hashed = path.includes(`${join(dist, 'assets')}`);
      reply.header('Cache-Control', hashed ? `public, max-age=${YEAR_MS / 1000}, immutable` : 'no-cache');
    },
  });

  const sendPage = async (request: FastifyRequest, reply: FastifyReply) => {
    const files = filesOf(request.url.split('?')[0]!); // a split has a first part
    const { answers, isWhole, isPersonal } = await askFirst(request);
    const written = isWhole ? await writePage(request.url, answers) : undefined;
    // What is one person's must not come back from a cache for the next one on the same machine.
    reply.header('Cache-Control', isPersonal ? 'no-store' : 'no-cache').type('text/html; charset=utf-8');
    return sendCompressed(request, reply, page({ files, answers: answersBlock(answers), written }));
  };
  server.get('/', sendPage);
  server.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || API_PATHS.test(request.url)) {
      return reply.status(404).send({ message: 'There is nothing here.' });
    }
    // What somebody shows by a link is not for search engines, and its address goes to no other site.
    if (request.url.startsWith('/shared/')) {
      reply.headers({ 'X-Robots-Tag': 'noindex, nofollow', 'Referrer-Policy': 'no-referrer' });
    }
    return sendPage(request, reply);
  });
}

async function sendCompressed(request: FastifyRequest, reply: FastifyReply, text: string) {
  reply.header('Vary', 'Accept-Encoding, Cookie');
  if (!/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(text);
  const body = await compress(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return reply.header('Content-Encoding', 'br').send(body);
}
