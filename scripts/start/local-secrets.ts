import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type LocalSecrets = { authSecret: string; stripeSecretKey: string; stripeWebhookSecret: string };

/** Made once per data folder, so that a restart does not sign everybody out. Only for local use. */
export function localSecrets(dataDirectory: string): LocalSecrets {
  const path = join(dataDirectory, 'secrets.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const secret = () => randomBytes(24).toString('hex');
  const secrets = {
    authSecret: secret(),
    stripeSecretKey: `sk_test_local_${secret()}`,
    stripeWebhookSecret: `whsec_local_${secret()}`,
  };
  writeFileSync(path, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
