import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { Link } from '../../ui/link.tsx';

/** On a coach's home: that somebody asks for a second opinion, of them or on a session of theirs. */
export function SecondRatingsStrip() {
  const { data } = trpc.secondRatings.mine.useQuery();
  const [agree, rate] = [data?.toAgree.length ?? 0, data?.toRate.length ?? 0];
  if (agree + rate === 0) return null;
  const parts = [
    rate > 0 && `${rate === 1 ? 'A session waits' : `${rate} sessions wait`} for your blind rating.`,
    agree > 0 &&
      `${agree === 1 ? 'A candidate asks' : `${agree} candidates ask`} whether another coach may listen to your session.`,
  ].filter(Boolean);
  return (
    <section aria-labelledby="second-ratings">
      <h2 id="second-ratings">Second opinions</h2>
      <p className="quiet">
        {parts.join(' ')} <Link to={paths.secondRatings()}>Look at them</Link>
      </p>
    </section>
  );
}
