import type { Logger } from 'pino';

const LIMIT_MS = 25_000;

/** SIGTERM and SIGINT finish what is in flight and exit 0; an unforeseen error is logged and exits 1. */
export function exitGracefully(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const leave = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), LIMIT_MS).unref();
    await stop();
    process.exit(0);
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
  const crash = (error: unknown) => {
    log.fatal({ err: error }, 'unforeseen error');
    setTimeout(() => process.exit(1), 5_000).unref();
    void stop().finally(() => process.exit(1));
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}
