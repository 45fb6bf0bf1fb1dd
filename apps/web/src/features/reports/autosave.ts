import { changedFields } from '@app/shared/reports/draft-fields';
import { type FieldConflict, mergeDrafts } from '@app/shared/reports/merge-drafts';
import { emptyDraft, type ReportDraft } from '@app/shared/reports/report.schema';
import { type CopyStore, fingerprint, type LocalCopy, sameWords } from './local-copy.ts';

export type Stored = { version: number; content: ReportDraft; savedAt: string };

export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'unreachable'; since: string }
  | { kind: 'conflict'; theirs: Stored; conflicts: FieldConflict[] }
  | { kind: 'refused'; why: string };

export type SaveAnswer =
  | { kind: 'saved'; version: number; savedAt: string }
  | { kind: 'changed' }
  | { kind: 'unreachable' }
  | { kind: 'refused'; why: string };

type Means = {
  send(version: number, content: ReportDraft): Promise<SaveAnswer>;
  /** What the server holds now; throws when it cannot be asked. */
  fetchStored(): Promise<Stored>;
  copies: CopyStore;
  now(): string;
  /** Called after a delay; the answer takes it back. */
  later(milliseconds: number, act: () => void): () => void;
  onState(state: SaveState): void;
  /** Another window's words were put in: the text as it is now, and the fields that are new in it. */
  onMerged(content: ReportDraft, fields: string[]): void;
};

const PAUSE = 800;
const RETRY = [2_000, 5_000, 10_000];
const UNANSWERED_KEPT = 40;

/**
 * Keeps a report safe while it is written: on this machine at every change, with the server after a pause,
 * one save at a time. Silence is answered by trying again. What was changed elsewhere is put in field by
 * field; only where both changed the same field is the coach asked.
 */
