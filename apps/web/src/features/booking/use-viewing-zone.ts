import { useState } from 'react';
import { browserTimeZone } from '../../lib/browser-time-zone.ts';
import { useCurrentUser } from '../../lib/session.ts';

const KEPT_AS = 'second-round:viewing-zone';

/**
 * In which zone somebody reads times: what they chose on this device, else their account's, else this machine's.
 * A choice is remembered until another is made; one equal to the account's needs no remembering.
 */
export function useViewingZone(): [timeZone: string, change: (timeZone: string) => void] {
  const user = useCurrentUser();
  const [chosen, setChosen] = useState(readChosen);
  const usual = user?.timeZone ?? browserTimeZone();
  const change = (timeZone: string) => {
    setChosen(timeZone);
    keep(timeZone === usual ? null : timeZone);
  };
  return [chosen ?? usual, change];
}

function readChosen(): string | null {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return kept && Temporal.Now.zonedDateTimeISO(kept) ? kept : null;
  } catch {
    return null; // no storage here, or a zone that this browser does not know
  }
}

function keep(timeZone: string | null): void {
  try {
    if (timeZone) localStorage.setItem(KEPT_AS, timeZone);
    else localStorage.removeItem(KEPT_AS);
  } catch {
    // Private windows may refuse: then it holds until the page is left.
  }
}
