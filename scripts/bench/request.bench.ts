/**
 * What tRPC adds to a request: a bare route and a procedure of the same server that say the same, behind the
 * same doors (headers, origin, load), neither with a cookie nor a query of its own; the procedure also counts
 * how often an address asks. `identity.publicConfig` ten times in one request is how the web app asks.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAuth } from '../../apps/api/src/adapters/auth.ts';
import { createServer } from '../../apps/api/src/http/create-server.ts';
import startPostgres from '../../tests/support/global-setup.ts';
import { createTestApp } from '../../tests/support/test-app.ts';
import type { Answers } from './ask-repeatedly.ts';
import { median } from './median-time.ts';

const ROUNDS = 3;
const ROUND_MS = 1_500;
const PROCEDURE = 'identity.publicConfig';
const CALLS = 10;

const PATHS = {
  'bare route': '/bare',
  procedure: `/trpc/${PROCEDURE}`,
  'ten calls in one': `/trpc/${Array(CALLS).fill(PROCEDURE).join(',')}?batch=1&input=%7B%7D`,
};
type What = keyof typeof PATHS;

async function startServer() {
  const test = await createTestApp({ env: { TRUST_PROXY: '127.0.0.1' } });
  const auth = createAuth({ db: test.db, config: test.app.config, sendMessage: async () => {} });
  const server = await createServer({ app: { ...test.app, isReady: async () => true }, auth });
  const answer = { result: { data: await (await test.as(null)).identity.publicConfig() } };
  server.get('/bare', async () => answer);
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      await server.close();
      await test[Symbol.asyncDispose]();
    },
  };
}

async function ask(url: string, connections: number): Promise<Answers> {
  const child = fork(join(import.meta.dirname, 'ask-repeatedly.ts'), [url, `${connections}`, `${ROUND_MS}`]);
  const [answers] = await once(child, 'message');
  return answers as Answers;
}

async function report(url: string, connections: number): Promise<void> {
  const rounds: Record<What, Answers>[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const answers = {} as Record<What, Answers>;
    for (const what of Object.keys(PATHS) as What[])
      answers[what] = await ask(url + PATHS[what], connections);
    rounds.push(answers);
  }
  console.log(`  ${connections} ${connections === 1 ? 'connection' : 'connections'}`);
  for (const what of Object.keys(PATHS) as What[]) {
    const time = median(rounds.map((round) => round[what].medianMicroseconds));
    const rate = median(rounds.map((round) => round[what].perSecond));
    const slower = median(
      rounds.map((round) => round[what].medianMicroseconds / round['bare route'].medianMicroseconds),
    );
    const share = median(rounds.map((round) => round[what].perSecond / round['bare route'].perSecond));
    console.log(
      `    ${what.padEnd(18)} p50 ${time.toFixed(0).padStart(6)} µs, ratio ${slower.toFixed(2).padStart(5)}` +
        `   ${rate.toFixed(0).padStart(6)} requests a second, ratio ${share.toFixed(2)}`,
    );
  }
}

const stopPostgres = await startPostgres();
try {
  const server = await startServer();
  for (const connections of [1, 16]) await report(server.url, connections);
  await server.close();
} finally {
  await stopPostgres();
}
