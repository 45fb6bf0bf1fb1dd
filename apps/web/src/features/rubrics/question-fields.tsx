import type { Dimension, RubricQuestion } from '@app/shared/rubrics/rubric';
import { Checkbox, Group, NumberInput, Textarea, TextInput } from '@mantine/core';
import styles from './rubric-form.module.css';

type Words = Pick<RubricQuestion, 'text' | 'kind' | 'dimensions' | 'minutes'>;

type Props<Each extends Words> = {
  question: Each;
  dimensions: readonly Pick<Dimension, 'id' | 'name'>[];
  onChange: (question: Each) => void;
  disabled?: boolean;
};

/** A question with what it gives evidence for and how long it takes. */
export function QuestionFields<Each extends Words>({
  question,
  dimensions,
  onChange,
  disabled = false,
}: Props<Each>) {
  return (
    <div className={styles.fields}>
      <Textarea
        label="Question"
        autosize
        minRows={2}
        maxLength={600}
        value={question.text}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange({ ...question, text: currentTarget.value })}
      />
      <div className={styles.pair}>
        <TextInput
          label="Kind"
          description="such as past_behaviour or estimate"
          maxLength={64}
          value={question.kind}
          disabled={disabled}
          onChange={({ currentTarget }) => onChange({ ...question, kind: currentTarget.value })}
        />
        <NumberInput
          label="Minutes"
          description="with follow-ups"
          min={1}
          max={120}
          allowDecimal={false}
          value={question.minutes}
          disabled={disabled}
          onChange={(minutes) =>
            typeof minutes === 'number' && minutes > 0 && onChange({ ...question, minutes })
          }
        />
      </div>
      <Checkbox.Group
        label="Gives evidence for"
        value={question.dimensions}
        onChange={(picked) => onChange({ ...question, dimensions: picked })}
      >
        <Group mt="xs">
          {dimensions.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name || id} disabled={disabled} />
          ))}
        </Group>
      </Checkbox.Group>
    </div>
  );
}
