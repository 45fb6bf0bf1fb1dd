import type { FastifyInstance } from 'fastify';

/**
 * Closing a server ends its idle connections only. One that is busy just then gets its answer and would stay
 * open for as long as its client likes, and keep the process from leaving: so that answer is its last.
 */
export function endConnectionsOnClose(server: FastifyInstance): void {
  let closing = false;
  server.addHook('preClose', async () => {
    closing = true;
  });
  server.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
