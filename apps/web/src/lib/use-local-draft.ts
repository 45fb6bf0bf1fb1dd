import { useCallback, useEffect, useRef, useState } from 'react';

const PREFIX = 'draft:';

/** Where a person's unsent words are kept on this machine; the id keeps two people on one machine apart. */
const draftKey = (userId: string, name: string) => `${PREFIX}${userId}:${name}`;

/** Removes every draft from this machine. Called at sign-out: the next person must not find them. */
export function wipeLocalDrafts(storage: Storage = localStorage): void {
  for (const key of Object.keys(storage)) {
    if (key.startsWith(PREFIX)) storage.removeItem(key);
  }
}

export function readDraft<T>(storage: Storage, key: string): T | undefined {
  try {
    const text = storage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined; // unreadable or forbidden storage: as if nothing had been typed
  }
}

/**
 * State that survives a reload, a lost connection and a closed tab, on this machine only.
 *
 * @param name what is being written, such as `report:bkg_1`; unique per person
 * @returns the value, its setter, and `forget` for when the server has it
 */
export function useLocalDraft<T>(userId: string, name: string, initial: T) {
  const key = draftKey(userId, name);
  const [value, setValue] = useState<T>(() => readDraft<T>(localStorage, key) ?? initial);
  const forgotten = useRef(true);

  useEffect(() => {
    if (forgotten.current) return;
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {
      // full or forbidden: the words are still on the page, and the server copy is the one that counts
    }
  }, [key, value]);

  const set = useCallback((next: T | ((before: T) => T)) => {
    forgotten.current = false;
    setValue(next);
  }, []);
  const forget = useCallback(() => {
    forgotten.current = true;
    localStorage.removeItem(key);
  }, [key]);

  return [value, set, forget] as const;
}
