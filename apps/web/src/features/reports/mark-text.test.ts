import type { Finding } from '@app/shared/reports/quality-finding';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText } from './mark-text.ts';

const finding = (match: string, part: Partial<Finding> = {}): Finding => ({
  rule: 'T03',
  level: 'warning',
  title: '',
  message: '',
  path: '',
  match,
  ...part,
});

describe('markText', () => {
  it('underlines each word in its own way, in the order of the text', () => {
    const findings = [
      finding('Other candidates'),
      finding('disabled', { level: 'block', letThrough: 'a rota' }),
    ];
    expect(
      markText('He disabled it; other candidates smiled.', findings).map(({ text, mark }) => [text, mark]),
    ).toEqual([
      ['He ', null],
      ['disabled', 'let'],
      [' it; ', null],
      ['other candidates', 'warning'],
      [' smiled.', null],
    ]);
  });

  it('loses and doubles no character', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, words) => {
        const segments = markText(
          text,
          words.map((word) => finding(word)),
        );
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
      }),
    );
  });
});
