import { describe, expect, it } from 'vitest';
import { readDraft, wipeLocalDrafts } from './use-local-draft.ts';

/** As browsers do it: the stored keys are the object's own. */
function storageOf(entries: Record<string, string>): Storage {
  const storage = Object.create({
    getItem: (key: string) => storage[key] ?? null,
    removeItem: (key: string) => delete storage[key],
  });
  return Object.assign(storage, entries);
}

describe('local drafts', () => {
  it('are all gone after signing out, and nothing else is', () => {
    const storage = storageOf({
      'draft:usr_1:brief': '"a"',
      'draft:usr_2:report': '"b"',
      'mantine-color-scheme-value': 'dark',
    });
    wipeLocalDrafts(storage);
    expect(Object.keys(storage)).toEqual(['mantine-color-scheme-value']);
  });

  it('read what was typed, and nothing where it cannot be read', () => {
    const storage = storageOf({ good: '{"text":"Dear"}', torn: '{"text":"De' });
    expect(readDraft(storage, 'good')).toEqual({ text: 'Dear' });
    expect(readDraft(storage, 'torn')).toBeUndefined();
    expect(readDraft(storage, 'none')).toBeUndefined();
  });
});
