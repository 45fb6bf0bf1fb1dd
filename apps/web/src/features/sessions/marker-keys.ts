import type { MarkerKind } from '@app/shared/sessions/marker';

/** One key for each mark; they work only outside a text field. */
export const MARKER_KEYS = {
  q: 'clarifying',
  f: 'follow_up',
  a: 'about_them',
  c: 'closing',
  g: 'great_question',
  r: 'rambled',
  x: 'missed_cue',
  j: 'joke_landed',
  m: 'note',
} as const satisfies Record<string, MarkerKind>;

export const QUESTION_KEYS = ['q', 'f', 'a', 'c'] as const;
export const MOMENT_KEYS = ['g', 'r', 'x', 'j', 'm'] as const;

export const MARKER_LABEL: Record<MarkerKind, string> = {
  clarifying: 'Clarifying',
  follow_up: 'Follow-up',
  about_them: 'About them',
  closing: 'Closing',
  great_question: 'Great question',
  rambled: 'Rambled',
  missed_cue: 'Missed cue',
  joke_landed: 'Landed a joke',
  note: 'Mark, words later',
};

/** The mark that a key press means, if it means one here. */
export function markerOfKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'target'>) {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return undefined;
  const key = event.key.toLowerCase();
  return key in MARKER_KEYS ? MARKER_KEYS[key as keyof typeof MARKER_KEYS] : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
