import { wipeLocalDrafts } from '../../lib/use-local-draft.ts';
import { paths } from '../../paths.ts';

/** Leaves nothing of this person on this machine, then starts afresh from the landing page. */
export async function signOut(): Promise<void> {
  const { authClient } = await import('./auth-client.ts');
  await authClient.signOut();
  wipeLocalDrafts();
  window.location.assign(paths.home());
}
