import type { RoomMessage, Signal, TimeQuestion } from '@app/shared/sessions/sessions.schema';
import { useCallback, useEffect, useRef, useState } from 'react';

export type LineState = 'connecting' | 'open' | 'lost' | 'elsewhere' | 'refused';

const RETRY_MS = [500, 1_000, 2_000, 4_000, 8_000];
/** The server's close codes after which coming back by ourselves would be wrong; see room.socket.ts. */
const FINAL: Record<number, LineState> = { 4403: 'refused', 4409: 'elsewhere' };

/** The line to the room. Comes back by itself when it breaks; `onMessage` hears what the room says. */
export function useRoomSocket(
  bookingId: string,
  enabled: boolean,
  onMessage: (message: RoomMessage) => void,
) {
  const [state, setState] = useState<LineState>('connecting');
  const socket = useRef<WebSocket | null>(null);
  const hear = useRef(onMessage);
  hear.current = onMessage;

  useEffect(() => {
    if (!enabled) return;
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const open = () => {
      const line = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/ws/sessions/${bookingId}`);
      socket.current = line;
      line.onopen = () => {
        failures = 0;
        setState('open');
      };
      line.onmessage = ({ data }) => hear.current(JSON.parse(String(data)) as RoomMessage);
      line.onclose = ({ code }) => {
        if (left) return;
        const final = FINAL[code];
        setState(final ?? 'lost');
        if (!final) timer = setTimeout(open, RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
      };
    };
    setState('connecting');
    open();
    return () => {
      left = true;
      clearTimeout(timer);
      socket.current?.close();
      socket.current = null;
    };
  }, [bookingId, enabled]);

  const send = useCallback((message: Signal | TimeQuestion) => {
    if (socket.current?.readyState === WebSocket.OPEN) socket.current.send(JSON.stringify(message));
  }, []);
  return { state, send };
}
