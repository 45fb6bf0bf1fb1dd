import { RETEST_MARK_LABEL, RETEST_MARKS } from '@app/shared/reports/retest-mark';
import { withItem } from './edit-draft.ts';
import { useEditor } from './editor-context.ts';
import { EvidenceList } from './evidence-list.tsx';
import { Field, FieldRow, Segments } from './field.tsx';
import styles from './retest-part.module.css';

const MARKS = RETEST_MARKS.map((value) => ({ value, label: RETEST_MARK_LABEL[value] }));

/** The tasks of an earlier report, each with its mark, one line and the moment it was seen in. */
export function RetestPart() {
  const { draft, candidate } = useEditor();
  return (
    <>
      <p className="quiet small">
        Only what {candidate} took on, nothing else: no verdict, no levels, no new truth.
      </p>
      {draft.retest.map(({ id }, at) => (
        <TaskFields key={id} at={at} />
      ))}
    </>
  );
}

function TaskFields({ at }: { at: number }) {
  const { draft, edit, target, setTarget } = useEditor();
  const task = draft.retest[at]!; // the list's own index
  const set = (part: Partial<typeof task>) => edit((before) => withItem(before, 'retest', at, part));
  const isTarget = target?.list === 'retest' && target.at === at;
  const title = `task-${task.id}`;
  return (
    <section
      className={styles.task}
      aria-labelledby={title}
      onFocus={() => !isTarget && setTarget({ list: 'retest', at })}
    >
      <h3 id={title}>{task.title}</h3>
      <dl className={styles.plan}>
        <dt>Cue</dt>
        <dd>{task.cue}</dd>
        <dt>Measure</dt>
        <dd>{task.measure}</dd>
      </dl>
      <FieldRow>
        <Segments
          legend="How it stands"
          name={`mark-${task.id}`}
          options={MARKS}
          value={task.mark}
          onPick={(mark) => set({ mark })}
        />
      </FieldRow>
      <Field
        path={`retest.${at}.line`}
        voice="serif"
        label="What you saw, in one line"
        value={task.line}
        maxLength={300}
        onChange={(line) => set({ line })}
      />
      <EvidenceList target={{ list: 'retest', at }} />
    </section>
  );
}
