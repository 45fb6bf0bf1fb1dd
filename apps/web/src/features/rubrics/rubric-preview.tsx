import { type Dimension, dimensionsToRate, type Rubric } from '@app/shared/rubrics/rubric';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { LevelScale } from './level-scale.tsx';
import sheet from './rubric-sheet.module.css';
import { RubricSheet } from './rubric-sheet.tsx';
import styles from './rubric-workbench.module.css';

type Props = { rubric: Rubric; universal: readonly Dimension[] };

/** A version as its two readers will have it before them. */
export function RubricPreview({ rubric, universal }: Props) {
  const [reader, setReader] = useState('coach');
  const beside = universal.filter(({ id }) => rubric.companionUniversal.includes(id));
  return (
    <div className={styles.preview}>
      <SegmentedControl
        aria-label="Who reads it"
        value={reader}
        onChange={setReader}
        data={[
          { value: 'coach', label: 'As a coach' },
          { value: 'candidate', label: 'As a candidate' },
        ]}
      />
      {reader === 'coach' ? (
        <AsCoach rubric={rubric} universal={universal} />
      ) : (
        <div className={sheet.sheet}>
          <h2>{rubric.title}</h2>
          <RubricSheet rubric={rubric} beside={beside} />
        </div>
      )}
    </div>
  );
}

/** The levels as the editor of a report shows them; what is tapped here is kept nowhere. */
function AsCoach({ rubric, universal }: Props) {
  const [levels, setLevels] = useState<Record<string, number>>({});
  const beside = { ...rubric, id: 'universal', dimensions: [...universal] };
  const rated = dimensionsToRate([rubric, beside]);
  return (
    <div className={styles.rated}>
      <p>A coach gives {rated.length} levels after such a session.</p>
      {rated.map(({ rubric: of, dimension, about }) => {
        const key = `${of}:${dimension}`;
        const anchors = about.anchors.map((anchor) => ({ ...anchor, soundsLike: anchor.soundsLike ?? null }));
        const { name, question } = about;
        const doNotRate = about.doNotRate ?? null;
        return (
          <section key={key} aria-label={name}>
            <h3>{name || dimension}</h3>
            <p>{question}</p>
            <LevelScale
              dimension={{ rubric: of, dimension, name, question, doNotRate, anchors }}
              level={levels[key] ?? null}
              onPick={(level) => setLevels((before) => ({ ...before, [key]: level }))}
              legend="Which of these did you see?"
            />
            {doNotRate && <p className={styles.small}>Leave out: {doNotRate}</p>}
          </section>
        );
      })}
    </div>
  );
}
