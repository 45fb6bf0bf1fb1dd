import { TRPCClientError } from '@trpc/client';
import { describe, expect, it } from 'vitest';
import { explainError } from './explain-error.ts';

const refused = (message: string, data: object) =>
  TRPCClientError.from({ error: { message, code: -32_000, data } });

describe('explainError', () => {
  it('repeats the sentence of a refusal of ours', () => {
    const taken = refused('This time was just taken.', { code: 'CONFLICT', domainCode: 'SLOT_TAKEN' });
    expect(explainError(taken)).toMatchObject({ what: 'This time was just taken.', wayOn: undefined });
  });

  it('offers to sign in where that is what is missing', () => {
    const needed = refused('Sign in to go on.', { code: 'UNAUTHORIZED', domainCode: 'SIGN_IN_NEEDED' });
    expect(explainError(needed).wayOn).toBe('sign-in');
  });

  it('calls silence silence', () => {
    expect(explainError(TRPCClientError.from(new TypeError('Failed to fetch'))).what).toMatch(/cannot reach/);
  });

  it.each([
    ['a bug in the page', new TypeError('undefined is not a function')],
    [
      'a bug in the server',
      refused('select * from users', { code: 'INTERNAL_SERVER_ERROR', domainCode: null }),
    ],
  ])('never shows the text of %s', (_what, error) => {
    expect(JSON.stringify(explainError(error))).not.toContain(error.message);
  });
});
