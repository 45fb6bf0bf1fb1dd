import { phrasesForDimension } from '@app/shared/reports/phrase-bank';
import type { Strength } from '@app/shared/reports/report.schema';
import { DimensionSelect } from './dimension-select.tsx';
import { freeId, withItem, withNewItem } from './edit-draft.ts';
import { useEditor } from './editor-context.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Field, FieldRow, PartMarks } from './field.tsx';
import { ItemList } from './item-list.tsx';

/** Two or three things that worked, each with what it did to whoever was listening. */
export function KeepPart() {
  const { draft, edit } = useEditor();
  const add = () =>
    edit((before) =>
      withNewItem(before, 'strengths', {
        id: freeId(before.strengths, 's'),
        dimension: null,
        statement: '',
        effect: '',
        evidence: [],
      }),
    );
  return (
    <>
      <PartMarks path="strengths" />
      <ItemList
        list="strengths"
        noun="strength"
        most={3}
        onAdd={add}
        summary={(at) => <p className="serif">{draft.strengths[at]?.statement || 'Not written yet.'}</p>}
      >
        {(at) => <StrengthFields strength={draft.strengths[at]!} at={at} />}
      </ItemList>
    </>
  );
}

function StrengthFields({ strength, at }: { strength: Strength; at: number }) {
  const { edit, candidate } = useEditor();
  const { dimension } = strength;
  const phrases = phrasesForDimension(dimension?.rubric ?? '', dimension?.id ?? '');
  const set = (part: Partial<Strength>) => edit((before) => withItem(before, 'strengths', at, part));
  return (
    <>
      <FieldRow>
        <DimensionSelect
          label="Which dimension it shows"
          value={strength.dimension}
          onPick={(dimension) => set({ dimension })}
        />
      </FieldRow>
      <Field
        path={`strengths.${at}.statement`}
        voice="serif"
        lines={2}
        label={`What ${candidate} did`}
        hint="not who they are"
        placeholder="You …"
        phrases={phrases.did}
        value={strength.statement}
        maxLength={600}
        onChange={(statement) => set({ statement })}
      />
      <Field
        path={`strengths.${at}.effect`}
        voice="serif"
        lines={2}
        label="What it did to you"
        placeholder="For one minute I saw …"
        phrases={phrases.effect}
        value={strength.effect}
        maxLength={600}
        onChange={(effect) => set({ effect })}
      />
      <EvidenceList target={{ list: 'strengths', at }} />
    </>
  );
}
