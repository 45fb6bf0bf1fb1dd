import type { Finding } from '@app/shared/reports/quality-finding';
import { OVERRIDABLE_RULES } from '@app/shared/reports/quality-rules';
import { THRESHOLDS } from '@app/shared/reports/quality-thresholds';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import styles from './check-note.module.css';
import { useEditor } from './editor-context.ts';

type ListProps = {
  findings: readonly Finding[];
  /** Puts a suggestion in the place of the words it is for. */
  onReplace?: (match: string, by: string) => void;
};

/** The editor's marks that belong to one field, each with what can be done about it. */
export function CheckNotes({ findings, onReplace }: ListProps) {
  if (findings.length === 0) return null;
  return (
    <div className={styles.list}>
      {findings.map((finding) => (
        <CheckNote key={`${finding.rule}${finding.match ?? ''}`} finding={finding} onReplace={onReplace} />
      ))}
    </div>
  );
}

type NoteProps = { finding: Finding; onReplace?: ListProps['onReplace'] };

function CheckNote({ finding, onReplace }: NoteProps) {
  if (finding.letThrough !== undefined) return <LetThrough finding={finding} />;
  return finding.level === 'block' ? (
    <Block finding={finding} onReplace={onReplace} />
  ) : (
    <Warning finding={finding} />
  );
}

function Block({ finding, onReplace }: NoteProps) {
  const [isExplaining, setExplaining] = useState(false);
  const { title, message, match, suggestion, rule } = finding;
  return (
    <div className={styles.check} data-mark="block">
      <b>Block: {lowerFirst(title)}</b>
      <p>{message}</p>
      {suggestion && <p className={styles.try}>“{suggestion}”</p>}
      <div className={styles.acts}>
        {suggestion && match && onReplace && (
          <button type="button" className={styles.link} onClick={() => onReplace(match, suggestion)}>
            Use that
          </button>
        )}
        {OVERRIDABLE_RULES.includes(rule) && !isExplaining && (
          <button type="button" className={styles.link} onClick={() => setExplaining(true)}>
            Let it through, with a reason
          </button>
        )}
      </div>
      {isExplaining && <Reason finding={finding} onDone={() => setExplaining(false)} />}
    </div>
  );
}

const LEAST_REASON = 8;

function Reason({ finding, onDone }: { finding: Finding; onDone(): void }) {
  const { edit } = useEditor();
  const [reason, setReason] = useState(finding.letThrough ?? '');
  const { rule, path, match = '' } = finding;
  const isReady = reason.trim().length >= LEAST_REASON;
  return (
    <form
      className={styles.reason}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        edit((draft) => ({
          ...draft,
          overrides: [
            ...draft.overrides.filter((one) => one.rule !== rule || one.path !== path || one.match !== match),
            { rule, path, match, reason: reason.trim() },
          ],
        }));
        onDone();
      }}
    >
      <TextInput
        size="sm"
        label="Why is it about something else?"
        value={reason}
        maxLength={300}
        autoFocus
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={styles.acts}>
        <button type="submit" className={styles.link} disabled={!isReady}>
          Let “{match}” through
        </button>
        <button type="button" className={styles.link} onClick={onDone}>
          Leave it blocked
        </button>
      </div>
    </form>
  );
}

function LetThrough({ finding }: { finding: Finding }) {
  const { edit } = useEditor();
  const [isChanging, setChanging] = useState(false);
  const { rule, path, match = '', letThrough } = finding;
  const block = () =>
    edit((draft) => ({
      ...draft,
      overrides: draft.overrides.filter(
        (one) => one.rule !== rule || one.path !== path || one.match !== match,
      ),
    }));
  return (
    <div className={styles.check} data-mark="let">
      <b>Let through, by you</b>
      <p>
        “{match}” is on the list of words about people. Your reason: “{letThrough}” We read a sample of these.
      </p>
      {isChanging ? (
        <Reason finding={finding} onDone={() => setChanging(false)} />
      ) : (
        <div className={styles.acts}>
          <button type="button" className={styles.link} onClick={() => setChanging(true)}>
            Change it
          </button>
          <button type="button" className={styles.link} onClick={block}>
            Block it again
          </button>
        </div>
      )}
    </div>
  );
}

function Warning({ finding }: { finding: Finding }) {
  const [isLeft, setLeft] = useState(false);
  const cost = `minus ${THRESHOLDS.release.warning}`;
  if (isLeft) {
    return (
      <p className={styles.left}>
        Left: {lowerFirst(finding.title)}, {cost}.{' '}
        <button type="button" className={styles.link} onClick={() => setLeft(false)}>
          Look again
        </button>
      </p>
    );
  }
  return (
    <div className={styles.check} data-mark="warning">
      <b>Warning: {lowerFirst(finding.title)}</b>
      <p>{finding.message}</p>
      <div className={styles.acts}>
        <button type="button" className={styles.link} onClick={() => setLeft(true)}>
          Leave it, {cost}
        </button>
      </div>
    </div>
  );
}

const lowerFirst = (text: string) =>
  /^[“A-Z]{2}|^You\b|^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
