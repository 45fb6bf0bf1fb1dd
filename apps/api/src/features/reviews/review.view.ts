import type { listPublishedReviews } from './reviews.repository.ts';

type Row = Awaited<ReturnType<typeof listPublishedReviews>>[number];

/** What the public sees: never the private rating, and of the name only what cannot be searched for. */
export const toReviewView = ({ review, candidateName, sessionType }: Row) => ({
  id: review.id,
  author: shortName(candidateName),
  sessionType,
  nobodyHadToldMe: review.nobodyHadToldMe,
  content: review.content,
  createdAt: review.createdAt.toString(),
});

/** “Callum R.” */
function shortName(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  const last = rest.at(-1);
  return last ? `${first} ${last[0]!.toUpperCase()}.` : first;
}
