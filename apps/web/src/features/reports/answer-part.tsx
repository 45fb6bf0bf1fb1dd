import { TARGET_LEVELS } from '@app/shared/reports/report.schema';
import { VERDICT_LABEL } from '@app/shared/reports/verdict';
import { Select, TextInput } from '@mantine/core';
import { useEditor } from './editor-context.ts';
import { Field, FieldRow, PartMarks, Segments } from './field.tsx';
import { VerdictChoice } from './verdict-choice.tsx';

const LEVEL_LABEL = { entry: 'Entry', mid: 'Mid', senior: 'Senior', lead: 'Lead', executive: 'Executive' };

/** Would you call them back, how sure are you, and for which job was that. */
export function AnswerPart() {
  const { draft, edit, candidate } = useEditor();
  const { verdict, context } = draft;
  const setVerdict = (part: Partial<typeof verdict>) =>
    edit((before) => ({ ...before, verdict: { ...before.verdict, ...part } }));
  const setContext = (part: Partial<typeof context>) =>
    edit((before) => ({ ...before, context: { ...before.context, ...part } }));
  const moved = verdict.snap !== null && verdict.callBack !== null && verdict.snap !== verdict.callBack;
  return (
    <>
      <FieldRow>
        <VerdictChoice
          legend={`Would you call ${candidate} back?`}
          name="call-back"
          value={verdict.callBack}
          onPick={(callBack) => setVerdict({ callBack })}
        />
      </FieldRow>
      <PartMarks path="verdict.callBack" />
      <FieldRow>
        <Segments
          legend="How sure are you?"
          name="confidence"
          options={[
            { value: 'low', label: 'Not sure' },
            { value: 'medium', label: 'Fairly' },
            { value: 'high', label: 'Sure' },
          ]}
          value={verdict.confidence}
          onPick={(confidence) => setVerdict({ confidence })}
        />
        <Segments
          legend="Your first impression"
          hint="after the questions"
          name="snap"
          options={([1, 2, 3, 4] as const).map((value) => ({
            value: String(value),
            label: VERDICT_LABEL[value],
          }))}
          value={verdict.snap === null ? null : String(verdict.snap)}
          onPick={(snap) => setVerdict({ snap: Number(snap) })}
          fine="May stay open. It is shown with the levels."
        />
      </FieldRow>
      {moved && (
        <Field
          path="verdict.changedBecause"
          label="What moved your mind"
          value={verdict.changedBecause}
          maxLength={400}
          onChange={(changedBecause) => setVerdict({ changedBecause })}
        />
      )}
      <FieldRow>
        <TextInput
          label="Role"
          value={context.targetRole}
          maxLength={160}
          onChange={({ currentTarget }) => setContext({ targetRole: currentTarget.value })}
        />
        <TextInput
          label="Employer"
          value={context.targetEmployer}
          maxLength={160}
          onChange={({ currentTarget }) => setContext({ targetEmployer: currentTarget.value })}
        />
      </FieldRow>
      <FieldRow>
        <Select
          label="Level"
          data={TARGET_LEVELS.map((value) => ({ value, label: LEVEL_LABEL[value] }))}
          value={context.level}
          onChange={(level) => setContext({ level: (level as typeof context.level) ?? null })}
        />
        <TextInput
          label="Conditions"
          placeholder="Video call, quiet room"
          value={context.conditions}
          maxLength={300}
          onChange={({ currentTarget }) => setContext({ conditions: currentTarget.value })}
        />
      </FieldRow>
    </>
  );
}
