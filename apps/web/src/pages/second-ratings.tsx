import { SecondRatingList } from '../features/reports/second-rating-list.tsx';
import { trpc } from '../trpc.ts';

/** What waits for a coach: to be heard, and to rate blind. */
export default function SecondRatingsPage() {
  const [waiting] = trpc.secondRatings.mine.useSuspenseQuery();
  return <SecondRatingList waiting={waiting} />;
}
