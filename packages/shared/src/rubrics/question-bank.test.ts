import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionKey, questionsLeft } from './question-bank.ts';

const words = fc.constantFrom(
  'Why us?',
  'why us',
  'Why  US',
  'Tell me of a conflict.',
  'What broke?',
  'Plan it.',
);
const bank = fc.uniqueArray(
  fc.record({ id: fc.nat(40).map(String), rubricId: fc.constant('case'), text: words }),
  {
    selector: ({ id }) => id,
  },
);

describe('questionsLeft', () => {
  it('never offers what was asked, until it is honest about there being nothing left', () => {
    fc.assert(
      fc.property(bank, fc.infiniteStream(fc.nat()), (questions, picks) => {
        const asked: { questionId: string; text: string }[] = [];
        const different = new Set(questions.map(({ text }) => questionKey(text))).size;
        for (let left = questionsLeft(questions, asked); left.length > 0; ) {
          const next = left[picks.next().value % left.length]!;
          expect(asked.map(({ text }) => questionKey(text))).not.toContain(questionKey(next.text));
          asked.push({ questionId: next.id, text: next.text });
          const after = questionsLeft(questions, asked);
          expect(after.length).toBe(left.length - 1);
          left = after;
        }
        expect(asked).toHaveLength(different);
      }),
    );
  });

  it('remembers a question whose words were changed since, and words that came from another bank', () => {
    const question = { id: '1', rubricId: 'case', text: 'What would you drop?' };
    expect(questionsLeft([question], [{ questionId: '1', text: 'What would you leave out?' }])).toEqual([]);
    expect(questionsLeft([question], [{ questionId: '9', text: 'what would you drop' }])).toEqual([]);
  });
});
