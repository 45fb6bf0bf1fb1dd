import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { Link } from '../../ui/link.tsx';
import { mirrorHeadline } from './marking-words.ts';
import styles from './own-outcomes-strip.module.css';

/** On a coach's home: what their mirror says, and the way to it. */
export function MirrorStrip() {
  const { data: mirror } = trpc.mirror.own.useQuery();
  if (!mirror) return null;
  return (
    <section className={styles.strip} aria-labelledby="mirror">
      <h2 id="mirror">Your mirror</h2>
      <p>
        {mirrorHeadline(mirror).join(' ')}. <Link to={paths.coachMirror()}>How you mark</Link>
        {!mirror.calibration && (
          <>
            , and three <Link to={paths.coachCalibration()}>reference sessions</Link> to steady the hand
          </>
        )}
        .
      </p>
    </section>
  );
}