export function createAutosave(begun: Begun, means: Means) {
  let version = begun.version;
  let acknowledged = begun.before;
  let savedAt = begun.savedAt;
  let current = begun.content;
  let isSending = false;
  let unanswered: string[] = [];
  let theirs: Stored | undefined;
  let refused = false;
  let stopped = false;
  let unreachableSince: string | undefined;
  let failures = 0;
  let takeBack = () => {};

  const keepCopy = () =>
    means.copies.write({
      base: version,
      before: acknowledged,
      content: current,
      sent: unanswered,
      changedAt: means.now(),
    });
  const isClean = () => sameWords(current, acknowledged);
  /** An unanswered save may have arrived, so words that look saved may still have to be put back. */
  const isSettled = () => isClean() && unanswered.length === 0;

  function plan(milliseconds: number) {
    takeBack();
    if (!stopped) takeBack = means.later(milliseconds, () => void save());
  }

  async function save(): Promise<void> {
    takeBack();
    if (isSending || theirs || refused || stopped || isSettled()) return;
    const content = current;
    isSending = true;
    unanswered = [...unanswered.slice(-UNANSWERED_KEPT), fingerprint(content)];
    keepCopy();
    if (!unreachableSince) means.onState({ kind: 'saving' });
    const answer = await means.send(version, content);
    if (stopped) return;
    if (answer.kind === 'saved') return arrived(content, answer);
    if (answer.kind === 'changed') return compare();
    isSending = false;
    if (answer.kind === 'unreachable') return noAnswer();
    refused = true;
    means.onState(answer);
  }

  function noAnswer() {
    unreachableSince ??= means.now();
    means.onState({ kind: 'unreachable', since: unreachableSince });
    plan(RETRY[Math.min(failures, RETRY.length - 1)]!);
    failures += 1;
  }

  function arrived(content: ReportDraft, answer: { version: number; savedAt: string }) {
    isSending = false;
    unanswered = [];
    failures = 0;
    unreachableSince = undefined;
    version = answer.version;
    savedAt = answer.savedAt;
    acknowledged = content;
    if (isClean()) {
      means.copies.forget(current);
      return means.onState({ kind: 'saved', at: answer.savedAt });
    }
    keepCopy();
    means.onState({ kind: 'waiting' });
    plan(PAUSE);
  }

  /** Somebody else wrote, or our own earlier save arrived and its answer did not. */
  async function compare() {
    let found: Stored;
    try {
      found = await means.fetchStored();
    } catch {
      isSending = false;
      return noAnswer();
    }
    if (stopped) return;
    const isOurs = unanswered.includes(fingerprint(found.content)) || sameWords(found.content, current);
    if (isOurs) return arrived(found.content, found);
    isSending = false;
    take(found);
  }

  /** Puts their fields beside ours, or asks where both changed one. */
  function take(found: Stored) {
    const { merged, conflicts } = mergeDrafts(acknowledged, current, found.content);
    if (conflicts.length === 0) return adopt(found, merged);
    theirs = found;
    keepCopy();
    means.onState({ kind: 'conflict', theirs: found, conflicts });
  }

  function adopt(found: Stored, merged: ReportDraft) {
    const fields = changedFields(current, merged);
    theirs = undefined;
    version = found.version;
    savedAt = found.savedAt;
    acknowledged = found.content;
    unanswered = [];
    failures = 0;
    unreachableSince = undefined;
    current = merged;
    if (fields.length > 0) means.onMerged(merged, fields);
    if (isClean()) {
      means.copies.forget(current);
      return means.onState({ kind: 'saved', at: found.savedAt });
    }
    keepCopy();
    means.onState({ kind: 'waiting' });
    plan(0);
  }

  return {
    /** Takes the text as it is now. */
    change(content: ReportDraft) {
      current = content;
      if (isSettled()) {
        // Taken back before it was sent: the server has just these words.
        takeBack();
        means.copies.forget(current);
        return means.onState({ kind: 'saved', at: savedAt });
      }
      keepCopy();
      if (theirs) return take(theirs);
      if (refused || isSending) return;
      if (!unreachableSince) means.onState({ kind: 'waiting' });
      plan(PAUSE);
    },

    /** Sends on what an earlier window kept. */
    begin() {
      if (!isClean()) plan(0);
    },

    /** Looks whether another window wrote, and puts it in. What is on its way finds out by itself. */
    async look(): Promise<void> {
      const isBusy = () => isSending || theirs || refused || stopped || unanswered.length > 0;
      if (isBusy()) return;
      const found = await means.fetchStored().catch(() => undefined);
      if (!found || isBusy() || found.version <= version) return;
      take(found);
    },

    /** Saves now: the window is being left, or the connection is back. */
    flush: () => save(),

    /** Ends a conflict: for each field that both changed, whose to keep; ours where nothing was chosen. */
    keep(choices: ReadonlyMap<string, 'ours' | 'theirs'>): void {
      if (theirs) adopt(theirs, mergeDrafts(acknowledged, current, theirs.content, choices).merged);
    },

    /** The version and text that the server has acknowledged last, once nothing is on its way. */
    async settle(): Promise<{ version: number } | undefined> {
      await save();
      return isSettled() && !theirs && !refused ? { version } : undefined;
    },

    stop() {
      stopped = true;
      takeBack();
    },
  };
}

export type Autosave = ReturnType<typeof createAutosave>;

/** A text with the one that it was made from, which the server acknowledged at that version. */
type Begun = Stored & { before: ReportDraft };

/**
 * With which text a window begins, and which version it builds on: the words it kept, if there are any that the
 * server has not. When somebody wrote in between, the first save finds out and puts both together.
 */
export function beginWith(stored: Stored, copies: readonly LocalCopy[]): Begun {
  const [copy] = copies.filter(({ content }) => !sameWords(content, stored.content));
  if (!copy) return { ...stored, before: stored.content };
  const isLatest = copy.base === stored.version || copy.sent.includes(fingerprint(stored.content));
  return isLatest
    ? { ...stored, content: copy.content, before: stored.content }
    : { ...stored, content: copy.content, version: copy.base, before: copy.before ?? emptyDraft() };
}
