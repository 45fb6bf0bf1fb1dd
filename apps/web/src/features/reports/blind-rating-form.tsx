import { HARD_TRUTH_CATEGORIES, type HardTruthCategory } from '@app/shared/reports/hard-truth-category';
import { isClosedCategory, TOPIC_NAMES } from '@app/shared/reports/quality-contract';
import { secondRatingSchema } from '@app/shared/reports/second-rating.schema';
import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { LevelScale } from '../rubrics/level-scale.tsx';
import { BlindMaterial } from './blind-material.tsx';
import styles from './second-rating-list.module.css';
import { VerdictChoice } from './verdict-choice.tsx';

export type BlindSession = RouterOutputs['secondRatings']['blind'];
type Typed = {
  callBack: 1 | 2 | 3 | 4 | null;
  realReason: string;
  /** By dimension; null where it could not be seen. */
  levels: Record<string, number | null>;
  category: HardTruthCategory | '';
  severity: 'polish' | 'costly' | 'decisive';
  statement: string;
};
const NOTHING: Typed = {
  ...{ callBack: null, realReason: '', levels: {} },
  ...{ category: '', severity: 'costly', statement: '' },
};

/** The answer, the levels and one truth, from the recording alone. */
export function BlindRatingForm({ session, userId }: { session: BlindSession; userId: string }) {
  const { id, dimensions, closedTopics } = session;
  const [typed, setTyped, forget] = useLocalDraft<Typed>(userId, `second-rating:${id}`, NOTHING);
  const [wasTried, setTried] = useState(false);
  const utils = trpc.useUtils();
  const navigate = useNavigate();
  const leave = async () => {
    forget();
    await utils.secondRatings.mine.invalidate();
    await navigate({ href: paths.secondRatings() });
  };
  const give = trpc.secondRatings.give.useMutation({ onSuccess: leave });
  const change = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const rating = toRating(typed, dimensions);
  const left = whatIsLeft(typed, dimensions);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const parsed = secondRatingSchema.safeParse(rating);
    if (parsed.success && left === undefined) give.mutate({ id, ...parsed.data });
  };
  return (
    <div className={`${styles.sheet} ${styles.wide}`}>
      <PageTitle size="medium" tab="Rate a session blind">
        Rate it as if nobody had
      </PageTitle>
      <BlindMaterial session={session} />
      <form className={styles.form} onSubmit={send} noValidate>
        {dimensions.map((dimension) => {
          const key = keyOf(dimension);
          const set = (level: number | null | undefined) => {
            const { [key]: _before, ...others } = typed.levels;
            change({ levels: level === undefined ? others : { ...others, [key]: level } });
          };
          return (
            <div key={key}>
              <LevelScale
                dimension={dimension}
                level={typed.levels[key] ?? null}
                onPick={set}
                legend={dimension.name}
              />
              <Checkbox
                className={styles.unseen}
                label={`${dimension.name} could not be seen here`}
                checked={typed.levels[key] === null}
                onChange={({ currentTarget }) => set(currentTarget.checked ? null : undefined)}
              />
            </div>
          );
        })}
        <VerdictChoice
          legend="Would you call this candidate back?"
          name="call-back"
          value={typed.callBack}
          onPick={(callBack) => change({ callBack })}
        />
        <Textarea
          label="The real reason"
          description="One sentence, as to a colleague in the corridor."
          maxLength={600}
          minRows={2}
          value={typed.realReason}
          onChange={({ currentTarget }) => change({ realReason: currentTarget.value })}
        />
        <section aria-labelledby="truth">
          <h2 id="truth">What an interviewer would think, and not say</h2>
          {closedTopics.length > 0 && (
            <p className="quiet small">
              They asked not to hear about {closedTopics.map((topic) => TOPIC_NAMES[topic]).join(', ')}.
            </p>
          )}
          <NativeSelect
            mt="sm"
            label="Category"
            value={typed.category}
            onChange={({ currentTarget }) => change({ category: currentTarget.value as Typed['category'] })}
            data={[
              { value: '', label: 'Choose one' },
              ...Object.entries(HARD_TRUTH_CATEGORIES).map(([value, label]) => ({
                ...{ value, label },
                disabled: isClosedCategory(value as HardTruthCategory, closedTopics),
              })),
            ]}
          />
          <NativeSelect
            mt="sm"
            label="How much it cost"
            value={typed.severity}
            onChange={({ currentTarget }) => change({ severity: currentTarget.value as Typed['severity'] })}
            data={[
              { value: 'polish', label: 'Polish: it would not change your answer' },
              { value: 'costly', label: 'Costly: one step down' },
              { value: 'decisive', label: 'Decisive: it is the reason' },
            ]}
          />
          <Textarea
            mt="sm"
            label="What they should hear"
            maxLength={600}
            minRows={2}
            value={typed.statement}
            onChange={({ currentTarget }) => change({ statement: currentTarget.value })}
          />
        </section>
        <ErrorMessage error={give.error} safe="What you wrote is kept on this device." />
        <div className={styles.acts}>
          <Button type="submit" loading={give.isPending}>
            Hand in the blind rating
          </Button>
          <Decline id={id} onDone={leave} />
        </div>
        {wasTried && left && <p role="alert">{left}</p>}
      </form>
    </div>
  );
}

type Dimension = BlindSession['dimensions'][number];
const keyOf = ({ rubric, dimension }: Pick<Dimension, 'rubric' | 'dimension'>) => `${rubric}:${dimension}`;

const toRating = ({ callBack, realReason, levels, ...truth }: Typed, dimensions: readonly Dimension[]) => ({
  ...{ callBack, realReason },
  ratings: dimensions.map(({ rubric, dimension }) => ({
    ...{ rubric, dimension, level: levels[keyOf({ rubric, dimension })] ?? null },
  })),
  truths: [truth],
});

function whatIsLeft(typed: Typed, dimensions: readonly Dimension[]): string | undefined {
  const open = dimensions.filter((one) => typed.levels[keyOf(one)] === undefined);
  if (open.length > 0)
    return `Rate ${open.map(({ name }) => name).join(', ')}, or say that it could not be seen.`;
  if (typed.callBack === null) return 'Say whether you would call them back.';
  if (typed.realReason.trim().length < 20) return 'Write the real reason, in a sentence.';
  if (typed.category === '' || typed.statement.trim().length < 20)
    return 'Name one truth, with its category.';
  return undefined;
}

function Decline({ id, onDone }: { id: BlindSession['id']; onDone(): void }) {
  const [isOpen, setOpen] = useState(false);
  const decline = trpc.secondRatings.decline.useMutation({ onSuccess: onDone });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        I cannot do this one
      </Button>
      <ConfirmDialog
        opened={isOpen}
        onClose={() => setOpen(false)}
        title="Pass this one on?"
        act="Pass it on"
        keep="Keep it"
        pending={decline.isPending}
        error={decline.error}
        onAct={() => decline.mutate({ id })}
      >
        The candidate hears that it does not come about, and can ask somebody else. The recording’s link is
        deleted.
      </ConfirmDialog>
    </>
  );
}
