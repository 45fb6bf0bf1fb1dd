/**
 * A process of its own that asks one address again and again over connections that stay open, so that what it
 * costs to ask is not taken from the server's event loop. `fork(…, [url, connections, milliseconds])`; it sends
 * back how long the answers took and how many there were in a second.
 */
import { Agent, get } from 'node:http';
import { median } from './median-time.ts';

export type Answers = { medianMicroseconds: number; perSecond: number };

const [url, connections, milliseconds] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
let asked = 0;

/** From another address each time: one address may ask the API only so often in a minute. */
const someone = () => {
  asked += 1;
  return { 'x-forwarded-for': `10.0.${(asked >> 8) & 255}.${asked & 255}` };
};

function ask(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url!, { agent, headers: someone() }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - start);
        else reject(new Error(`${url} answered ${response.statusCode}`));
      });
    }).once('error', reject);
  });
}

const begin = performance.now();
const times: number[] = [];
const reader = async () => {
  while (performance.now() - begin < Number(milliseconds)) times.push(await ask());
};
await Promise.all(Array.from({ length: Number(connections) }, reader));
const seconds = (performance.now() - begin) / 1_000;
agent.destroy();
process.send?.({
  medianMicroseconds: median(times) * 1_000,
  perSecond: times.length / seconds,
} satisfies Answers);
process.disconnect?.();
