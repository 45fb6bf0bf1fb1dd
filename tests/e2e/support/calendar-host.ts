import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody's calendar elsewhere, on this machine; `isDown` is what a test changes. */
export async function hostCalendar() {
  const file = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:test', 'BEGIN:VEVENT', 'UID:dentist'],
    ...['SUMMARY:Dentist', 'DTSTART:20200310T100000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY', 'END:VEVENT'],
    ...['END:VCALENDAR', ''],
  ].join('\r\n');
  const host = { isDown: false };
  const server = createServer((_request, response) =>
    host.isDown ? response.writeHead(500).end() : response.end(file),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return Object.assign(host, { url: `http://127.0.0.1:${port}/work.ics`, [Symbol.dispose]: close });
}
