import { type Dimension, OBSERVE_IN } from '@app/shared/rubrics/rubric';
import { Button, Checkbox, Group, NumberInput, Textarea, TextInput } from '@mantine/core';
import { withEntry, withOptional } from './edit-rubric.ts';
import { LinesInput } from './lines-input.tsx';
import styles from './rubric-form.module.css';

const STAGE_WORDS: Record<(typeof OBSERVE_IN)[number], string> = {
  warm_up: 'Warm-up',
  questions: 'Questions',
  candidate_questions: 'Their questions',
  verdict: 'Verdict',
  debrief: 'Debrief',
};

type Props = {
  dimension: Dimension;
  onChange: (dimension: Dimension) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  disabled: boolean;
};

/** One dimension with its five anchors, folded until it is worked on. */
export function DimensionFields({ dimension, onChange, onMove, onRemove, disabled }: Props) {
  const set = (part: Partial<Dimension>) => onChange({ ...dimension, ...part });
  const name = dimension.name || dimension.id;
  return (
    <details className={styles.entry}>
      <summary>
        <b>{name}</b> {dimension.weight !== 1 && <span>weight {dimension.weight}</span>}
      </summary>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <TextInput
            label="Name"
            value={dimension.name}
            maxLength={80}
            disabled={disabled}
            onChange={({ currentTarget }) => set({ name: currentTarget.value })}
          />
          <NumberInput
            label="Weight"
            description="1, until outcomes give a reason"
            min={0.1}
            max={10}
            step={0.1}
            value={dimension.weight}
            disabled={disabled}
            onChange={(weight) => typeof weight === 'number' && weight > 0 && set({ weight })}
          />
        </div>
        <TextInput
          label="What the coach asks themselves"
          value={dimension.question}
          maxLength={600}
          disabled={disabled}
          onChange={({ currentTarget }) => set({ question: currentTarget.value })}
        />
        <Textarea
          label="What is rated"
          autosize
          minRows={2}
          value={dimension.definition}
          maxLength={600}
          disabled={disabled}
          onChange={({ currentTarget }) => set({ definition: currentTarget.value })}
        />
        <Checkbox.Group
          label="Seen in"
          value={dimension.observeIn}
          onChange={(stages) => set({ observeIn: OBSERVE_IN.filter((stage) => stages.includes(stage)) })}
        >
          <Group mt="xs">
            {OBSERVE_IN.map((stage) => (
              <Checkbox key={stage} value={stage} label={STAGE_WORDS[stage]} disabled={disabled} />
            ))}
          </Group>
        </Checkbox.Group>
        {dimension.anchors.map((anchor, at) => (
          <Anchor
            key={anchor.level}
            anchor={anchor}
            disabled={disabled}
            onChange={(changed) => set({ anchors: withEntry(dimension.anchors, at, changed) })}
          />
        ))}
        <LinesInput
          label="How to make it visible"
          lines={dimension.probes}
          disabled={disabled}
          onChange={(probes) => set({ probes })}
        />
        <LinesInput
          label="Practice tasks"
          lines={dimension.drills}
          disabled={disabled}
          onChange={(drills) => set({ drills })}
        />
        <TextInput
          label="Left out of the level"
          description="What a biased rater might be tempted to count. May be empty."
          value={dimension.doNotRate ?? ''}
          maxLength={600}
          disabled={disabled}
          onChange={({ currentTarget }) =>
            onChange(withOptional(dimension, 'doNotRate', currentTarget.value))
          }
        />
        {!disabled && (
          <div className={styles.acts}>
            <Button variant="default" onClick={() => onMove(-1)}>
              Move {name} up
            </Button>
            <Button variant="default" onClick={() => onMove(1)}>
              Move {name} down
            </Button>
            <Button variant="default" onClick={onRemove}>
              Remove {name}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}

type AnchorProps = {
  anchor: Dimension['anchors'][number];
  onChange: (anchor: Dimension['anchors'][number]) => void;
  disabled: boolean;
};

function Anchor({ anchor, onChange, disabled }: AnchorProps) {
  const { level, label } = anchor;
  return (
    <fieldset className={styles.anchor}>
      <legend>
        {level} {label}
      </legend>
      <Textarea
        label="What can be seen or heard"
        autosize
        minRows={2}
        maxLength={1500}
        value={anchor.text}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange({ ...anchor, text: currentTarget.value })}
      />
      <TextInput
        label="What it may sound like"
        maxLength={600}
        value={anchor.soundsLike ?? ''}
        disabled={disabled}
        onChange={({ currentTarget }) => onChange(withOptional(anchor, 'soundsLike', currentTarget.value))}
      />
    </fieldset>
  );
}
