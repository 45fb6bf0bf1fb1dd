import { useState } from 'react';
import { browserTimeZone } from '../../lib/browser-time-zone.ts';
import { useCurrentUser } from '../../lib/session.ts';

/** In which zone somebody reads times: their account's, else this machine's, until they choose another here. */
export function useViewingZone(): [timeZone: string, change: (timeZone: string) => void] {
  const user = useCurrentUser();
  const [chosen, setChosen] = useState<string | null>(null);
  return [chosen ?? user?.timeZone ?? browserTimeZone(), setChosen];
}
