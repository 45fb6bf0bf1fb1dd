import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { fieldFaults } from './field-faults.ts';

const refusal = (message: string, data: object) =>
  TRPCClientError.from({
    error: { message, code: -32600, data: { domainCode: null, fields: null, ...data } },
  });

describe('fieldFaults', () => {
  it('puts a refusal of ours at the field it is about', () => {
    const error = refusal('You have hours of this name already.', { domainCode: 'HOURS_NAME_TAKEN' });
    const faults = fieldFaults(error, ['name', 'from'], { HOURS_NAME_TAKEN: 'name' });
    expect(faults.at('name')).toBe('You have hours of this name already.');
    expect(faults.at('from')).toBeUndefined();
    expect(faults.isAllTold).toBe(true);
  });

  it('puts what the schema refuses at the last part of its path that is a field', () => {
    const fields = [{ path: 'rules.timeZone', message: 'There is no such time zone.' }];
    const faults = fieldFaults(refusal('Not right.', { fields }), ['timeZone', 'horizonDays']);
    expect(faults.at('timeZone')).toBe('There is no such time zone.');
    expect(faults.isAllTold).toBe(true);
  });

  it('leaves what fits no field to the form', () => {
    const fields = [
      { path: 'rules.timeZone', message: 'There is no such time zone.' },
      { path: 'version', message: 'Too small' },
    ];
    expect(fieldFaults(refusal('Not right.', { fields }), ['timeZone']).isAllTold).toBe(false);
    expect(fieldFaults(refusal('Busy.', { domainCode: 'BUSY' }), ['name']).isAllTold).toBe(false);
    expect(fieldFaults(null, ['name']).isAllTold).toBe(false);
  });
});
