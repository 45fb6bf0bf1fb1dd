import { createServer } from 'node:net';

/** A browser that is told `localhost` tries both. */
const LOOPBACKS = ['127.0.0.1', '::1'];

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return listenOnce(0, '127.0.0.1');
}

export async function isPortFree(port: number): Promise<boolean> {
  for (const host of LOOPBACKS) {
    try {
      await listenOnce(port, host);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EADDRINUSE' || code === 'EACCES') return false; // else: no IPv6 here
    }
  }
  return true;
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      const chosen = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve(chosen));
    });
  });
}
