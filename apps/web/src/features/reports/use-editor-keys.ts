import { neededParts, type ReportPart } from '@app/shared/reports/report-parts';
import { type RefObject, useEffect, useRef } from 'react';
import { withEvidenceToggled } from './edit-draft.ts';
import type { Editor } from './editor-context.ts';
import { NOTE_KEYS, notesInOrder } from './notes-panel.tsx';

type Acts = {
  searchRef: RefObject<HTMLInputElement | null>;
  onPreview(): void;
  onKeys(): void;
  undo(): void;
  redo(): void;
};

const LETTER_WITHIN = 2_000;

/** The part before or after, at the ends the last one again. */
export function neighbour(parts: readonly ReportPart[], part: ReportPart, step: 1 | -1): ReportPart {
  const at = Math.min(parts.length - 1, Math.max(0, parts.indexOf(part) + step));
  return parts[at] ?? part;
}

/** The editor's keys. Bare letters work only while nothing is being typed. */
export function useEditorKeys(editor: Editor, acts: Acts): void {
  const { searchRef, onPreview, onKeys, undo, redo } = acts;
  const armedAt = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.metaKey || event.ctrlKey;
      const act = () => {
        if (event.altKey && event.key === 'ArrowDown') return () => step(1);
        if (event.altKey && event.key === 'ArrowUp') return () => step(-1);
        if (command && event.key === 'Enter') return () => step(1);
        if (command && belongsToDraft(event)) {
          const key = event.key.toLowerCase();
          if (key === 'z') return event.shiftKey ? redo : undo;
          if (key === 'y' && !event.shiftKey) return redo;
        }
        if (command && !event.shiftKey && event.key.toLowerCase() === 'k')
          return () => searchRef.current?.focus();
        if (command && event.shiftKey && event.key.toLowerCase() === 'p') return onPreview;
        if (command || event.altKey || isTyping(event)) return undefined;
        return bareKey(event.key);
      };
      const found = act();
      if (!found) return;
      event.preventDefault();
      found();
    };

    const step = (by: 1 | -1) => editor.go(neighbour(neededParts(editor.draft), editor.part, by));

    const bareKey = (key: string): (() => void) | undefined => {
      if (key === '?') return onKeys;
      const isArmed = Date.now() - armedAt.current < LETTER_WITHIN;
      if (!isArmed && key.toLowerCase() === 'e' && editor.target) {
        return () => {
          armedAt.current = Date.now();
        };
      }
      const note = isArmed
        ? notesInOrder(editor.draft.evidence)[NOTE_KEYS.indexOf(key.toUpperCase())]
        : undefined;
      const { target } = editor;
      if (!note?.text || !target) return undefined;
      return () => {
        armedAt.current = 0;
        editor.edit((before) => withEvidenceToggled(before, target, note.id));
      };
    };

    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

/** A search or a half-made note is not in the draft yet: there the browser's own undo works. */
const belongsToDraft = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement && target.closest('[role="dialog"], aside') === null;

const isTyping = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement &&
  target.closest('input:not([type="radio"]), textarea, select, [contenteditable]') !== null;
