import { Button, NativeSelect } from '@mantine/core';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { StepsBar } from '../../ui/steps-bar.tsx';
import { VerdictChoice } from '../reports/verdict-choice.tsx';
import styles from './calibration.module.css';
import type { ReferenceSession } from './reference-transcript.tsx';
import type { ReferenceDraft } from './use-reference-draft.ts';

type Props = { session: ReferenceSession; draft: ReferenceDraft };

/** One dimension at a time with its anchors and the line it rests on, then the answer. */
export function ReferenceForm({ session, draft }: Props) {
  const { dimensions } = session;
  const { typed, change, isRated, isWhole } = draft;
  const dimension = dimensions[typed.step];
  const steps = [
    ...dimensions.map(({ id, name }) => ({ name, isDone: isRated(id) })),
    { name: 'The answer', isDone: typed.verdict !== null },
  ];
  return (
    <div>
      <StepsBar steps={steps} current={typed.step} onGo={(step) => change({ step })} />
      {dimension ? (
        <DimensionStep key={dimension.id} {...{ session, draft, dimension }} />
      ) : (
        <HandIn session={session} draft={draft} missing={!isWhole} />
      )}
    </div>
  );
}

function DimensionStep({
  session: { dimensions, transcript },
  draft: { typed, change },
  dimension: { id, name, question, anchors },
}: Props & { dimension: ReferenceSession['dimensions'][number] }) {
  const [level, line] = [typed.levels[id], typed.lines[id]];
  const lines = transcript.flatMap(({ at, who, text }, index) =>
    who === 'candidate' ? [{ value: String(index), label: `${at} ${shortened(text)}` }] : [],
  );
  const isDone = level !== undefined && line !== undefined;
  return (
    <div>
      <p className={styles.question}>{question}</p>
      <fieldset className={styles.anchors}>
        <legend>
          {name}{' '}
          <small className="quiet">
            {typed.step + 1} of {dimensions.length}
          </small>
        </legend>
        {anchors.map((anchor) => (
          <label key={anchor.level}>
            <input
              type="radio"
              name={`level-${id}`}
              checked={level === anchor.level}
              onChange={() => change({ levels: { ...typed.levels, [id]: anchor.level } })}
            />
            <b>{anchor.level}</b>
            <span>{anchor.text}</span>
          </label>
        ))}
      </fieldset>
      <NativeSelect
        className={styles.line}
        label="The line it rests on"
        value={line === undefined ? '' : String(line)}
        data={[{ value: '', label: 'Choose a line of the candidate’s' }, ...lines]}
        onChange={({ currentTarget: { value } }) => {
          const { [id]: _before, ...others } = typed.lines;
          change({ lines: value === '' ? others : { ...others, [id]: Number(value) } });
        }}
      />
      <div className={styles.acts}>
        <Button disabled={!isDone} onClick={() => change({ step: typed.step + 1 })}>
          {typed.step + 1 < dimensions.length ? 'Next dimension' : 'On to the answer'}
        </Button>
        {typed.step > 0 && (
          <Button variant="subtle" onClick={() => change({ step: typed.step - 1 })}>
            Back
          </Button>
        )}
        {!isDone && <span className="small quiet">A level and a line first.</span>}
      </div>
    </div>
  );
}

function HandIn({ session, draft, missing }: Props & { missing: boolean }) {
  const { typed, change, forget, ratings } = draft;
  const utils = trpc.useUtils();
  const rate = trpc.mirror.rateReference.useMutation({
    onSuccess: async () => {
      await utils.mirror.invalidate();
      forget();
      window.scrollTo({ top: 0 });
    },
  });
  const left = session.dimensions.length - ratings.length;
  return (
    <div>
      <VerdictChoice
        legend="Would you call them back?"
        name="reference-verdict"
        value={typed.verdict}
        onPick={(verdict) => change({ verdict })}
      />
      <ErrorMessage error={rate.error} safe="What you chose is kept on this device." />
      <div className={styles.acts}>
        <Button
          disabled={missing}
          loading={rate.isPending}
          onClick={() => {
            if (typed.verdict) rate.mutate({ sessionId: session.id, verdict: typed.verdict, ratings });
          }}
        >
          Hand in, and see what was agreed
        </Button>
        <Button variant="subtle" onClick={() => change({ step: 0 })}>
          Look through it again
        </Button>
      </div>
      <p className="small quiet">
        {left > 0
          ? `${left === 1 ? 'One dimension has' : `${left} dimensions have`} no level or no line yet.`
          : 'It cannot be changed afterwards: a rating that has seen the answer is none.'}
      </p>
    </div>
  );
}

const LONGEST = 70;
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
