import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { endConnectionsOnClose } from './end-connections.ts';

it('answers what is in flight when the server closes, and then ends the connection', async () => {
  const server = Fastify({ forceCloseConnections: 'idle' });
  endConnectionsOnClose(server);
  const arrived = Promise.withResolvers<void>();
  const closing = Promise.withResolvers<void>();
  const mayAnswer = Promise.withResolvers<void>();
  await server.register(async (noun) => {
    noun.get('/slow', async () => {
      arrived.resolve();
      await mayAnswer.promise;
      return 'done';
    });
  });
  server.addHook('preClose', async () => closing.resolve());
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;

  const agent = new Agent({ keepAlive: true });
  const answer = new Promise((resolve, reject) => {
    get({ port, path: '/slow', agent }, (response) => {
      response.resume();
      resolve([response.statusCode, response.headers.connection]);
    }).once('error', reject);
  });
  await arrived.promise;
  const closed = server.close();
  await closing.promise;
  mayAnswer.resolve();
  expect(await answer).toEqual([200, 'close']);
  await closed; // would wait for as long as the agent keeps its connection
  agent.destroy();
});
