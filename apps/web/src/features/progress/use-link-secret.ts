import { useLocation } from '@tanstack/react-router';

/** What a private link carries in its fragment: its secret, and an answer chosen in a message. */
export function useLinkSecret(): { token: string; chosen: string | undefined } {
  const { hash } = useLocation();
  const [token = '', chosen] = hash.split('.');
  return { token, chosen };
}
