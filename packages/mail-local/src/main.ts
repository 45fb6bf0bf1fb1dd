import { resolve } from 'node:path';
import { startMailLocal } from './server.ts';

// Environment: MAIL_LOCAL_SMTP_PORT (3025), MAIL_LOCAL_PORT (3003), MAIL_LOCAL_DATA (.data/mail-local).
const port = (name: string, otherwise: number): number => {
  const value = Number(process.env[name] ?? otherwise);
  if (Number.isInteger(value) && value >= 0 && value < 65_536) return value;
  console.error(`mail-local: ${name} must be a port number, not '${process.env[name]}'.`);
  process.exit(1);
};

try {
  const mail = await startMailLocal({
    smtpPort: port('MAIL_LOCAL_SMTP_PORT', 3025),
    port: port('MAIL_LOCAL_PORT', 3003),
    dataDir: resolve(process.env.MAIL_LOCAL_DATA ?? '.data/mail-local'),
  });
  const stop = () => mail.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(`mail-local: takes mail at ${mail.smtpUrl}, shows it at ${mail.url}`);
} catch (error) {
  const { code, message, port: taken } = error as NodeJS.ErrnoException & { port?: number };
  console.error(code === 'EADDRINUSE' ? `mail-local: port ${taken} is taken.` : `mail-local: ${message}`);
  process.exit(1);
}
