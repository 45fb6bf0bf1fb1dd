import type { Evidence } from '@app/shared/reports/report.schema';
import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatClock } from '../../ui/format-duration.ts';
import { parseClock } from './clock-text.ts';
import { freeId, withItem, withNewItem } from './edit-draft.ts';
import { useEditor } from './editor-context.ts';
import styles from './notes-panel.module.css';

const KINDS = [
  { value: 'quote', label: 'They said' },
  { value: 'observation', label: 'You saw' },
  { value: 'metric', label: 'A figure' },
];

/** One note, new or changed: when, what kind, what. */
export function NoteForm({ note, onDone }: { note?: Evidence; onDone(): void }) {
  const { draft, edit, report } = useEditor();
  const [clock, setClock] = useState(note ? formatClock(note.atSec) : '');
  const [kind, setKind] = useState<Evidence['kind']>(note?.kind ?? 'quote');
  const [text, setText] = useState(note?.text ?? '');
  const atSec = parseClock(clock);
  const end = report.session.minutes * 60;
  const isOutside = atSec !== undefined && atSec > end;

  const keep = () => {
    if (atSec === undefined || isOutside || !text.trim()) return;
    const content = {
      atSec,
      kind,
      speaker: kind === 'quote' ? ('candidate' as const) : null,
      text: text.trim(),
    };
    const at = draft.evidence.findIndex(({ id }) => id === note?.id);
    edit((before) =>
      at >= 0
        ? withItem(before, 'evidence', at, content)
        : withNewItem(before, 'evidence', { id: freeId(before.evidence, 'e'), ...content }),
    );
    onDone();
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div>
        <TextInput
          label="Time"
          placeholder="15:05"
          value={clock}
          autoFocus
          error={isOutside ? 'After the end' : clock && atSec === undefined ? 'Such as 15:05' : undefined}
          onChange={({ currentTarget }) => setClock(currentTarget.value)}
        />
        <Select
          label="Kind"
          data={KINDS}
          value={kind}
          onChange={(value) => setKind((value as Evidence['kind']) ?? kind)}
        />
      </div>
      <Textarea
        label={kind === 'quote' ? 'Their words, without quotation marks' : 'What happened'}
        maxLength={500}
        minRows={2}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={styles.acts}>
        <button
          type="submit"
          className={styles.link}
          disabled={atSec === undefined || isOutside || !text.trim()}
        >
          Keep the note
        </button>
        <button type="button" className={styles.link} onClick={onDone}>
          Leave it
        </button>
      </div>
    </form>
  );
}
