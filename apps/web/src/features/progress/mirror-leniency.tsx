import styles from './coach-mirror.module.css';
import { LevelStrip } from './level-strip.tsx';
import { type Mirror, signedLevel } from './marking-words.ts';
import { Need, NeedsList } from './needs-list.tsx';
import { Fine, RecordSection, Say } from './record-section.tsx';

const SAY = {
  'not enough data': 'Nothing can be said yet, and that is the usual answer for a while.',
  'about the same': 'If you differ from other coaches at all, it is by little.',
  generous: 'The same people get a little more from you than from others.',
  strict: 'The same people get a little less from you than from others.',
} as const;

/** What to do with it; the rating stays the coach's own. */
const TRY = {
  generous:
    'Before your next 4 or 5, read the anchor below it and ask which of its words you did not see. If none is missing, the mark is right and stays.',
  strict:
    'Before your next 1 or 2, read the anchor above it and ask which of its words you did see. If none was there, the mark is right and stays.',
} as const;

/** How strict or generous somebody is, from candidates whom others have rated too. */
export function MirrorLeniency({ mirror: { leniency } }: { mirror: Mirror }) {
  const { word, figures, sessions } = leniency;
  return (
    <RecordSection id="leniency" title="Strict or generous">
      <Say>{SAY[word]}</Say>
      {figures ? (
        <>
          <LevelStrip
            {...{ value: figures.leniency, lo: figures.lo80, hi: figures.hi80, from: -1, to: 1, beside: 0 }}
            spoken={`${signedLevel(figures.leniency)} of a level beside other coaches, likely between ${signedLevel(figures.lo80)} and ${signedLevel(figures.hi80)}.`}
          />
          <p className={styles.ends} aria-hidden="true">
            <span>a level stricter</span>
            <span>as others</span>
            <span>a level kinder</span>
          </p>
          {(word === 'generous' || word === 'strict') && <p className={styles.try}>{TRY[word]}</p>}
          <Fine>
            {signedLevel(figures.leniency)} of a level, likely between {signedLevel(figures.lo80)} and{' '}
            {signedLevel(figures.hi80)}, from {sessions} sessions with people whom other coaches have met as
            well. Your marks stand in your reports as you gave them; only the candidate’s line over time
            allows for it.
          </Fine>
        </>
      ) : (
        <>
          <NeedsList>
            <Need name="Sessions with people others have met" has={sessions} needs={Math.max(12, sessions)} />
          </NeedsList>
          <Fine>
            It takes about a dozen such sessions until the likely range is narrow enough to mean something.
          </Fine>
        </>
      )}
    </RecordSection>
  );
}
