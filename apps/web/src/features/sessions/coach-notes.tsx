import { Textarea } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { formatClock } from '../../ui/format-duration.ts';
import styles from './coach-notes.module.css';
import { MARKER_KEYS, MARKER_LABEL, MOMENT_KEYS, markerOfKey, QUESTION_KEYS } from './marker-keys.ts';
import { QuestionPicker } from './question-picker.tsx';
import type { Markers } from './use-markers.ts';

/** A note is stamped a little back: typing starts after what it is about. */
const TYPING_LAG_SEC = 3;

type Props = {
  bookingId: `bkg_${string}`;
  markers: Markers;
  elapsedSec: number;
  candidateName: string;
};

/** The coach's side of the room: questions counted, moments marked, lines written. Only they see it. */
export function CoachNotes({ bookingId, markers, elapsedSec, candidateName }: Props) {
  const [line, setLine] = useState('');
  const startedAt = useRef<number | null>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const now = useRef(elapsedSec);
  now.current = elapsedSec;

  useHotkeys([['n', () => input.current?.focus()]]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const kind = markerOfKey(event);
      if (!kind || event.repeat) return;
      event.preventDefault();
      markers.add(kind, now.current);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });

  const keep = () => {
    if (line.trim())
      markers.add('note', (startedAt.current ?? elapsedSec) - TYPING_LAG_SEC, line.trim().slice(0, 500));
    setLine('');
    startedAt.current = null;
  };
  const asked = QUESTION_KEYS.reduce((sum, key) => sum + markers.count(MARKER_KEYS[key]), 0);
  return (
    <aside className={styles.margin} aria-label="Only you see this side">
      <section>
        <h2>
          What {candidateName} has asked <small>{asked === 0 ? 'nothing yet' : `${asked} so far`}</small>
        </h2>
        <div className={styles.counts}>
          {QUESTION_KEYS.map((key) => {
            const kind = MARKER_KEYS[key];
            return (
              <button key={key} type="button" onClick={() => markers.add(kind, elapsedSec)}>
                <b>{markers.count(kind)}</b>
                <kbd>{key.toUpperCase()}</kbd>
                <span>{MARKER_LABEL[kind]}</span>
              </button>
            );
          })}
        </div>
      </section>
      <section>
        <h2>
          Notes <small>only you see this side</small>
        </h2>
        <Textarea
          ref={input}
          className={styles.line}
          aria-label="A note; Enter keeps it"
          placeholder="What you saw or heard, in a few words"
          autosize
          minRows={2}
          maxLength={500}
          value={line}
          onChange={(event) => {
            startedAt.current ??= elapsedSec;
            setLine(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
            if (event.key !== 'Enter' || event.shiftKey) return;
            event.preventDefault();
            keep();
          }}
        />
        <div className={styles.marks}>
          {MOMENT_KEYS.map((key) => (
            <button key={key} type="button" onClick={() => markers.add(MARKER_KEYS[key], elapsedSec)}>
              <kbd>{key.toUpperCase()}</kbd>
              {MARKER_LABEL[MARKER_KEYS[key]]}
            </button>
          ))}
          <button type="button" onClick={keep} disabled={!line.trim()}>
            Keep the note
          </button>
        </div>
        <p className={styles.keys}>
          <kbd>N</kbd> to write, <kbd>Enter</kbd> to keep, <kbd>Esc</kbd> to use the keys again.
        </p>
        <NoteList markers={markers} />
      </section>
      <QuestionPicker bookingId={bookingId} candidateName={candidateName} canMark />
    </aside>
  );
}

function NoteList({ markers: { markers, unsent, edit, remove } }: { markers: Markers }) {
  if (markers.length + unsent.length === 0) {
    return <p className={styles.empty}>Your notes and marks will stand here. They prefill the report.</p>;
  }
  return (
    <ol className={styles.notes} reversed>
      {[...unsent].reverse().map(({ key, kind, atSeconds, content }) => (
        <li key={`unsent-${key}`} data-unsent>
          <time>{formatClock(atSeconds)}</time>
          <p>{content || <i>{MARKER_LABEL[kind]}</i>} (saving)</p>
        </li>
      ))}
      {[...markers].reverse().map(({ id, kind, atSeconds, content }) => (
        <li key={id}>
          <time>{formatClock(atSeconds)}</time>
          <div>
            <Textarea
              variant="unstyled"
              autosize
              minRows={1}
              aria-label={`Words for ${MARKER_LABEL[kind]} at ${formatClock(atSeconds)}`}
              defaultValue={content}
              placeholder={MARKER_LABEL[kind]}
              maxLength={500}
              onBlur={({ currentTarget: { value } }) => value.trim() !== content && edit(id, value.trim())}
            />
            {content && kind !== 'note' && <span className={styles.kind}>{MARKER_LABEL[kind]}</span>}
          </div>
          <button
            type="button"
            aria-label={`Take the mark at ${formatClock(atSeconds)} away`}
            onClick={() => remove(id)}
          >
            ×
          </button>
        </li>
      ))}
    </ol>
  );
}
