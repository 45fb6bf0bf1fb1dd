/** What an application still lacks, in the order in which the page asks for it. */
export type ApplicationGap = 'headline' | 'bio' | 'languages' | 'experience' | 'offering' | 'why';

type Draft = {
  headline: string;
  bio: string;
  languages: readonly string[];
  experience: readonly unknown[];
  offerings: number;
  why: string | undefined;
};

const SHORTEST_BIO = 120;
const SHORTEST_WHY = 60;

/** Empty when the application can be sent. */
export function applicationGaps(draft: Draft): ApplicationGap[] {
  const gaps: [ApplicationGap, boolean][] = [
    ['headline', draft.headline.trim() === ''],
    ['bio', draft.bio.trim().length < SHORTEST_BIO],
    ['languages', draft.languages.length === 0],
    ['experience', draft.experience.length === 0],
    ['offering', draft.offerings === 0],
    ['why', (draft.why ?? '').trim().length < SHORTEST_WHY],
  ];
  return gaps.filter(([, missing]) => missing).map(([gap]) => gap);
}
