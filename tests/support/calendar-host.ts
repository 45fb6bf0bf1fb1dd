import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export const calendarFile = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', ...events, 'END:VCALENDAR', ''].join('\r\n');

/** A host of calendars whose answer a test changes as it goes. */
export async function calendarHost(first: RequestListener) {
  const host = { answer: first, asked: [] as Record<string, unknown>[] };
  const server = createServer((request, response) => {
    host.asked.push(request.headers);
    host.answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return Object.assign(host, { url: `http://127.0.0.1:${port}/a.ics`, port, [Symbol.dispose]: close });
}

export const sends =
  (text: string, headers = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': 'text/calendar', ...headers }).end(text);
