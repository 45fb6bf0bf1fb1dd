import { phrasesForDimension } from '@app/shared/reports/phrase-bank';
import type { Rating } from '@app/shared/reports/report.schema';
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { keyNames } from '../../ui/keycap.tsx';
import { type DimensionView, LevelScale } from '../rubrics/level-scale.tsx';
import { withItem } from './edit-draft.ts';
import { useEditor } from './editor-context.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Field, PartMarks } from './field.tsx';
import styles from './levels-part.module.css';

type Current = { at: number; setAt(at: number): void };

/** Which dimension is open, and the target for notes that goes with it. */
export function useCurrentLevel(): Current {
  const { setTarget, part } = useEditor();
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (part !== 'levels') return;
    setTarget({ list: 'ratings', at });
    return () => setTarget(null);
  }, [part, at, setTarget]);
  return { at, setAt };
}

/** The five described levels of one dimension, beside each other over the whole width. */
export function LevelAnchors({ at, setAt }: Current) {
  const { draft, edit, report, candidate } = useEditor();
  const rating = draft.ratings[at];
  const dimension = rating && dimensionOf(report.dimensions, rating);
  const pick = (level: number) =>
    edit((before) => withItem(before, 'ratings', at, { level, notObservedBecause: null }));
  usePickByKey(pick);
  if (!rating || !dimension) return null;
  const given = draft.ratings.filter(
    ({ level, notObservedBecause }) => level !== null || notObservedBecause,
  ).length;
  return (
    <>
      <p className="small quiet">
        {given} of {draft.ratings.length} given. They open for {candidate} only after your report is in their
        own words.
      </p>
      <nav className={styles.tabs} aria-label="Dimensions">
        {draft.ratings.map((one, index) => {
          const isGiven = one.level !== null || Boolean(one.notObservedBecause);
          return (
            <button
              key={`${one.rubric}:${one.dimension}`}
              type="button"
              data-given={isGiven ? 'yes' : 'no'}
              aria-current={index === at ? 'true' : undefined}
              onClick={() => setAt(index)}
            >
              {dimensionOf(report.dimensions, one)?.name ?? one.dimension}{' '}
              <b>{one.level ?? (one.notObservedBecause ? 'not seen' : '–')}</b>
            </button>
          );
        })}
      </nav>
      <PartMarks path="ratings" />
      <p className={styles.asks}>{dimension.question}</p>
      <LevelScale
        dimension={dimension}
        level={rating.level}
        onPick={pick}
        modifier={keyNames.option}
        legend={
          <>
            Which of these did you see? <small>If two fit, take the lower one you have a quote for.</small>
          </>
        }
      />
      {dimension.doNotRate && <p className={styles.not}>Leave out: {lowerFirst(dimension.doNotRate)}</p>}
      <NotObserved rating={rating} at={at} />
    </>
  );
}

const dimensionOf = (dimensions: readonly DimensionView[], { rubric, dimension }: Rating) =>
  dimensions.find((one) => one.rubric === rubric && one.dimension === dimension);

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function NotObserved({ rating, at }: { rating: Rating; at: number }) {
  const { edit } = useEditor();
  const isUnseen = rating.level === null && rating.notObservedBecause !== null;
  const set = (part: Partial<Rating>) => edit((before) => withItem(before, 'ratings', at, part));
  if (!isUnseen) {
    return (
      <button
        type="button"
        className={styles.link}
        onClick={() => set({ level: null, notObservedBecause: '' })}
      >
        I could not see this in the session
      </button>
    );
  }
  return (
    <div className={styles.unseen}>
      <TextInput
        label="Why could you not see it?"
        value={rating.notObservedBecause ?? ''}
        maxLength={300}
        onChange={({ currentTarget }) => set({ notObservedBecause: currentTarget.value })}
      />
    </div>
  );
}

/** Why this level, and where it was seen. */
export function LevelReasons({ at, setAt }: Current) {
  const { draft, edit, candidate } = useEditor();
  const rating = draft.ratings[at];
  if (!rating) return null;
  return (
    <div>
      {rating.level !== null && (
        <Field
          key={at}
          path={`ratings.${at}.rationale`}
          label={`Why ${rating.level}`}
          hint={`for ${candidate}, under the level`}
          phrases={phrasesForDimension(rating.rubric, rating.dimension).why}
          lines={2}
          value={rating.rationale}
          maxLength={600}
          onChange={(rationale) => edit((before) => withItem(before, 'ratings', at, { rationale }))}
        />
      )}
      <EvidenceList target={{ list: 'ratings', at }} />
      {at < draft.ratings.length - 1 && (
        <button type="button" className={styles.link} onClick={() => setAt(at + 1)}>
          Next dimension
        </button>
      )}
    </div>
  );
}

/** Option and a digit: while a text is being written a bare digit belongs to it. */
function usePickByKey(pick: (level: number) => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const digit = /^Digit([1-5])$/.exec(event.code)?.[1];
      if (!event.altKey || !digit) return;
      event.preventDefault();
      pick(Number(digit));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}
