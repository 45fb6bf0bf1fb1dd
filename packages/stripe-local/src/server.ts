import Fastify from 'fastify';
import { controlPlugin } from './control/control-plugin.ts';
import { endpoints, includers } from './endpoints.ts';
import { fileContents } from './files/file-contents.ts';
import { pagesPlugin } from './pages/pages-plugin.ts';
import { presenters } from './presenters.ts';
import { apiPlugin, newRequestId } from './protocol/api-plugin.ts';
import { Sandbox } from './sandbox.ts';
import { runDue } from './schedule/run-due.ts';
import { registerWebhook, type WebhookTarget } from './webhooks/configured-webhook.ts';
import { Dispatcher } from './webhooks/dispatcher.ts';

export interface StripeLocalOptions {
  /** 0 takes a free one. */
  port: number;
  host?: string;
  /** Where the state is kept; in memory when absent. */
  dataDir?: string;
  /** Where events go from the start, with a secret the product knows. */
  webhook?: WebhookTarget;
}

export interface StripeLocal {
  url: string;
  host: string;
  port: number;
  sandbox: Sandbox;
  close(): Promise<void>;
}

/** Starts the local Stripe server: API, hosted pages and control on one port. */
export async function startStripeLocal(options: StripeLocalOptions): Promise<StripeLocal> {
  const { port: wantedPort, host = '127.0.0.1', dataDir, webhook } = options;
  const sandbox = new Sandbox(dataDir, presenters);
  const app = Fastify({
    forceCloseConnections: true,
    genReqId: newRequestId,
    requestIdHeader: false,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  app.register(apiPlugin(sandbox, endpoints, includers));
  app.register(fileContents(sandbox));
  app.register(controlPlugin(sandbox));
  app.register(pagesPlugin(sandbox));

  await app.listen({ port: wantedPort, host });
  const { port } = app.server.address() as { port: number };
  sandbox.baseUrl = `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;
  if (webhook) sandbox.act(() => registerWebhook(sandbox, webhook));

  const dispatcher = new Dispatcher(sandbox);
  dispatcher.start();
  const clock = setInterval(() => runDue(sandbox), 500);
  return {
    url: sandbox.baseUrl,
    host,
    port,
    sandbox,
    async close() {
      clearInterval(clock);
      await app.close();
      await dispatcher.stop();
      sandbox.store.close();
    },
  };
}
