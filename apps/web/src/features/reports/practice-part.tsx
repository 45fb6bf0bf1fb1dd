import { THRESHOLDS } from '@app/shared/reports/quality-thresholds';
import type { PracticeItem } from '@app/shared/reports/report.schema';
import { NumberInput, Select, TextInput } from '@mantine/core';
import { now } from '../../lib/clock.ts';
import { formatDate } from '../../ui/format-time.ts';
import { freeId, withItem, withNewItem } from './edit-draft.ts';
import { type Editor, useEditor } from './editor-context.ts';
import { Field, FieldRow, PartMarks, Segments } from './field.tsx';
import { ItemList } from './item-list.tsx';
import styles from './practice-part.module.css';

const todayOf = ({ report }: Editor) => now().toZonedDateTimeISO(report.candidate.timeZone).toPlainDate();

/** Two to five tasks with dates, each for a focus point. */
export function PracticePart() {
  const editor = useEditor();
  const { draft, edit } = editor;
  const add = () =>
    edit((before) =>
      withNewItem(before, 'practicePlan', {
        id: freeId(before.practicePlan, 'p'),
        focusPoint: before.focusPoints.length === 1 ? before.focusPoints[0]!.id : '',
        task: '',
        how: '',
        repetitions: 3,
        dueOn: todayOf(editor)
          .add({ days: 3 + before.practicePlan.length * 2 })
          .toString(),
        doneWhen: '',
      }),
    );
  return (
    <>
      <PartMarks path="practicePlan" />
      <ItemList
        list="practicePlan"
        noun="task"
        most={THRESHOLDS.practice.to}
        onAdd={add}
        summary={(at) => {
          const item = draft.practicePlan[at]!; // the list's own index
          return (
            <p className="serif">
              {item.task || 'Not written yet.'}
              {item.dueOn && ` By ${formatDate(item.dueOn)}.`}
            </p>
          );
        }}
      >
        {(at) => <TaskFields item={draft.practicePlan[at]!} at={at} />}
      </ItemList>
    </>
  );
}

function TaskFields({ item, at }: { item: PracticeItem; at: number }) {
  const editor = useEditor();
  const { draft, edit, report } = editor;
  const set = (part: Partial<PracticeItem>) => edit((before) => withItem(before, 'practicePlan', at, part));
  const path = `practicePlan.${at}`;
  const focus = draft.focusPoints.find(({ id }) => id === item.focusPoint);
  const drills = report.dimensions.find(
    ({ rubric, dimension }) => rubric === focus?.dimension?.rubric && dimension === focus.dimension.id,
  )?.drills;
  return (
    <>
      <FieldRow>
        <Select
          label="For"
          placeholder={draft.focusPoints.length === 0 ? 'Write a focus point first' : 'Which focus point'}
          data={draft.focusPoints.map(({ id, title }) => ({
            value: id,
            label: title || `Focus point ${id.slice(1)}`,
          }))}
          value={item.focusPoint || null}
          onChange={(focusPoint) => set({ focusPoint: focusPoint ?? '' })}
        />
        <DateInput
          label="By"
          value={item.dueOn}
          today={todayOf(editor)}
          onChange={(dueOn) => set({ dueOn })}
        />
        <NumberInput
          label="How often"
          min={1}
          max={100}
          allowDecimal={false}
          value={item.repetitions}
          onChange={(value) => set({ repetitions: Math.min(100, Math.max(1, Number(value) || 1)) })}
        />
      </FieldRow>
      <PartMarks path={`${path}.focusPoint`} />
      <PartMarks path={`${path}.dueOn`} />
      {drills && !item.task && !item.how && (
        <div className={styles.drills}>
          <p className="label">Start from a drill, then make it theirs</p>
          {drills.map((drill) => (
            <button key={drill} type="button" onClick={() => set({ how: drill })}>
              {drill}
            </button>
          ))}
        </div>
      )}
      <Field
        path={`${path}.task`}
        voice="serif"
        label="The task"
        placeholder="Write six questions about this job and learn four."
        value={item.task}
        maxLength={300}
        onChange={(task) => set({ task })}
      />
      <Field
        path={`${path}.how`}
        label="How"
        lines={2}
        value={item.how}
        maxLength={600}
        onChange={(how) => set({ how })}
      />
      <Field
        path={`${path}.doneWhen`}
        label="Done when"
        value={item.doneWhen}
        maxLength={300}
        onChange={(doneWhen) => set({ doneWhen })}
      />
    </>
  );
}

type DateProps = { label: string; value: string; today: Temporal.PlainDate; onChange(value: string): void };

function DateInput({ label, value, today, onChange }: DateProps) {
  return (
    <TextInput
      type="date"
      label={label}
      min={today.add({ days: 1 }).toString()}
      max={today.add({ days: 60 }).toString()}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** The day on which both look at what held. */
export function FollowUpPart() {
  const editor = useEditor();
  const { draft, edit } = editor;
  const { followUpCheck } = draft;
  const today = todayOf(editor);
  const fits = today.add({ days: 14 });
  const set = (part: Partial<typeof followUpCheck>) =>
    edit((before) => ({ ...before, followUpCheck: { ...before.followUpCheck, ...part } }));
  return (
    <>
      <FieldRow>
        <DateInput
          label="Day"
          value={followUpCheck.dueOn}
          today={today}
          onChange={(dueOn) => set({ dueOn })}
        />
        <Segments
          legend="How"
          name="follow-up"
          options={[
            { value: 'written', label: 'In writing' },
            { value: 'call', label: 'On a call' },
            { value: 'next_session', label: 'Next session' },
          ]}
          value={followUpCheck.mode}
          onPick={(mode) => set({ mode })}
        />
      </FieldRow>
      {followUpCheck.dueOn !== fits.toString() && (
        <div className={styles.drills}>
          <button type="button" onClick={() => set({ dueOn: fits.toString() })}>
            Take {formatDate(fits)}, two weeks on
          </button>
        </div>
      )}
      <PartMarks path="followUpCheck.dueOn" />
    </>
  );
}
