import type { FastifyInstance } from 'fastify';
import type { AppContext } from '../app-context.ts';
import { readCalendar } from '../features/notifications/make-calendar-link.ts';

/** Where calendars come for somebody's sessions. The token in the address is all there is: it is never logged. */
export function registerCalendarDoor(server: FastifyInstance, app: AppContext): void {
  server.get<{ Params: { file: string } }>(
    '/calendar/:file',
    { logLevel: 'silent', config: { rateLimit: { max: 60, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const [, token] = /^([A-Za-z0-9_-]{43})\.ics$/.exec(request.params.file) ?? [];
      const file = token && (await readCalendar({ ...app, now: await app.clock.now() }, token));
      void reply.headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
      if (!file) return reply.status(404).type('text/plain').send('There is no such calendar.');
      return reply.type('text/calendar; charset=utf-8').send(file);
    },
  );
}
