import { describe, expect, it } from 'vitest';
import { sqlState, violates } from './constraint.ts';

const overlap = Object.assign(new Error('conflicting key value'), {
  code: '23P01',
  constraint_name: 'bookings_coach_time_excl',
});
const wrapped = new Error('Failed query: insert into "bookings"', { cause: overlap });

describe('violates', () => {
  it('knows the constraint through the error that the query builder puts around it', () => {
    expect(violates(wrapped, 'bookings_coach_time_excl')).toBe(true);
    expect(violates(wrapped, 'bookings_candidate_time_excl')).toBe(false);
    expect(violates(new Error('conflicting key value'), 'bookings_coach_time_excl')).toBe(false);
  });
});

describe('sqlState', () => {
  it.each([
    ['an error of PostgreSQL', overlap, '23P01'],
    ['the same, wrapped', wrapped, '23P01'],
    ['a closed connection', Object.assign(new Error(), { code: 'CONNECTION_CLOSED' }), 'CONNECTION_CLOSED'],
    ['a server that is away', Object.assign(new Error(), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
    ['an error of a library', Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE' }), undefined],
    ['something that is no error', 'oops', undefined],
  ])('%s', (_what, error, state) => {
    expect(sqlState(error)).toBe(state);
  });
});
