import { describe, expect, it } from 'vitest';
import { stripeOutcome, stripeWords } from './stripe-words.ts';

describe('stripeWords', () => {
  it('tells events of one family apart', () => {
    expect(stripeWords('checkout.session.completed')).not.toBe(stripeWords('checkout.session.expired'));
    expect(stripeWords('v2.core.account[requirements].updated')).toBe('Coach’s account changed');
  });

  it('shows an unknown type as it is', () => expect(stripeWords('radar.early')).toBe('radar.early'));

  it('says of several effects each once', () => {
    expect(stripeOutcome('applied,applied')).toBe('taken into our books');
    expect(stripeOutcome(null)).toBe('not looked at yet');
  });
});
