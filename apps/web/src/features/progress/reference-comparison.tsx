import { VERDICT_LABEL } from '@app/shared/reports/verdict';
import { paths } from '../../paths.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import styles from './calibration.module.css';
import { signedLevel } from './marking-words.ts';
import { RecordSection, Say } from './record-section.tsx';
import { type ReferenceSession, Transcript } from './reference-transcript.tsx';

type Comparison = NonNullable<ReferenceSession['comparison']>;
type Rating = Comparison['ratings'][number];
type Props = { session: ReferenceSession; comparison: Comparison };

/** A coach's rating beside the agreed one, dimension by dimension, with the reasons. */
export function ReferenceComparison({ session, comparison }: Props) {
  const { verdict, ratings, exact, within, of, elevation, sameSide } = comparison;
  return (
    <>
      <RecordSection id="comparison" title="Beside what was agreed">
        <Say>
          {exact} of {of} levels are the same, {within} are no more than one apart.{' '}
          {sameSide ? 'You agree on yes or no.' : 'You differ on yes or no.'}
        </Say>
        <p className={styles.key}>
          Ringed in pencil is your level, the ink dot is the agreed one. On the whole you are{' '}
          {signedLevel(elevation)} of a level beside it.
        </p>
        <div className={styles.compared}>
          {ratings.map((rating) => (
            <One key={rating.dimension} rating={rating} session={session} />
          ))}
          <article className={styles.one} aria-labelledby="the-answer">
            <div>
              <h3 id="the-answer">Call them back?</h3>
              <p>You: {VERDICT_LABEL[verdict.own]}</p>
              <p>Agreed: {VERDICT_LABEL[verdict.reference]}</p>
            </div>
            <p>{verdict.why}</p>
          </article>
        </div>
      </RecordSection>
      <div className={styles.acts}>
        {session.nextId ? (
          <ButtonLink to={paths.coachReference(session.nextId)}>Read the next session</ButtonLink>
        ) : (
          <ButtonLink to={paths.coachCalibration()}>
            {session.of === 1 ? 'See what it comes to' : 'See what all three come to'}
          </ButtonLink>
        )}
        <Link to={paths.coachCalibration()}>All reference sessions</Link>
      </div>
      <RecordSection id="transcript" title="The session again">
        <Transcript session={session} marked={new Set(ratings.map(({ line }) => line))} />
      </RecordSection>
    </>
  );
}

function One({ rating, session }: { rating: Rating; session: ReferenceSession }) {
  const { dimension, own, reference, line, why, ownLine } = rating;
  const name = session.dimensions.find(({ id }) => id === dimension)?.name ?? dimension;
  const turn = session.transcript[line];
  const ownTurn = ownLine === null || ownLine === line ? undefined : session.transcript[ownLine];
  return (
    <article className={styles.one} aria-labelledby={`compared-${dimension}`}>
      <div>
        <h3 id={`compared-${dimension}`}>{name}</h3>
        <p>
          You {own ?? '–'}, agreed {reference}
        </p>
        <Scale own={own} reference={reference} />
      </div>
      <div>
        {turn && (
          <p className={styles.quote}>
            <small className="quiet">{turn.at}</small> <mark>{turn.text}</mark>
          </p>
        )}
        <p>{why}</p>
        {ownTurn && (
          <p className="small quiet">
            You went by {ownTurn.at}: “{ownTurn.text}”
          </p>
        )}
      </div>
    </article>
  );
}

/** Five places on a line; the words above say the same. */
function Scale({ own, reference }: { own: number | null; reference: number }) {
  const x = (level: number) => `${(level - 1) * 25}%`;
  return (
    <svg className={styles.scale} height="28" aria-hidden="true">
      <line x1="0" x2="100%" y1="14" y2="14" stroke="var(--line-strong)" />
      {[1, 2, 3, 4, 5].map((level) => (
        <line key={level} x1={x(level)} x2={x(level)} y1="10" y2="18" stroke="var(--line-strong)" />
      ))}
      <circle cx={x(reference)} cy="14" r="4.5" fill="var(--ink)" />
      {own !== null && (
        <circle cx={x(own)} cy="14" r="9.5" fill="none" stroke="var(--pencil)" strokeWidth="2" />
      )}
    </svg>
  );
}
