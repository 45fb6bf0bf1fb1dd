import { getRouteApi } from '@tanstack/react-router';
import { BlindRatingForm } from '../features/reports/blind-rating-form.tsx';
import { useSignedInUser } from '../lib/session.ts';
import { type RouterInputs, trpc } from '../trpc.ts';

const route = getRouteApi('/coach/second-ratings/$secondRatingId');
type Chosen = RouterInputs['secondRatings']['blind']['id'];

/** A session to listen to and rate, without a word of the first report. */
export default function SecondRatingPage() {
  const user = useSignedInUser();
  const id = route.useParams().secondRatingId as Chosen; // the API refuses what is not one
  const [session] = trpc.secondRatings.blind.useSuspenseQuery({ id }, { refetchOnWindowFocus: false });
  return <BlindRatingForm key={id} session={session} userId={user.id} />;
}
