import { useCallback, useEffect, useRef, useState } from 'react';
import { isUnreachable } from '../../trpc.ts';

const REST_MS = 900;
const RETRY_MS = 5_000;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'refused';

type Means<T> = {
  /** What the server has at the start; the value may already be ahead of it. */
  saved: T;
  send: (value: T) => Promise<unknown>;
  /** The server has this value, and nothing newer was typed. */
  onSaved: () => void;
};

/**
 * Sends a value when it has rested a moment, one send at a time, and again after silence. The value itself is
 * kept on this device by whoever calls, so a refusal or a closed window loses nothing.
 */
export function useAutosave<T>(value: T, means: Means<T>) {
  const [state, setState] = useState<SaveState>('saved');
  const [error, setError] = useState<unknown>(null);
  const latest = useRef({ value, means });
  const acknowledged = useRef(means.saved);
  const sending = useRef<Promise<void> | null>(null);
  useEffect(() => {
    latest.current = { value, means };
  });

  const send = useCallback(async () => {
    const sent = latest.current.value;
    setState('saving');
    try {
      await latest.current.means.send(sent);
      acknowledged.current = sent;
      setError(null);
      const isAll = latest.current.value === sent;
      if (isAll) latest.current.means.onSaved();
      setState(isAll ? 'saved' : 'waiting');
    } catch (refusal) {
      setError(refusal);
      setState(isUnreachable(refusal) ? 'unreachable' : 'refused');
    }
  }, []);

  /** Sends what is not sent yet; true when the server has all of it. */
  const flush = useCallback(async (): Promise<boolean> => {
    await sending.current;
    if (latest.current.value === acknowledged.current) return true;
    sending.current = send();
    await sending.current;
    sending.current = null;
    return latest.current.value === acknowledged.current;
  }, [send]);

  useEffect(() => {
    if (value === acknowledged.current) return;
    setState('waiting');
    const timer = setTimeout(flush, REST_MS);
    return () => clearTimeout(timer);
  }, [value, flush]);

  useEffect(() => {
    if (state !== 'unreachable' && state !== 'waiting') return;
    const timer = setTimeout(flush, RETRY_MS);
    return () => clearTimeout(timer);
  }, [state, flush]);

  return { state, error, flush };
}
