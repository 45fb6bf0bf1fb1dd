import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedGroups } from './linked-groups.ts';
import { estimateRatersInBlocks } from './rater-blocks.ts';
import { estimateRaters, type RatedSession } from './rater-model.ts';
import { DEFAULT_VARIANCE } from './rater-variance.ts';

const session = fc.record({
  candidate: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'c6'),
  coach: fc.constantFrom('ana', 'bo', 'cy'),
  z: fc.double({ min: -2, max: 2, noNaN: true }),
  dims: fc.integer({ min: 4, max: 12 }),
  seq: fc.integer({ min: 0, max: 8 }),
});
const market = fc.array(session, { minLength: 1, maxLength: 30 });

describe('the rater model', () => {
  it('gives the same effects in blocks as exactly', () => {
    fc.assert(
      fc.property(market, (rows) => {
        const exact = estimateRaters(rows, DEFAULT_VARIANCE);
        const blocks = estimateRatersInBlocks(rows, DEFAULT_VARIANCE);
        expect(blocks.mu).toBeCloseTo(exact.mu, 6);
        expect(blocks.growthPerSession).toBeCloseTo(exact.growthPerSession, 6);
        for (const [name, { leniency, variance }] of blocks.coaches) {
          expect(leniency).toBeCloseTo(exact.coaches[name]!.leniency, 6);
          expect(variance).toBeLessThanOrEqual(exact.coaches[name]!.variance + 1e-9);
        }
      }),
    );
  });

  it('never doubts a coach more than before anything was known of them', () => {
    fc.assert(
      fc.property(market, (rows) => {
        for (const { variance } of Object.values(estimateRaters(rows, DEFAULT_VARIANCE).coaches)) {
          expect(variance).toBeLessThanOrEqual(DEFAULT_VARIANCE.leniency + 1e-9);
        }
      }),
    );
  });

  it('does not mind in which order the sessions come', () => {
    fc.assert(
      fc.property(market, (rows) => {
        const forth = estimateRaters(rows, DEFAULT_VARIANCE);
        const back = estimateRaters(rows.toReversed(), DEFAULT_VARIANCE);
        for (const name of Object.keys(forth.coaches)) {
          expect(back.coaches[name]!.leniency).toBeCloseTo(forth.coaches[name]!.leniency, 8);
        }
      }),
    );
  });

  it('says nothing of an empty market', () => {
    expect(estimateRaters([], DEFAULT_VARIANCE)).toEqual({
      mu: 0,
      growthPerSession: 0,
      candidates: {},
      coaches: {},
    });
    expect(estimateRatersInBlocks([], DEFAULT_VARIANCE).coaches.size).toBe(0);
  });
});

describe('linkedGroups', () => {
  it('puts everybody into one group, and those who met into the same', () => {
    fc.assert(
      fc.property(market, (rows) => {
        const groups = linkedGroups(rows);
        const groupOf = (name: string) => groups.findIndex((group) => group.includes(name));
        const names = new Set(
          rows.flatMap(({ candidate, coach }: RatedSession) => [`c:${candidate}`, `k:${coach}`]),
        );
        expect(groups.flat().sort()).toEqual([...names].sort());
        for (const { candidate, coach } of rows)
          expect(groupOf(`c:${candidate}`)).toBe(groupOf(`k:${coach}`));
      }),
    );
  });
});
