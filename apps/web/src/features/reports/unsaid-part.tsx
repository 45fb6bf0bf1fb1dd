import { HARD_TRUTH_CATEGORIES } from '@app/shared/reports/hard-truth-category';
import { countWords } from '@app/shared/reports/quality-text';
import type { HardTruth } from '@app/shared/reports/report.schema';
import { Select } from '@mantine/core';
import { freeId, withItem, withNewItem } from './edit-draft.ts';
import { useEditor } from './editor-context.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Field, FieldRow, PartMarks, Segments } from './field.tsx';
import { ItemList } from './item-list.tsx';
import { SeverityTags } from './severity-tags.tsx';
import styles from './unsaid-section.module.css';

const CATEGORIES = Object.entries(HARD_TRUTH_CATEGORIES).map(([value, label]) => ({ value, label }));
const COST = {
  polish: 'Polish: it would not change your answer',
  costly: 'Costly: one step down in the answer',
  decisive: 'Decisive: it is the reason',
};

/** One truth or two: what an interviewer would think and not say. */
export function UnsaidPart() {
  const { draft, edit } = useEditor();
  const add = () =>
    edit((before) =>
      withNewItem(before, 'hardTruths', {
        id: freeId(before.hardTruths, 'h'),
        category: null,
        severity: null,
        disposition: 'work_on_now',
        statement: '',
        behaviour: '',
        impact: '',
        evidence: [],
      }),
    );
  return (
    <>
      <PartMarks path="hardTruths" />
      <ItemList
        list="hardTruths"
        noun="truth"
        most={2}
        onAdd={add}
        summary={(at) => {
          const truth = draft.hardTruths[at]!; // the list's own index
          return (
            <>
              <div className={styles.tags}>
                <SeverityTags truth={truth} />
              </div>
              <p className="serif">{truth.statement || 'Not written yet.'}</p>
            </>
          );
        }}
      >
        {(at) => <TruthFields truth={draft.hardTruths[at]!} at={at} />}
      </ItemList>
    </>
  );
}

function TruthFields({ truth, at }: { truth: HardTruth; at: number }) {
  const { edit, candidate } = useEditor();
  const set = (part: Partial<HardTruth>) => edit((before) => withItem(before, 'hardTruths', at, part));
  return (
    <>
      <FieldRow>
        <Select
          label="Category"
          searchable
          placeholder="Type to find it"
          data={CATEGORIES}
          value={truth.category}
          onChange={(category) => set({ category: category as HardTruth['category'] })}
        />
        <Segments
          legend="How much it cost"
          name={`severity-${truth.id}`}
          options={[
            { value: 'polish', label: 'Polish' },
            { value: 'costly', label: 'Costly', tone: 'costly' },
            { value: 'decisive', label: 'Decisive', tone: 'decisive' },
          ]}
          value={truth.severity}
          onPick={(severity) => set({ severity })}
          fine={truth.severity ? COST[truth.severity] : undefined}
        />
        <Segments
          legend={`What ${candidate} should do`}
          name={`disposition-${truth.id}`}
          options={[
            { value: 'work_on_now', label: 'Work on it' },
            { value: 'be_aware', label: 'Be aware' },
          ]}
          value={truth.disposition}
          onPick={(disposition) => set({ disposition })}
          fine="At least one truth is for now"
        />
      </FieldRow>
      <Field
        path={`hardTruths.${at}.statement`}
        voice="big"
        lines={2}
        label={`What ${candidate} should hear`}
        hint={`${countWords(truth.statement)} words`}
        placeholder="You came across as …"
        value={truth.statement}
        maxLength={600}
        onChange={(statement) => set({ statement })}
      />
      <Field
        path={`hardTruths.${at}.behaviour`}
        label="What happened"
        hint="with times"
        lines={2}
        value={truth.behaviour}
        maxLength={1000}
        onChange={(behaviour) => set({ behaviour })}
      />
      <Field
        path={`hardTruths.${at}.impact`}
        label="What it did"
        hint="to you, listening"
        lines={2}
        value={truth.impact}
        maxLength={1000}
        onChange={(impact) => set({ impact })}
      />
      <EvidenceList target={{ list: 'hardTruths', at }} />
    </>
  );
}
