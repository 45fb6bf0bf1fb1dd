import type { ClosedTopic } from '@app/shared/booking/brief';
import { HARD_TRUTH_CATEGORIES, type HardTruthCategory } from '@app/shared/reports/hard-truth-category';
import { phrasesForTruth } from '@app/shared/reports/phrase-bank';
import { isClosedCategory } from '@app/shared/reports/quality-contract';
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

/** Every kind of truth; one that the candidate closed can be seen and not chosen. */
const categoriesFor = (closed: readonly ClosedTopic[]) =>
  Object.entries(HARD_TRUTH_CATEGORIES).map(([value, label]) => {
    const isClosed = isClosedCategory(value as HardTruthCategory, closed);
    return { value, label: isClosed ? `${label} (closed)` : label, disabled: isClosed };
  });
/** How to say it, by what the candidate asked for. The facts are the same in all three. */
const TONE = {
  gentle:
    'Gently, as they asked: begin with the moment, then what it did to you. Softer in tone, not in fact.',
  straight:
    'Straight, as they asked: what they did, what it did to you, what to do instead. No cushion, no edge.',
  unvarnished:
    'Unvarnished, as they asked: the sentence you would say to your colleagues, about what they did and never about who they are.',
};
const COST = {
  polish: 'Polish: it would not change your answer',
  costly: 'Costly: one step down in the answer',
  decisive: 'Decisive: it is the reason',
};

/** One truth or two: what an interviewer would think and not say. */
export function UnsaidPart() {
  const { draft, edit, report } = useEditor();
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
      {report.contract && <p className="quiet small">{TONE[report.contract.directness]}</p>}
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
  const { edit, candidate, report } = useEditor();
  const phrases = phrasesForTruth(truth.category);
  const set = (part: Partial<HardTruth>) => edit((before) => withItem(before, 'hardTruths', at, part));
  return (
    <>
      <FieldRow>
        <Select
          label="Category"
          searchable
          placeholder="Type to find it"
          data={categoriesFor(report.contract?.closedTopics ?? [])}
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
      <PartMarks path={`hardTruths.${at}.category`} />
      <Field
        path={`hardTruths.${at}.statement`}
        voice="big"
        lines={2}
        label={`What ${candidate} should hear`}
        hint={`${countWords(truth.statement)} words`}
        placeholder="You came across as …"
        phrases={phrases.statement}
        value={truth.statement}
        maxLength={600}
        onChange={(statement) => set({ statement })}
      />
      <Field
        path={`hardTruths.${at}.behaviour`}
        label="What happened"
        hint="with times"
        phrases={phrases.behaviour}
        lines={2}
        value={truth.behaviour}
        maxLength={1000}
        onChange={(behaviour) => set({ behaviour })}
      />
      <Field
        path={`hardTruths.${at}.impact`}
        label="What it did"
        hint="to you, listening"
        phrases={phrases.impact}
        lines={2}
        value={truth.impact}
        maxLength={1000}
        onChange={(impact) => set({ impact })}
      />
      <EvidenceList target={{ list: 'hardTruths', at }} />
    </>
  );
}
