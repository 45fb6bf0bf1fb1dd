import { SESSION_TYPE_LABEL, SESSION_TYPES } from '@app/shared/catalog/session-type';
import { interviewTypeOf } from '@app/shared/rubrics/interview-type';
import { type Dimension, type Rubric, UNIVERSAL_RUBRIC } from '@app/shared/rubrics/rubric';
import { Button, Checkbox, Group, Textarea, TextInput } from '@mantine/core';
import { DimensionFields } from './dimension-fields.tsx';
import { blankDimension, blankQuestion, moved, withEntry, withoutEntry } from './edit-rubric.ts';
import { QuestionFields } from './question-fields.tsx';
import styles from './rubric-form.module.css';

type Props = {
  rubric: Rubric;
  universal: readonly Dimension[];
  onChange: (rubric: Rubric) => void;
  /** To read only: what was published stays as it is. */
  disabled: boolean;
};

/** A whole rubric as a form: what it is for, its dimensions with anchors and weights, and its questions. */
export function RubricForm({ rubric, universal, onChange, disabled }: Props) {
  const set = (part: Partial<Rubric>) => onChange({ ...rubric, ...part });
  const isUniversal = rubric.id === UNIVERSAL_RUBRIC;
  return (
    <div className={styles.form}>
      <TextInput
        label="Title"
        maxLength={120}
        value={rubric.title}
        disabled={disabled}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
      />
      <Textarea
        label="Summary"
        autosize
        minRows={2}
        maxLength={600}
        value={rubric.summary}
        disabled={disabled}
        onChange={({ currentTarget }) => set({ summary: currentTarget.value })}
      />
      {!isUniversal && <Uses rubric={rubric} universal={universal} set={set} disabled={disabled} />}
      <Dimensions rubric={rubric} set={set} disabled={disabled} />
      <Questions rubric={rubric} universal={universal} set={set} disabled={disabled} />
    </div>
  );
}

type Part = { rubric: Rubric; set: (part: Partial<Rubric>) => void; disabled: boolean };

function Uses({ rubric, universal, set, disabled }: Part & Pick<Props, 'universal'>) {
  return (
    <>
      <Checkbox.Group
        label="Used for sessions of the type"
        value={rubric.appliesTo}
        onChange={(appliesTo) => set({ appliesTo })}
      >
        <Group mt="xs">
          {SESSION_TYPES.map((type) => (
            <Checkbox
              key={type}
              value={interviewTypeOf(type)}
              label={SESSION_TYPE_LABEL[type]}
              disabled={disabled}
            />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group
        label="Rated beside it, from the universal rubric"
        description="Five or six: more invites one impression for all."
        value={rubric.companionUniversal}
        onChange={(companionUniversal) => set({ companionUniversal })}
      >
        <Group mt="xs">
          {universal.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} disabled={disabled} />
          ))}
        </Group>
      </Checkbox.Group>
    </>
  );
}

function Dimensions({ rubric, set, disabled }: Part) {
  const { dimensions } = rubric;
  return (
    <section className={styles.part} aria-labelledby="edit-dimensions">
      <h2 id="edit-dimensions">Dimensions</h2>
      {dimensions.map((dimension, at) => (
        <DimensionFields
          key={dimension.id}
          dimension={dimension}
          disabled={disabled}
          onChange={(changed) => set({ dimensions: withEntry(dimensions, at, changed) })}
          onMove={(by) => set({ dimensions: moved(dimensions, at, by) })}
          onRemove={() => set({ dimensions: withoutEntry(dimensions, at) })}
        />
      ))}
      {!disabled && (
        <Button
          variant="default"
          onClick={() => set({ dimensions: [...dimensions, blankDimension(rubric)] })}
        >
          Add a dimension
        </Button>
      )}
    </section>
  );
}

function Questions({ rubric, universal, set, disabled }: Part & Pick<Props, 'universal'>) {
  const { starterQuestions } = rubric;
  const beside = universal.filter(({ id }) => rubric.companionUniversal.includes(id));
  const evidenceFor = [...rubric.dimensions, ...(rubric.id === UNIVERSAL_RUBRIC ? [] : beside)];
  return (
    <section className={styles.part} aria-labelledby="edit-questions">
      <h2 id="edit-questions">Questions to expect</h2>
      <p>They join the question bank when this version is published.</p>
      {starterQuestions.map((question, at) => (
        <details key={question.id} className={styles.entry}>
          <summary>{question.text || question.id}</summary>
          <QuestionFields
            question={question}
            dimensions={evidenceFor}
            disabled={disabled}
            onChange={(changed) => set({ starterQuestions: withEntry(starterQuestions, at, changed) })}
          />
          {!disabled && (
            <Button
              variant="default"
              mt="md"
              onClick={() => set({ starterQuestions: withoutEntry(starterQuestions, at) })}
            >
              Remove this question
            </Button>
          )}
        </details>
      ))}
      {!disabled && (
        <Button
          variant="default"
          onClick={() => set({ starterQuestions: [...starterQuestions, blankQuestion(rubric)] })}
        >
          Add a question
        </Button>
      )}
    </section>
  );
}
