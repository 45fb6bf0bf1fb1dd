import { UNIVERSAL_RUBRIC } from '@app/shared/rubrics/rubric';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { QuestionFields } from './question-fields.tsx';
import styles from './rubric-workbench.module.css';

type Version = RouterOutputs['rubrics']['version'];
type Question = Version['bank'][number];
type Words = Pick<Question, 'text' | 'kind' | 'dimensions' | 'minutes'>;

const BLANK: Words = { text: '', kind: 'past_behaviour', dimensions: [], minutes: 5 };
const LEAST_TEXT = 10;
const isWhole = ({ text, kind, dimensions }: Words) =>
  text.trim().length >= LEAST_TEXT && kind.trim() !== '' && dimensions.length > 0;

/** The questions coaches are offered, of which no candidate hears one twice. They move no rating, so no version. */
export function QuestionBank({ version }: { version: Version }) {
  const utils = trpc.useUtils();
  const [question, setQuestion] = useState(BLANK);
  const onSuccess = () => utils.rubrics.version.invalidate();
  const add = trpc.rubrics.addQuestion.useMutation({
    onSuccess: async () => {
      setQuestion(BLANK);
      await onSuccess();
    },
  });
  const { content, universal, bank, inForce } = version;
  const beside = content.id === UNIVERSAL_RUBRIC ? [] : universal;
  const dimensions = [
    ...content.dimensions,
    ...beside.filter(({ id }) => content.companionUniversal.includes(id)),
  ];
  const inUse = bank.filter(({ state }) => state === 'in_use').length;
  return (
    <div className={styles.bank}>
      <p>
        {inUse} in use. Coaches are offered those that their candidate has not been asked in any session. A
        new one is offered at once: it moves no rating, so it needs no new version.
      </p>
      <ul>
        {bank.map((each) => (
          <BankRow key={each.id} question={each} dimensions={dimensions} onChange={onSuccess} />
        ))}
      </ul>
      {inForce ? (
        <section className={styles.act} aria-labelledby="add-question">
          <h2 id="add-question">Add a question</h2>
          <QuestionFields question={question} dimensions={dimensions} onChange={setQuestion} />
          <ErrorMessage error={add.error} safe="What you wrote is still here." />
          <Button
            disabled={!isWhole(question)}
            loading={add.isPending}
            onClick={() => add.mutate({ rubricId: content.id, ...question })}
          >
            Add it to the bank
          </Button>
        </section>
      ) : (
        <p>The bank opens once a version of this rubric is in force.</p>
      )}
    </div>
  );
}

type RowProps = {
  question: Question;
  dimensions: { id: string; name: string }[];
  onChange: () => Promise<void>;
};

function BankRow({ question, dimensions, onChange }: RowProps) {
  const [words, setWords] = useState<Words | null>(null);
  const edit = trpc.rubrics.editQuestion.useMutation({
    onSuccess: async () => {
      setWords(null);
      await onChange();
    },
  });
  const withdraw = trpc.rubrics.withdrawQuestion.useMutation({ onSuccess: onChange });
  const { id: questionId, text, kind, minutes, state } = question;
  const isOut = state === 'withdrawn';
  const nameOf = (id: string) => dimensions.find((each) => each.id === id)?.name ?? id;
  return (
    <li {...(isOut && { 'data-withdrawn': true })}>
      <p>{text}</p>
      <span className={styles.small}>
        {question.dimensions.map(nameOf).join(', ')}, {minutes} minutes, {kind.replaceAll('_', ' ')}
        {isOut && ', withdrawn'}
      </span>
      {words && <QuestionFields question={words} dimensions={dimensions} onChange={setWords} />}
      <ErrorMessage error={edit.error ?? withdraw.error} />
      <div className={styles.acts}>
        {words ? (
          <Button
            disabled={!isWhole(words)}
            loading={edit.isPending}
            onClick={() => edit.mutate({ questionId, ...words })}
          >
            Keep the change
          </Button>
        ) : (
          <Button
            variant="default"
            aria-label={`Change: ${text}`}
            onClick={() => setWords({ text, kind, minutes, dimensions: question.dimensions })}
          >
            Change
          </Button>
        )}
        <Button
          variant="default"
          aria-label={`${isOut ? 'Bring back' : 'Withdraw'}: ${text}`}
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate({ questionId, withdrawn: !isOut })}
        >
          {isOut ? 'Bring back' : 'Withdraw'}
        </Button>
      </div>
    </li>
  );
}
