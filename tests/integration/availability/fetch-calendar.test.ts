import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { fetchCalendar } from '../../../apps/api/src/adapters/calendar-host.ts';

const NOTHING_KNOWN = { etag: null, lastModified: null };
const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

/** Where a test may go, and what lies behind a redirect: another port of this very machine. */
async function listen(answer: RequestListener) {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { asked, port, host: `127.0.0.1:${port}`, [Symbol.dispose]: close };
}

const fetchFrom = ({ host }: { host: string }, options = {}) =>
  fetchCalendar(`http://${host}/a.ics`, NOTHING_KNOWN, { fromAnywhere: false, alsoFrom: host, ...options });

describe('fetching a calendar', () => {
  it('goes where it may', async () => {
    using host = await listen((_request, response) => response.end(CALENDAR));
    expect(await fetchFrom(host)).toMatchObject({ text: CALENDAR });
  });

  it.each([
    ['another port of this machine', (port: number) => `http://127.0.0.1:${port}/secret`],
    ['this machine over https', (port: number) => `https://127.0.0.1:${port}/secret`],
    ['this machine by another number', () => 'https://2130706433/secret'],
    ['this machine in v6', () => 'https://[::1]/secret'],
    ['v4 inside v6', () => 'https://[::ffff:127.0.0.1]/secret'],
    ['the metadata of a cloud', () => 'https://169.254.169.254/latest/meta-data'],
    ['a private network', () => 'https://10.0.0.1/secret'],
    ['a name without a dot', () => 'https://localhost/secret'],
    ['plain http of the internet', () => 'http://calendar.google.com/a.ics'],
  ])('is not sent to %s by a redirect', async (_what, locationOf) => {
    using inside = await listen((_request, response) => response.end(CALENDAR));
    using host = await listen((_request, response) =>
      response.writeHead(302, { location: locationOf(inside.port) }).end(),
    );
    await expect(fetchFrom(host)).rejects.toMatchObject({ problem: 'forbidden_address' });
    expect(host.asked).toEqual(['/a.ics']);
    expect(inside.asked).toEqual([]);
  });

  it('gives up on an answer that drips on for ever', async () => {
    using host = await listen((_request, response) => {
      response.writeHead(200).write('BEGIN:VCALENDAR\r\n'); // and never the end
    });
    await expect(fetchFrom(host, { longestMs: 200 })).rejects.toMatchObject({ problem: 'too_slow' });
  });
});
