import { describe, expect, it } from 'vitest';
import { isHeldOn, readInterviewRow } from './interview-row.ts';

const row = {
  date: '2026-03-19',
  stage: 'First interview',
  field: 'operations',
  level: 'MID',
  employer: ' Parcel & Co ',
  referral: 'yes',
  result: 'not called back',
};

describe('readInterviewRow', () => {
  it('takes words as we write them and as the wire has them', () => {
    expect(readInterviewRow(row)).toEqual({
      entry: {
        ...{ heldOn: '2026-03-19', stage: 'first_interview', roleFamily: 'operations', level: 'mid' },
        ...{ employer: 'Parcel & Co', referral: true, result: 'not_called_back' },
      },
    });
    expect(readInterviewRow({ ...row, stage: 'first_interview' })).toHaveProperty('entry');
  });

  it('fills in what may be left out', () => {
    const { date, stage, field } = row;
    expect(readInterviewRow({ date, stage, field })).toMatchObject({
      entry: { level: 'mid', employer: '', referral: false, result: 'pending' },
    });
  });

  it('names every fault with its column', () => {
    const read = readInterviewRow({ date: '19/03/2026', stage: 'lunch', field: '', referral: 'perhaps' });
    expect('faults' in read && read.faults.map(({ column }) => column)).toEqual([
      'date',
      'stage',
      'field',
      'referral',
    ]);
  });

  it('gives back a name that was kept from being a formula', () => {
    expect(readInterviewRow({ ...row, employer: "'=SUM(A1)" })).toMatchObject({
      entry: { employer: '=SUM(A1)' },
    });
    expect(readInterviewRow({ ...row, employer: "'t Hooft" })).toMatchObject({
      entry: { employer: "'t Hooft" },
    });
  });
});

it.each(['2026-02-30', '1999-12-31', '2026-3-1', '2026-03-19T00:00', ''])('%s is no day', (text) => {
  expect(isHeldOn(text)).toBe(false);
});
