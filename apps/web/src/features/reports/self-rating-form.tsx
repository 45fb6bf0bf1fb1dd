import { Button, Textarea } from '@mantine/core';
import { useEffect } from 'react';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { firstName } from '../../ui/first-name.ts';
import { StepsBar } from '../../ui/steps-bar.tsx';
import { type DimensionView, LevelScale } from '../rubrics/level-scale.tsx';
import styles from './self-rating-form.module.css';
import { VerdictChoice } from './verdict-choice.tsx';

type Input = RouterInputs['reports']['rateYourself'];
type Typed = {
  step: number;
  levels: Record<string, number>;
  verdictGuess: number | null;
  callBackChance: number;
  bestMoment: string;
  wouldChange: string;
};
const NOTHING: Typed = {
  step: 0,
  levels: {},
  verdictGuess: null,
  callBackChance: 50,
  bestMoment: '',
  wouldChange: '',
};

type Props = {
  userId: string;
  bookingId: Input['bookingId'];
  coachName: string;
  dimensions: readonly DimensionView[];
};

/** The candidate rates their own session on the coach's rubric, one dimension at a time, then guesses the answer. */
export function SelfRatingForm({ userId, bookingId, coachName, dimensions }: Props) {
  const [typed, setTyped, forget] = useLocalDraft<Typed>(userId, `self-rating:${bookingId}`, NOTHING);
  const utils = trpc.useUtils();
  const rate = trpc.reports.rateYourself.useMutation({
    onSuccess: async () => {
      forget();
      await utils.reports.invalidate();
    },
  });
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const dimension = dimensions[typed.step];
  const pick = (level: number | null) => {
    if (!dimension) return;
    const { [keyOf(dimension)]: _before, ...others } = typed.levels;
    const levels = level === null ? others : { ...others, [keyOf(dimension)]: level };
    change({ levels, step: typed.step + 1 });
  };
  usePickByNumber(dimension ? pick : undefined);

  const send = () => {
    const ratings = dimensions.flatMap((one) => {
      const level = typed.levels[keyOf(one)];
      return level ? [{ rubric: one.rubric, dimension: one.dimension, level }] : [];
    });
    const { verdictGuess, callBackChance, bestMoment, wouldChange } = typed;
    if (verdictGuess)
      rate.mutate({ bookingId, ratings, verdictGuess, callBackChance, bestMoment, wouldChange });
  };

  return (
    <div>
      <StepsBar steps={stepsOf(dimensions, typed)} current={typed.step} onGo={(step) => change({ step })} />
      {dimension ? (
        <div>
          <p className={styles.asks}>{dimension.question.replace(/\bI\b/g, 'they')}</p>
          <LevelScale
            dimension={dimension}
            level={typed.levels[keyOf(dimension)] ?? null}
            onPick={pick}
            legend={
              <>
                {dimension.name}: which of these was you?{' '}
                <small>
                  {typed.step + 1} of {dimensions.length}
                </small>
              </>
            }
          />
          <div className={styles.acts}>
            <Button variant="default" onClick={() => pick(null)}>
              I cannot tell
            </Button>
            {typed.step > 0 && (
              <Button variant="subtle" onClick={() => change({ step: typed.step - 1 })}>
                Back
              </Button>
            )}
          </div>
        </div>
      ) : (
        <LastStep typed={typed} change={change} coachName={coachName}>
          <ErrorMessage error={rate.error} safe="What you chose is kept on this device." />
          <div className={styles.acts}>
            <Button loading={rate.isPending} disabled={whatIsMissing(typed) !== undefined} onClick={send}>
              Hand in my own rating
            </Button>
            <span className="small quiet">
              {whatIsMissing(typed) ?? 'It cannot be changed afterwards, or it would not be yours.'}
            </span>
          </div>
        </LastStep>
      )}
    </div>
  );
}

function whatIsMissing({ levels, verdictGuess }: Typed): string | undefined {
  if (Object.keys(levels).length === 0) return 'Give at least one level first.';
  return verdictGuess === null ? 'Guess the answer first.' : undefined;
}

const keyOf = ({ rubric, dimension }: DimensionView) => `${rubric}:${dimension}`;

/** The dimensions in their order, then the answer. */
const stepsOf = (dimensions: readonly DimensionView[], { levels, verdictGuess }: Typed) => [
  ...dimensions.map((one) => ({ name: one.name, isDone: levels[keyOf(one)] !== undefined })),
  { name: 'The answer', isDone: verdictGuess !== null },
];

type LastProps = {
  typed: Typed;
  change(part: Partial<Typed>): void;
  coachName: string;
  children: React.ReactNode;
};

function LastStep({ typed, change, coachName, children }: LastProps) {
  return (
    <div>
      <VerdictChoice
        legend={`Would ${firstName(coachName)} call you back?`}
        name="guess"
        value={typed.verdictGuess}
        onPick={(verdictGuess) => change({ verdictGuess })}
      />
      <label className={styles.chance}>
        <span className="label">Your own chance of a call-back</span>{' '}
        <output>{typed.callBackChance} %</output>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={typed.callBackChance}
          onChange={({ currentTarget }) => change({ callBackChance: Number(currentTarget.value) })}
        />
      </label>
      <div className={styles.words}>
        <Textarea
          label="Your best moment"
          description="May stay empty."
          maxLength={600}
          value={typed.bestMoment}
          onChange={({ currentTarget }) => change({ bestMoment: currentTarget.value })}
        />
        <Textarea
          label="What you would do differently"
          description="May stay empty."
          maxLength={600}
          value={typed.wouldChange}
          onChange={({ currentTarget }) => change({ wouldChange: currentTarget.value })}
        />
      </div>
      {children}
    </div>
  );
}

/** 1 to 5 pick a level, unless somebody is typing. */
function usePickByNumber(pick: ((level: number) => void) | undefined) {
  useEffect(() => {
    if (!pick) return;
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('textarea, input:not([type="radio"])');
      if (typing || event.metaKey || event.ctrlKey || event.altKey) return;
      if (/^[1-5]$/.test(event.key)) pick(Number(event.key));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [pick]);
}
