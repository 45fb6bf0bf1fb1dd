import { isId } from '@app/shared/id/id';
import { describe, expect, it, vi } from 'vitest';
import { newId } from './new-id.ts';

describe('newId', () => {
  it('makes an id of the kind that was asked for', () => {
    expect(isId('booking', newId('booking'))).toBe(true);
    expect(isId('payment', newId('booking'))).toBe(false);
  });

  it('rises, also when thousands are made in one millisecond', () => {
    const ids = Array.from({ length: 20_000 }, () => newId('booking'));
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('rises when the clock of the machine steps back', () => {
    const before = newId('booking');
    vi.useFakeTimers({ now: Date.now() - 60_000 });
    const after = newId('booking');
    vi.useRealTimers();
    expect(after > before).toBe(true);
  });
});
