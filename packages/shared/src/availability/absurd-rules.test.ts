import { expect, it } from 'vitest';
import { absurdRule } from './absurd-rules.ts';

const rules = { minimumNoticeMinutes: 720, horizonDays: 1, maximumPerDay: null, maximumPerWeek: null };

it.each([
  [{}, undefined],
  [{ minimumNoticeMinutes: 2_879 }, undefined], // tomorrow's last minute, asked at midnight
  [{ minimumNoticeMinutes: 2_880 }, 'minimumNoticeMinutes'],
  [{ minimumNoticeMinutes: 43_200, horizonDays: 60 }, undefined],
  [{ maximumPerDay: 5 }, undefined],
  [{ maximumPerDay: 5, maximumPerWeek: 5 }, undefined],
  [{ maximumPerDay: 5, maximumPerWeek: 4 }, 'maximumPerDay'],
] as const)('%j: %s', (change, field) => expect(absurdRule({ ...rules, ...change })?.field).toBe(field));
