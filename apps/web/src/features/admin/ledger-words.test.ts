import { ledgerAccount } from '@app/shared/payments/ledger-account';
import { describe, expect, it } from 'vitest';
import { accountWords } from './ledger-words.ts';

const names = { candidate: 'Tomasz', coach: 'Daniel' };

describe('accountWords', () => {
  it('has words for every account of the books', () => {
    for (const account of Object.values(ledgerAccount)) {
      const name = typeof account === 'string' ? account : account('x' as never);
      expect(accountWords(name, names)).not.toContain(':');
    }
  });

  it('says whose it is', () => {
    expect(accountWords(ledgerAccount.coachPayable('coa_1'), names)).toBe('Owed to Daniel');
  });
});
