import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { MessageStore } from './message-store.ts';
import { createSmtpServer } from './smtp.ts';
import { createWebServer } from './web.ts';

const LOOPBACK = '127.0.0.1';

export type MailLocalOptions = {
  /** 0, the default, takes any free port. */
  smtpPort?: number;
  port?: number;
  /** Where messages are kept, one file each. */
  dataDir: string;
};

export type MailLocal = {
  smtpPort: number;
  port: number;
  smtpUrl: string;
  url: string;
  messages: MessageStore;
  close(): Promise<void>;
};

/** A mail server that keeps everything and delivers nothing. It listens on this machine only. */
export async function startMailLocal(options: MailLocalOptions): Promise<MailLocal> {
  const messages = await MessageStore.open(join(options.dataDir, 'messages'));
  const smtp = createSmtpServer(messages);
  const web = createWebServer(messages);

  await web.listen({ host: LOOPBACK, port: options.port ?? 0 });
  try {
    await listen(smtp, options.smtpPort ?? 0);
  } catch (error) {
    await web.close();
    throw error;
  }
  const port = (web.server.address() as AddressInfo).port; // it listens on a port, not on a pipe
  const smtpPort = (smtp.server.address() as AddressInfo).port;

  return {
    smtpPort,
    port,
    smtpUrl: `smtp://${LOOPBACK}:${smtpPort}`,
    url: `http://localhost:${port}`,
    messages,
    async close() {
      await Promise.all([new Promise<void>((resolve) => smtp.close(resolve)), web.close()]);
    },
  };
}

function listen(smtp: ReturnType<typeof createSmtpServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(port, LOOPBACK, () => {
      smtp.off('error', reject);
      // A client that hangs up in the middle is its own affair; the next one must still be served.
      smtp.on('error', (error) => console.warn(`mail-local: ${error.message}`));
      resolve();
    });
  });
}
