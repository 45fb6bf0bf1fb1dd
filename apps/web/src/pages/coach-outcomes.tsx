import { OwnOutcomes } from '../features/progress/own-outcomes.tsx';
import { trpc } from '../trpc.ts';

/** What followed in real interviews for those who booked this coach. */
export default function CoachOutcomesPage() {
  const [own] = trpc.outcomes.asCoach.useSuspenseQuery();
  return <OwnOutcomes own={own} />;
}
