import type { Rating } from '@app/shared/reports/report.schema';
import { rationalePath } from '@app/shared/reports/report-lines';
import type { SelfRating } from '@app/shared/reports/self-rating.schema';
import { isVerdict, VERDICT_LABEL } from '@app/shared/reports/verdict';
import { firstName } from '../../ui/first-name.ts';
import type { DimensionView } from '../rubrics/level-scale.tsx';
import { type GapRow, gapRows } from './level-gap.ts';
import styles from './levels-section.module.css';
import { Line } from './line.tsx';

type Props = {
  ratings: readonly Rating[];
  selfRating: Pick<SelfRating, 'ratings' | 'verdictGuess' | 'callBackChance'> | null;
  dimensions: readonly DimensionView[];
  callBack: number | null;
  coachName: string;
  /** “you” for the candidate, the candidate's name for the coach. */
  selfName?: string;
};

/** The two sides' levels on one scale, the widest gap first; each row opens to the anchors of both. */
export function LevelGaps({ ratings, selfRating, dimensions, callBack, coachName, selfName = 'you' }: Props) {
  const coach = firstName(coachName);
  const rows = gapRows(ratings, selfRating?.ratings ?? []);
  return (
    <div>
      {selfRating && isVerdict(selfRating.verdictGuess as 1) && isVerdict(callBack) && (
        <p className={styles.guess}>
          {selfName === 'you' ? 'You' : selfName} expected{' '}
          <b>{VERDICT_LABEL[selfRating.verdictGuess as 1].toLowerCase()}</b>, with a{' '}
          {selfRating.callBackChance} % chance. The answer was <b>{VERDICT_LABEL[callBack].toLowerCase()}</b>.
        </p>
      )}
      <div className={styles.legend}>
        {selfRating && (
          <span>
            <i className={styles.you} />
            {selfName}
          </span>
        )}
        <span>
          <i className={styles.coach} />
          {coach}
        </span>
        <span>1 rules you out, 3 neither, 5 wins it</span>
      </div>
      {rows.map((row) => (
        <GapDetails key={row.key} row={row} about={find(dimensions, row)} coach={coach} selfName={selfName} />
      ))}
    </div>
  );
}

const find = (dimensions: readonly DimensionView[], { rubric, dimension }: GapRow) =>
  dimensions.find((one) => one.rubric === rubric && one.dimension === dimension);

type RowProps = { row: GapRow; about: DimensionView | undefined; coach: string; selfName: string };

function GapDetails({ row, about, coach, selfName }: RowProps) {
  const anchor = (level: number | null) => about?.anchors.find((one) => one.level === level);
  const [own, theirs] = [anchor(row.you), anchor(row.coach)];
  const isFinding = row.word === 'blind spot' || row.word === 'hidden strength';
  const spoken = [
    row.you !== null && `${selfName} ${row.you}`,
    row.coach === null ? 'not observed' : `${coach} ${row.coach}`,
  ].filter(Boolean);
  return (
    <details className={styles.gap} open={isFinding}>
      <summary>
        <span>{about?.name ?? row.dimension}</span>
        <GapPlot row={row} label={spoken.join(', ')} />
        <span>{row.word}</span>
      </summary>
      <div className={styles.anchors}>
        {row.rationale && (
          <p className={styles.why}>
            <Line path={rationalePath(row)} text={row.rationale} />
          </p>
        )}
        {row.notObservedBecause && <p className={styles.why}>Not observed: {row.notObservedBecause}</p>}
        {own && (
          <p>
            <b>
              <i className={styles.you} />
              {selfName === 'you' ? 'You' : selfName} gave {own.level}: {own.label.toLowerCase()}
            </b>
            {own.text}
          </p>
        )}
        {theirs && (
          <p>
            <b>
              <i className={styles.coach} />
              {coach} gave {theirs.level}: {theirs.label.toLowerCase()}
            </b>
            {own?.level === theirs.level ? 'The same.' : theirs.text}
          </p>
        )}
      </div>
    </details>
  );
}

const percent = (level: number) => `${4 + (level - 1) * 23}%`;

function GapPlot({ row: { you, coach, word }, label }: { row: GapRow; label: string }) {
  const isWide = word === 'blind spot';
  return (
    <svg className={styles.plot} role="img" aria-label={label}>
      {[1, 2, 3, 4, 5].map((level) => (
        <line
          key={level}
          x1={percent(level)}
          x2={percent(level)}
          y1="6"
          y2="16"
          stroke="var(--line-strong)"
        />
      ))}
      {you !== null && coach !== null && (
        <line
          x1={percent(coach)}
          x2={percent(you)}
          y1="11"
          y2="11"
          stroke={isWide ? 'var(--ink)' : 'var(--line-strong)'}
          strokeWidth="3"
        />
      )}
      {you !== null && <circle cx={percent(you)} cy="11" r="6.5" fill="var(--ink)" />}
      {coach !== null && (
        <svg x={percent(coach)} y="11" overflow="visible" aria-hidden="true">
          <rect
            x="-5.5"
            y="-5.5"
            width="11"
            height="11"
            transform="rotate(45)"
            fill="var(--pencil)"
            stroke="var(--paper)"
          />
        </svg>
      )}
    </svg>
  );
}
