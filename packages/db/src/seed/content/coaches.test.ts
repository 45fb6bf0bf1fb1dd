import { isTimeZone } from '@app/shared/time/instant';
import { describe, expect, it } from 'vitest';
import { parseHours } from '../people/parse-hours.ts';
import { candidateFaults } from './candidate-faults.ts';
import { candidateStories } from './candidates.ts';
import { coachProfiles } from './coaches.ts';
import { faults } from './faults.ts';
import { notToldReviews } from './reviews/not-told.ts';
import { toldReviews } from './reviews/told.ts';
import { moreToldReviews } from './reviews/told-more.ts';

describe('coaches', () => {
  it('are many, and each is somebody else', () => {
    expect(coachProfiles.length).toBeGreaterThanOrEqual(64);
    for (const text of ['name', 'headline', 'focus'] as const) {
      expect(new Set(coachProfiles.map((profile) => profile[text])).size).toBe(coachProfiles.length);
    }
    const paragraphs = coachProfiles.flatMap(({ bio }) => bio);
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  it('can each be shown and booked', () => {
    for (const profile of coachProfiles) {
      expect(isTimeZone(profile.timeZone)).toBe(true);
      expect(parseHours(profile.hours).length).toBeGreaterThan(0);
      expect(profile.headline.length).toBeLessThanOrEqual(160);
      if (!profile.status) expect(profile.offerings.length).toBeGreaterThanOrEqual(2);
      for (const [, , euros] of profile.offerings) {
        expect(euros).toBeGreaterThanOrEqual(24);
        expect(euros).toBeLessThanOrEqual(190);
      }
    }
  });
});

describe('candidates', () => {
  it('have habits that exist', () => {
    const keys = faults.map(({ key }) => key);
    for (const { name } of candidateStories) {
      expect(candidateFaults[name]?.length).toBeGreaterThan(3);
      expect(keys).toEqual(expect.arrayContaining([...candidateFaults[name]!]));
    }
  });
});

describe('reviews', () => {
  it('stand once each', () => {
    const reviews = [...toldReviews, ...moreToldReviews, ...notToldReviews];
    expect(new Set(reviews).size).toBe(reviews.length);
    expect(reviews.filter((text) => text.length < 20)).toEqual([]);
  });
});
