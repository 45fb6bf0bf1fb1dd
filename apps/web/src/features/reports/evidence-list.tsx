import { cited } from '@app/shared/reports/quality-finding';
import { type DragEvent, useState } from 'react';
import { formatClock } from '../../ui/format-duration.ts';
import { CheckNotes } from './check-note.tsx';
import { type EvidenceTarget, withEvidenceToggled } from './edit-draft.ts';
import { useEditor, useFindings } from './editor-context.ts';
import styles from './evidence-list.module.css';

/** What a dragged note carries. */
export const NOTE_TYPE = 'application/x-note';

/** The notes a claim points to, and the place where more are dropped. */
export function EvidenceList({
  target,
  label = 'Where you saw it',
}: {
  target: EvidenceTarget;
  label?: string;
}) {
  const { draft, edit } = useEditor();
  const [isOver, setOver] = useState(false);
  const findings = useFindings(`${target.list}.${target.at}.evidence`);
  const ids = draft[target.list][target.at]?.evidence ?? [];
  const notes = cited(draft, ids).sort((a, b) => a.atSec - b.atSec);
  const quotes = notes.filter(({ kind }) => kind === 'quote').length;
  const toggle = (id: string) => edit((before) => withEvidenceToggled(before, target, id));
  const carriesNote = (event: DragEvent) => event.dataTransfer.types.includes(NOTE_TYPE);

  const drop = (event: DragEvent) => {
    const id = event.dataTransfer.getData(NOTE_TYPE);
    setOver(false);
    if (id && !ids.includes(id)) toggle(id);
  };

  return (
    <div className={styles.field}>
      <span className={styles.label}>
        {label} <small>one note or more</small>
      </span>
      <ul
        className={styles.picked}
        aria-label={label}
        onDragOver={(event) => {
          if (!carriesNote(event)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {notes.map(({ id, atSec, kind, text }) => (
          <li key={id}>
            <time>{formatClock(atSec)}</time>
            <span>{kind === 'quote' ? `“${text}”` : text}</span>
            <button type="button" aria-label={`Take ${formatClock(atSec)} out`} onClick={() => toggle(id)}>
              ×
            </button>
          </li>
        ))}
        <li className={styles.slot} data-over={isOver || undefined}>
          {isOver ? 'Let go to add it' : 'Drop a note here, or use one from your notes'}
        </li>
      </ul>
      {findings.length > 0 ? (
        <CheckNotes findings={findings} />
      ) : (
        notes.length > 0 && (
          <p className={styles.ok}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M2.5 8.500l3.500 4L13.500 3" />
            </svg>
            {summary(quotes, notes.length - quotes)}
          </p>
        )
      )}
    </div>
  );
}

function summary(quotes: number, seen: number): string {
  const parts = [
    quotes > 0 && `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`,
    seen > 0 && `${seen} ${seen === 1 ? 'thing' : 'things'} seen`,
  ].filter(Boolean);
  return `${parts.join(', ')}. That is enough.`;
}
