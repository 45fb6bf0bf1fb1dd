import styles from './coach-mirror.module.css';
import type { Mirror } from './marking-words.ts';
import { Need, NeedsList } from './needs-list.tsx';
import { inAHundred } from './outcome-figures.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';

/** Whether the dimensions of a session are told apart, and which levels are used. */
export function MirrorLevels({ mirror }: { mirror: Mirror }) {
  const { halo, range, sessions, needs } = mirror;
  if (halo.word === 'not enough data') {
    return (
      <RecordSection id="levels" title="Told apart, or all alike">
        <Say>A few reports more, and you can see here how you use the five levels.</Say>
        <NeedsList>
          <Need name="Reports that are out" has={sessions} needs={needs.sessions} />
        </NeedsList>
      </RecordSection>
    );
  }
  return (
    <RecordSection id="levels" title="Told apart, or all alike" aside={`${sessions} reports`}>
      <Say>
        {halo.word === 'worth a look'
          ? 'Inside one session your levels lie close together, as if one impression coloured them all.'
          : 'Inside one session you tell the dimensions apart.'}
      </Say>
      {halo.word === 'worth a look' && (
        <p className={styles.try}>
          Try rating one dimension with its notes before you think of the next, and begin with the one that
          does not fit your first impression.
        </p>
      )}
      <Levels range={range} />
      {range.word === 'worth a look' && (
        <p className={styles.try}>
          {inAHundred(range.modalShare)} in a hundred of your marks are a {range.modal}. Sometimes that is how
          people are. If you gave it for want of something better, “not observed” is the honest mark.
        </p>
      )}
      <Fine>
        Levels of one session lie {halo.meanWithinSd.toFixed(2)} apart on average, .70 is usual: a halo index
        of {halo.index.toFixed(2)}, worth talking about above .50.{' '}
        {halo.allSame > 0 && `In ${halo.allSame} of your sessions all levels are the same. `}
        {inAHundred(range.shareOfThrees)} in a hundred of your marks are a 3.
      </Fine>
    </RecordSection>
  );
}

const LEVELS = ['1', '2', '3', '4', '5'];

/** How often each level was given; the words beside the bars are the table. */
function Levels({ range: { levelCounts } }: Pick<Mirror, 'range'>) {
  const most = Math.max(1, ...levelCounts);
  const all = levelCounts.reduce((sum, count) => sum + count, 0);
  return (
    <dl className={styles.levels} aria-label="How often you gave each level">
      {levelCounts.map((count, at) => (
        <div key={LEVELS[at]}>
          <dt>Level {LEVELS[at]}</dt>
          <dd aria-hidden="true">
            <i style={{ width: `${(100 * count) / most}%` }} />
          </dd>
          <dd>
            {count} <small className="quiet">{all === 0 ? 0 : inAHundred(count / all)} %</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
