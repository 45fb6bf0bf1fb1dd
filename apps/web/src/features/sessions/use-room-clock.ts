import type { RoomMessage, TimeQuestion } from '@app/shared/sessions/sessions.schema';
import { useCallback, useEffect, useRef } from 'react';
import { setServerTime } from '../../lib/clock.ts';

const QUESTIONS = 5;
const APART_MS = 200;
const AGAIN_MS = 60_000;

type Line = { isOpen: boolean; send(question: TimeQuestion): void };

/**
 * Keeps this machine's idea of the server's clock within a tenth of a second while the room is open: five
 * questions each minute, and the fastest answer counts, half of its round trip ago (feedback.md 5.3).
 *
 * @returns what hears the room's answers
 */
export function useRoomClock({ isOpen, send }: Line) {
  const asked = useRef(new Map<number, number>());
  const fastest = useRef(Number.POSITIVE_INFINITY);

  useEffect(() => {
    if (!isOpen) return;
    let next = 0;
    const timers: ReturnType<typeof setTimeout>[] = [];
    const ask = () => {
      asked.current.set(next, Date.now());
      send({ type: 'time', question: next++ });
    };
    const askSome = () => {
      asked.current.clear();
      fastest.current = Number.POSITIVE_INFINITY;
      for (let each = 0; each < QUESTIONS; each += 1) timers.push(setTimeout(ask, each * APART_MS));
    };
    askSome();
    const again = setInterval(askSome, AGAIN_MS);
    return () => {
      clearInterval(again);
      for (const timer of timers) clearTimeout(timer);
    };
  }, [isOpen, send]);

  return useCallback(({ question, now }: Extract<RoomMessage, { type: 'time' }>) => {
    const askedAt = asked.current.get(question);
    if (askedAt === undefined) return;
    const roundTrip = Date.now() - askedAt;
    if (roundTrip >= fastest.current) return;
    fastest.current = roundTrip;
    setServerTime(now, askedAt + Math.round(roundTrip / 2)); // whole ones: a Temporal.Instant takes no others
  }, []);
}
