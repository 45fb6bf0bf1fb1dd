import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { acquireLimit, isPoolBusy, PoolBusyError } from './acquire-limit.ts';

describe('acquireLimit', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('refuses who has waited too long, and serves the next as soon as a place is free', async () => {
    const limit = acquireLimit(1, 5_000);
    const first = Promise.withResolvers<string>();
    const running = limit.run(() => first.promise);
    const impatient = limit.run(async () => 'never').catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(5_000);
    const patient = limit.run(async () => 'served');

    expect(await impatient).toBeInstanceOf(PoolBusyError);
    first.resolve('done');
    expect(await Promise.all([running, patient])).toEqual(['done', 'served']);
  });

  it('gives a place back when the work fails', async () => {
    const limit = acquireLimit(1, 5_000);
    await expect(limit.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await limit.run(async () => 'served')).toBe('served');
  });

  it('serves those who wait in the order they came', async () => {
    const limit = acquireLimit(1, 5_000);
    const served: number[] = [];
    await Promise.all([1, 2, 3, 4].map((number) => limit.run(async () => void served.push(number))));
    expect(served).toEqual([1, 2, 3, 4]);
  });
});

describe('isPoolBusy', () => {
  it('looks through the error that the query builder puts around it', () => {
    expect(isPoolBusy(new Error('Failed query', { cause: new PoolBusyError('no connection') }))).toBe(true);
    expect(isPoolBusy(new Error('Failed query', { cause: new Error('other') }))).toBe(false);
  });
});
