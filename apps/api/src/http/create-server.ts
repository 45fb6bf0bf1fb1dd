import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import websocket from '@fastify/websocket';
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  LogController,
  type RouteOptions,
} from 'fastify';
import type { Auth } from '../adapters/auth.ts';
import type { AppContext } from '../app-context.ts';
import { type AppRouter, appRouter } from '../app-router.ts';
import { findCaller } from '../features/identity/find-caller.ts';
import { stripeWebhook } from '../features/payments/stripe.webhook.ts';
import { registerRoomSocket } from '../features/sessions/room.socket.ts';
import { createRequestContext } from '../trpc/context.ts';
import { registerAuthRoutes } from './auth-routes.ts';
import { registerCalendarDoor } from './calendar-door.ts';
import { endConnectionsOnClose } from './end-connections.ts';
import { firstAnswers } from './first-answers.ts';
import { refuseForeignOrigins } from './same-origin.ts';
import { contentSecurityPolicy } from './security-headers.ts';
import { serveWebApp } from './web-app.ts';
import { webHeaders } from './web-headers.ts';

type ServerParts = {
  app: AppContext & { isReady(): Promise<boolean> };
  auth: Auth;
  /** Told of every route as it is made; for the inventory. */
  onRoute?: (route: RouteOptions & { websocket?: boolean }) => void;
};

/** The HTTP process: doors and limits. What happens behind a door lives in its noun. */
export async function createServer({ app, auth, onRoute }: ServerParts): Promise<FastifyInstance> {
  const { config, log } = app;
  const server = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: config.NODE_ENV === 'test' }),
    genReqId: () => randomUUID(),
    trustProxy: config.TRUST_PROXY?.split(',') ?? false,
    bodyLimit: 256 * 1024,
    requestTimeout: 15_000,
    handlerTimeout: 15_000,
    connectionTimeout: 0,
    http: { headersTimeout: 8_000, connectionsCheckingInterval: 2_000 },
    routerOptions: { maxParamLength: 5_000 },
    forceCloseConnections: 'idle',
  });

  if (onRoute) server.addHook('onRoute', onRoute);
  endConnectionsOnClose(server);
  await server.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicy(config),
    referrerPolicy: { policy: 'same-origin' },
  });
  await server.register(rateLimit, {
    max: 1_200,
    timeWindow: '1 minute',
    allowList: (request) => !request.url.startsWith('/trpc'),
  });
  await server.register(underPressure, { maxEventLoopDelay: 2_000, retryAfter: 5, exposeStatusRoute: false });
  await server.register(websocket, { options: { maxPayload: 64 * 1024 } });
  refuseForeignOrigins(server, config.PUBLIC_URL);

  server.get('/healthz', { logLevel: 'silent' }, async () => ({ status: 'ok' }));
  server.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const ready = await app.isReady();
    return reply.status(ready ? 200 : 503).send({ database: ready ? 'ok' : 'unreachable' });
  });

  await server.register(stripeWebhook, { app });
  registerCalendarDoor(server, app);
  registerAuthRoutes(server, auth, config.PUBLIC_URL);
  await server.register(fastifyTRPCPlugin<AppRouter>, {
    prefix: '/trpc',
    trpcOptions: {
      router: appRouter,
      maxBatchSize: 10,
      createContext: async ({ req }) =>
        createRequestContext(app, {
          user: await findCaller(auth, app.db, webHeaders(req)),
          requestId: req.id,
          address: req.ip,
        }),
      onError({ path, error, ctx }) {
        if (error.code !== 'INTERNAL_SERVER_ERROR') return;
        log.error(
          { path, requestId: ctx?.requestId, err: describe(error.cause ?? error) },
          'procedure failed',
        );
      },
      responseMeta: () => ({ headers: new Headers({ 'Cache-Control': 'no-store' }) }),
    } satisfies FastifyTRPCPluginOptions<AppRouter>['trpcOptions'],
  });

  const rooms = registerRoomSocket(server, {
    app,
    publicUrl: config.PUBLIC_URL,
    callerOf: (request) => findCaller(auth, app.db, webHeaders(request)),
  });
  server.addHook('preClose', async () => rooms.closeAll('we are restarting'));

  if (config.WEB_DIST) {
    await serveWebApp(server, { dist: config.WEB_DIST, askFirst: firstAnswers(app, auth) });
  }
  return server;
}

/** Name, code and stack; never a database error's message, which holds the parameters. */
function describe(error: Error) {
  const frames = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 12);
  const fromDatabase = error.name === 'DrizzleQueryError' || 'query' in error;
  const cause = error.cause as { code?: string; constraint_name?: string } | undefined;
  return {
    name: error.name,
    message: fromDatabase ? undefined : error.message,
    code: cause?.code,
    constraint: cause?.constraint_name,
    frames,
  };
}
