import { useEditor } from './editor-context.ts';
import { Field, FieldRow, Segments } from './field.tsx';
import { ClockInput } from './questions-part.tsx';

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;
const answerOf = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');

/** Did they ask how they stand, and what did you answer there and then? */
export function ClosePart() {
  const { draft, edit, candidate } = useEditor();
  const { onTheSpot } = draft;
  const set = (part: Partial<typeof onTheSpot>) =>
    edit((before) => ({ ...before, onTheSpot: { ...before.onTheSpot, ...part } }));
  const asked = onTheSpot.askedProspects || onTheSpot.askedWhatWouldHelp;
  return (
    <>
      <FieldRow>
        <Segments
          legend="Asked how they stand"
          name="asked-prospects"
          options={YES_NO}
          value={answerOf(onTheSpot.askedProspects)}
          onPick={(value) => set({ askedProspects: value === 'yes' })}
        />
        <Segments
          legend="Asked what would help"
          name="asked-help"
          options={YES_NO}
          value={answerOf(onTheSpot.askedWhatWouldHelp)}
          onPick={(value) => set({ askedWhatWouldHelp: value === 'yes' })}
        />
        {asked && (
          <ClockInput label="When" seconds={onTheSpot.atSec ?? 0} onChange={(atSec) => set({ atSec })} />
        )}
      </FieldRow>
      {asked && (
        <Field
          path="onTheSpot.candidateWords"
          voice="serif"
          label={`${candidate}’s words`}
          value={onTheSpot.candidateWords}
          maxLength={600}
          onChange={(candidateWords) => set({ candidateWords })}
        />
      )}
      <Field
        path="onTheSpot.coachAnswer"
        voice="serif"
        lines={3}
        label={asked ? 'What you answered' : 'What you told them, as they did not ask'}
        value={onTheSpot.coachAnswer}
        maxLength={800}
        onChange={(coachAnswer) => set({ coachAnswer })}
      />
    </>
  );
}
