/** Runs the local Stripe server as a process, configured by environment only. */
import { startStripeLocal } from './server.ts';

const {
  STRIPE_LOCAL_PORT = '3002',
  STRIPE_LOCAL_HOST = '127.0.0.1',
  STRIPE_LOCAL_DATA,
  STRIPE_LOCAL_WEBHOOK_URL,
  STRIPE_LOCAL_THIN_WEBHOOK_URL,
  STRIPE_WEBHOOK_SECRET,
} = process.env;

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const port = Number(STRIPE_LOCAL_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  stop(`STRIPE_LOCAL_PORT must be a port number; it is '${STRIPE_LOCAL_PORT}'.`);
}
if (STRIPE_LOCAL_WEBHOOK_URL && !STRIPE_WEBHOOK_SECRET) {
  stop('STRIPE_LOCAL_WEBHOOK_URL needs STRIPE_WEBHOOK_SECRET, the secret both sides sign with.');
}
/** While secrets are exchanged the product knows several, separated by commas; the first one signs. */
const [secret] = (STRIPE_WEBHOOK_SECRET ?? '').split(',').map((text) => text.trim());
const webhook =
  STRIPE_LOCAL_WEBHOOK_URL && secret
    ? { url: STRIPE_LOCAL_WEBHOOK_URL, secret, thinUrl: STRIPE_LOCAL_THIN_WEBHOOK_URL }
    : undefined;

try {
  const server = await startStripeLocal({
    port,
    host: STRIPE_LOCAL_HOST,
    dataDir: STRIPE_LOCAL_DATA,
    webhook,
  });
  console.log(`Local Stripe server: ${server.url} (no real money)`);
  const shutDown = () => void server.close().then(() => process.exit(0));
  process.once('SIGTERM', shutDown);
  process.once('SIGINT', shutDown);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    stop(`Port ${port} is taken: stop what uses it or set STRIPE_LOCAL_PORT to another one.`);
  if (code === 'EACCES')
    stop(`Port ${port} needs rights this user has not got: set STRIPE_LOCAL_PORT above 1023.`);
  stop(`The local Stripe server could not start: ${message}`);
}
