import { useEffect, useState } from 'react';
import { refreshCurrentUser } from '../../lib/session.ts';
import { askAuth } from './auth-answer.ts';
import { authClient } from './auth-client.ts';
import { type AuthRefusal, oldLink } from './auth-refusals.ts';

export type MailedLink = {
  open(): Promise<void>;
  opened: boolean;
  pending: boolean;
  refusal: AuthRefusal | null;
  /** The link itself is still good: it was the connection, or too many at once. */
  mayRepeat: boolean;
};

/** A link out of a mail: its token stands in the fragment, and is used by a click alone. */
export function useMailedLink(door: '/verify-email' | '/magic-link/verify'): MailedLink {
  const [token] = useState(tokenInAddress);
  const [opened, setOpened] = useState(false);
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AuthRefusal | null>(token ? null : oldLink);

  useEffect(() => {
    // It stays out of the history and of what the browser offers to share.
    if (token) history.replaceState(history.state, '', location.pathname + location.search);
  }, [token]);

  const open = async () => {
    setPending(true);
    const { refusal: refused } = await askAuth(() =>
      authClient.$fetch(door, { method: 'POST', body: { token } }),
    );
    if (!refused) await refreshCurrentUser();
    setRefusal(refused);
    setOpened(!refused);
    setPending(false);
  };
  return { open, opened, pending, refusal, mayRepeat: Boolean(token && refusal && !refusal.code) };
}

const tokenInAddress = () => new URLSearchParams(location.hash.slice(1)).get('token');
