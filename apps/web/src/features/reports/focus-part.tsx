import { FOCUS_PHRASES, phrasesForDimension, phrasesForTruth } from '@app/shared/reports/phrase-bank';
import type { FocusPoint } from '@app/shared/reports/report.schema';
import { TextInput } from '@mantine/core';
import { DimensionSelect } from './dimension-select.tsx';
import { freeId, withItem, withNewItem } from './edit-draft.ts';
import { useEditor } from './editor-context.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Field, FieldRow, PartMarks } from './field.tsx';
import { ItemList } from './item-list.tsx';

/** One or two things to work on next, each a step with a cue and a measure. */
export function FocusPart() {
  const { draft, edit } = useEditor();
  const add = () =>
    edit((before) =>
      withNewItem(before, 'focusPoints', {
        id: freeId(before.focusPoints, 'f'),
        title: '',
        dimension: null,
        now: '',
        next: '',
        cue: '',
        measure: '',
        evidence: [],
      }),
    );
  return (
    <>
      <PartMarks path="focusPoints" />
      <ItemList
        list="focusPoints"
        noun="focus point"
        most={2}
        onAdd={add}
        summary={(at) => <p className="serif">{draft.focusPoints[at]?.title || 'Not written yet.'}</p>}
      >
        {(at) => <FocusFields focus={draft.focusPoints[at]!} at={at} />}
      </ItemList>
    </>
  );
}

function FocusFields({ focus, at }: { focus: FocusPoint; at: number }) {
  const { edit, draft } = useEditor();
  const phrases = phrasesForDimension(focus.dimension?.rubric ?? '', focus.dimension?.id ?? '');
  const fromTruths = draft.hardTruths.flatMap(({ category }) => phrasesForTruth(category).instead);
  const set = (part: Partial<FocusPoint>) => edit((before) => withItem(before, 'focusPoints', at, part));
  const path = `focusPoints.${at}`;
  return (
    <>
      <FieldRow>
        <TextInput
          label="In a few words"
          placeholder="Ask before you are asked"
          value={focus.title}
          maxLength={60}
          onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        />
        <DimensionSelect
          label="Which dimension it lifts"
          value={focus.dimension}
          onPick={(dimension) => set({ dimension })}
        />
      </FieldRow>
      <PartMarks path={`${path}.title`} />
      <PartMarks path={`${path}.dimension`} />
      <Field
        path={`${path}.now`}
        label="What happens now"
        phrases={phrases.now}
        lines={2}
        value={focus.now}
        maxLength={600}
        onChange={(now) => set({ now })}
      />
      <Field
        path={`${path}.next`}
        label="What to do in its place"
        hint="begin with what to do"
        phrases={[...new Set([...phrases.next, ...fromTruths])]}
        lines={2}
        placeholder="Ask one short question about the work in the first five minutes."
        value={focus.next}
        maxLength={800}
        onChange={(next) => set({ next })}
      />
      <Field
        path={`${path}.cue`}
        voice="serif"
        label="The cue"
        hint="when …, I …"
        phrases={FOCUS_PHRASES.cue}
        placeholder="When the interviewer tells me something new, I ask what makes it hard."
        value={focus.cue}
        maxLength={300}
        onChange={(cue) => set({ cue })}
      />
      <Field
        path={`${path}.measure`}
        label="How both of you can tell"
        hint="with a number"
        phrases={FOCUS_PHRASES.measure}
        placeholder="4 questions and 2 follow-ups in the next mock interview"
        value={focus.measure}
        maxLength={300}
        onChange={(measure) => set({ measure })}
      />
      <EvidenceList target={{ list: 'focusPoints', at }} />
    </>
  );
}
