import type { QuestionNote } from '@app/shared/reports/report.schema';
import { NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatClock } from '../../ui/format-duration.ts';
import { parseClock } from './clock-text.ts';
import { freeId, withItem, withNewItem } from './edit-draft.ts';
import { useEditor } from './editor-context.ts';
import { Field, FieldRow, PartMarks } from './field.tsx';
import { ItemList } from './item-list.tsx';
import { TalkAtDesk } from './talk-at-desk.tsx';

const ANSWER_SECONDS = 120;

/** Question by question: most of what was asked gets a note of what worked and what to change. */
export function QuestionsPart() {
  const { draft, edit } = useEditor();
  const add = () =>
    edit((before) => {
      const startSec = before.questionNotes.at(-1)?.endSec ?? 0;
      return withNewItem(before, 'questionNotes', {
        id: freeId(before.questionNotes, 'n'),
        stage: 'questions',
        startSec,
        endSec: startSec + ANSWER_SECONDS,
        question: '',
        kind: '',
        answerInBrief: '',
        worked: '',
        change: '',
        level: null,
      });
    });
  return (
    <>
      <FieldRow>
        <NumberInput
          label="How many questions did you ask?"
          description={`${draft.questionNotes.length} of them have a note`}
          min={0}
          max={60}
          allowDecimal={false}
          value={draft.questionsAsked ?? ''}
          onChange={(value) =>
            edit((before) => ({
              ...before,
              questionsAsked: value === '' ? null : Math.min(60, Number(value)),
            }))
          }
        />
      </FieldRow>
      <TalkAtDesk />
      <PartMarks path="questionNotes" />
      <ItemList
        list="questionNotes"
        noun="question"
        most={40}
        onAdd={add}
        summary={(at) => {
          const note = draft.questionNotes[at]!; // the list's own index
          return (
            <p className="serif">
              <span className="num">{formatClock(note.startSec)}</span> {note.question || 'Not written yet.'}
            </p>
          );
        }}
      >
        {(at) => <QuestionFields key={draft.questionNotes[at]!.id} note={draft.questionNotes[at]!} at={at} />}
      </ItemList>
    </>
  );
}

function QuestionFields({ note, at }: { note: QuestionNote; at: number }) {
  const { edit } = useEditor();
  const set = (part: Partial<QuestionNote>) => edit((before) => withItem(before, 'questionNotes', at, part));
  const path = `questionNotes.${at}`;
  return (
    <>
      <FieldRow>
        <ClockInput label="From" seconds={note.startSec} onChange={(startSec) => set({ startSec })} />
        <ClockInput label="To" seconds={note.endSec} onChange={(endSec) => set({ endSec })} />
      </FieldRow>
      <PartMarks path={`${path}.endSec`} />
      <Field
        path={`${path}.question`}
        voice="serif"
        label="The question"
        value={note.question}
        maxLength={400}
        onChange={(question) => set({ question })}
      />
      <Field
        path={`${path}.answerInBrief`}
        label="The answer in brief"
        lines={2}
        value={note.answerInBrief}
        maxLength={600}
        onChange={(answerInBrief) => set({ answerInBrief })}
      />
      <Field
        path={`${path}.worked`}
        label="What worked"
        value={note.worked}
        maxLength={600}
        onChange={(worked) => set({ worked })}
      />
      <Field
        path={`${path}.change`}
        label="What to change"
        value={note.change}
        maxLength={600}
        onChange={(change) => set({ change })}
      />
    </>
  );
}

type ClockProps = { label: string; seconds: number; onChange(seconds: number): void };

/** A time in the session. What cannot be one yet stays in the box and changes nothing. */
export function ClockInput({ label, seconds, onChange }: ClockProps) {
  const [text, setText] = useState(formatClock(seconds));
  const typed = parseClock(text);
  return (
    <TextInput
      label={label}
      value={text}
      inputMode="numeric"
      error={typed === undefined ? 'Such as 15:05' : undefined}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        const parsed = parseClock(currentTarget.value);
        if (parsed !== undefined) onChange(parsed);
      }}
      onBlur={() => typed !== undefined && setText(formatClock(typed))}
    />
  );
}
