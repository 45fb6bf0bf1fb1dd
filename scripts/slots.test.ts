import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import cases from '../packages/shared/src/availability/slot-cases.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'slots-'));
afterAll(() => rmSync(folder, { recursive: true }));

function slots(input: unknown, timeZone = 'UTC') {
  const file = join(folder, 'case.json');
  writeFileSync(file, typeof input === 'string' ? input : JSON.stringify(input));
  return spawnSync(process.execPath, [join(import.meta.dirname, 'slots.ts'), file], {
    encoding: 'utf8',
    env: { ...process.env, TZ: timeZone },
  });
}

describe('slots', () => {
  it.each(['UTC', 'America/New_York', 'Asia/Kolkata'])('answers alike on a machine in %s', (timeZone) => {
    const { stdout, status } = slots(cases, timeZone);
    expect(JSON.parse(stdout)).toEqual(cases.map(({ expectedSlots }) => expectedSlots));
    expect(status).toBe(0);
  });

  it('prints one array for one case', () => {
    expect(JSON.parse(slots(cases[0]).stdout)).toEqual(cases[0]!.expectedSlots);
  });

  it.each([
    ['no JSON', '{', 'is not JSON'],
    ['no case', 'null', 'The case is malformed'],
    [
      'no such zone',
      { ...cases[0], coach: { ...cases[0]!.coach, timeZone: 'Mars/Base' } },
      'at coach.timeZone',
    ],
    ['a session without length', [cases[0], { ...cases[0], durationMin: 0 }], 'Case 2 of 2 is malformed'],
    [
      'a window that ends before it starts',
      { ...cases[0], to: cases[0]!.now, from: '2027-01-01T00:00Z' },
      'at to',
    ],
  ])('answers %s with one sentence and exit code 1', (_what, input, sentence) => {
    const { stdout, stderr, status } = slots(input);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});
