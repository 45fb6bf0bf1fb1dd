import { expect, it } from 'vitest';
import type { RequestContext } from './context.ts';
import { slowly } from './slowly.ts';

const from = (address: string) => ({ address }) as RequestContext;
const next = async () => 'through';

it('lets an address through so often, refuses it then, and lets others go on', async () => {
  const door = slowly({ calls: 2, seconds: 60 });
  for (const _ of [1, 2]) expect(await door({ ctx: from('192.0.2.1'), next })).toBe('through');
  await expect(door({ ctx: from('192.0.2.1'), next })).rejects.toMatchObject({
    code: 'TOO_MANY_REQUESTS',
    kind: 'too_many',
  });
  expect(await door({ ctx: from('192.0.2.2'), next })).toBe('through');
});

it('passes on what goes wrong behind the door', async () => {
  const door = slowly({ calls: 2, seconds: 60 });
  const broken = async () => Promise.reject(new Error('behind the door'));
  await expect(door({ ctx: from('192.0.2.3'), next: broken })).rejects.toThrow('behind the door');
});
