import type { Evidence } from '@app/shared/reports/report.schema';
import { type RefObject, useState } from 'react';
import { formatClock } from '../../ui/format-duration.ts';
import { Keycap, keyNames } from '../../ui/keycap.tsx';
import { placeOfNote, withEvidenceToggled, withItem, withoutNote } from './edit-draft.ts';
import { useEditor } from './editor-context.ts';
import { NOTE_TYPE } from './evidence-list.tsx';
import { NoteForm } from './note-form.tsx';
import styles from './notes-panel.module.css';

/** The keys that, after E, stand for the first notes. */
export const NOTE_KEYS = 'ASDFGHJKLQWRTYUIOPZXCVBNM';
const AT_FIRST = 11;

type Filter = 'all' | 'quotes' | 'unused';

/** The coach's notes from the room: found, filtered, used as evidence, put right. */
export function NotesPanel({ searchRef }: { searchRef: RefObject<HTMLInputElement | null> }) {
  const { draft, target } = useEditor();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [showsAll, setShowsAll] = useState(false);
  const [isAdding, setAdding] = useState(false);

  const notes = notesInOrder(draft.evidence);
  const isUnused = ({ id }: Evidence) => placeOfNote(draft, id, target) === '';
  const filters: [Filter, string, number][] = [
    ['all', 'All', notes.length],
    ['quotes', 'Quotes', notes.filter(({ kind }) => kind === 'quote').length],
    ['unused', 'Not used yet', notes.filter(isUnused).length],
  ];
  const found = notes
    .filter((note) => filter === 'all' || (filter === 'quotes' ? note.kind === 'quote' : isUnused(note)))
    .filter(({ text }) => text.toLowerCase().includes(search.trim().toLowerCase()));
  const shown = showsAll || search ? found : found.slice(0, AT_FIRST);

  return (
    <aside className={styles.notes} aria-labelledby="your-notes">
      <h2 id="your-notes">
        Your notes{' '}
        <small className={styles.keys}>
          drag, or <Keycap>E</Keycap> and letter
        </small>
        <small className={styles.taps}>use them as evidence</small>
      </h2>
      <div className={styles.find}>
        <input
          ref={searchRef}
          type="search"
          aria-label="Find a note"
          placeholder="Find a note"
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <Keycap>{keyNames.command}K</Keycap>
      </div>
      <fieldset className={styles.filters} aria-label="Show">
        {filters.map(([name, label, count]) => (
          <button key={name} type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
            {label} <span className="num">{count}</span>
          </button>
        ))}
      </fieldset>
      <ol>
        {shown.map((note) => (
          <Note key={note.id} note={note} letter={NOTE_KEYS[notes.indexOf(note)]} />
        ))}
      </ol>
      {notes.length === 0 && !isAdding && (
        <p className="quiet">
          What you noted in the room stands here. Nothing was noted, so write down what you remember.
        </p>
      )}
      <div className={styles.acts}>
        {shown.length < found.length && (
          <button type="button" className={styles.link} onClick={() => setShowsAll(true)}>
            {found.length - shown.length} more {found.length - shown.length === 1 ? 'note' : 'notes'}
          </button>
        )}
        {!isAdding && (
          <button type="button" className={styles.link} onClick={() => setAdding(true)}>
            Add a note
          </button>
        )}
      </div>
      {isAdding && <NoteForm onDone={() => setAdding(false)} />}
    </aside>
  );
}

/** Notes as the panel numbers them. */
export const notesInOrder = (evidence: readonly Evidence[]) =>
  [...evidence].sort((a, b) => a.atSec - b.atSec);

function Note({ note, letter }: { note: Evidence; letter: string | undefined }) {
  const { draft, edit, target, remove } = useEditor();
  const [isChanging, setChanging] = useState(false);
  const [isDragged, setDragged] = useState(false);
  const use = placeOfNote(draft, note.id, target);
  const at = draft.evidence.findIndex(({ id }) => id === note.id);
  const clock = formatClock(note.atSec);
  if (isChanging) return <NoteForm note={note} onDone={() => setChanging(false)} />;
  return (
    <li
      className={styles.note}
      draggable
      data-here={use === 'used here' || undefined}
      data-spent={use || undefined}
      data-dragged={isDragged || undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData(NOTE_TYPE, note.id);
        event.dataTransfer.setData('text/plain', note.text);
        setDragged(true);
      }}
      onDragEnd={() => setDragged(false)}
    >
      <span>{letter && <Keycap>{letter}</Keycap>}</span>
      <div>
        <div className={styles.head}>
          <time>{clock}</time>
          <span className={styles.used}>{note.text ? use : 'marked, no words yet'}</span>
        </div>
        {note.text ? (
          <p>{note.kind === 'quote' ? `“${note.text}”` : note.text}</p>
        ) : (
          <textarea
            className={styles.words}
            aria-label={`What happened at ${clock}?`}
            placeholder="What happened here?"
            rows={1}
            maxLength={500}
            onBlur={({ currentTarget }) => {
              const text = currentTarget.value.trim();
              if (text) edit((before) => withItem(before, 'evidence', at, { text }));
            }}
          />
        )}
        <div className={styles.acts}>
          {target && note.text && (
            <button
              type="button"
              className={styles.link}
              onClick={() => edit((before) => withEvidenceToggled(before, target, note.id))}
            >
              {use === 'used here' ? 'Take it out here' : 'Use it here'}
            </button>
          )}
          <button type="button" className={styles.link} onClick={() => setChanging(true)}>
            Change
          </button>
          <button
            type="button"
            className={styles.link}
            onClick={() => remove(`The note at ${clock}`, (before) => withoutNote(before, note.id))}
          >
            Remove
          </button>
        </div>
      </div>
    </li>
  );
}
