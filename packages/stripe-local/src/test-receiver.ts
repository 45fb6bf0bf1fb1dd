import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterEach, vi } from 'vitest';

export interface Received {
  body: string;
  headers: IncomingHttpHeaders;
  type: string;
}

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

export interface Receiver {
  url: string;
  received: Received[];
  /** The deliveries of one event type, once there are at least `count`. */
  waitFor(type: string, count?: number): Promise<Received[]>;
}

/** A webhook endpoint of the test's own; `statusOf` decides how the n-th delivery (from 0) is answered. */
export async function testReceiver(statusOf: (index: number) => number = () => 200): Promise<Receiver> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { type } = JSON.parse(body) as { type: string };
      response.statusCode = statusOf(received.length);
      received.push({ body, headers: request.headers, type });
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => server.close());
  const { port } = server.address() as { port: number };
  const ofType = (type: string) => received.filter((delivery) => delivery.type === type);
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    received,
    waitFor: (type, count = 1) =>
      vi.waitUntil(() => (ofType(type).length >= count ? ofType(type) : undefined), {
        timeout: 10_000,
        interval: 20,
      }),
  };
}
