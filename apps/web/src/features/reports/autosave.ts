import type { ReportDraft } from '@app/shared/reports/report.schema';
import { type CopyStore, fingerprint, type LocalCopy, sameWords } from './local-copy.ts';

export type Stored = { version: number; content: ReportDraft; savedAt: string };

export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'unreachable'; since: string }
  | { kind: 'conflict'; theirs: Stored }
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
};

const PAUSE = 800;
const RETRY = [2_000, 5_000, 10_000];
const UNANSWERED_KEPT = 40;

/**
 * Keeps a report safe while it is written: on this machine at every change, with the server after a pause,
 * one save at a time. Silence is answered by trying again, a change made elsewhere by asking which to keep.
 */
export function createAutosave(stored: Stored, begun: Stored, means: Means) {
  let version = begun.version;
  let acknowledged = stored.content;
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
    means.copies.write({ base: version, content: current, sent: unanswered, changedAt: means.now() });
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
    theirs = found;
    means.onState({ kind: 'conflict', theirs: found });
  }

  return {
    /** Takes the text as it is now. */
    change(content: ReportDraft) {
      current = content;
      if (isSettled()) {
        takeBack();
        means.copies.forget(current);
        return;
      }
      keepCopy();
      if (theirs || refused || isSending) return;
      if (!unreachableSince) means.onState({ kind: 'waiting' });
      plan(PAUSE);
    },

    /** Sends on what an earlier window kept. */
    begin() {
      if (!isClean()) plan(0);
    },

    /** Saves now: the window is being left, or the connection is back. */
    flush: () => save(),

    /** Ends a conflict. Theirs: its text is taken over and answered. Ours: it is saved over theirs. */
    keep(whose: 'ours' | 'theirs'): ReportDraft {
      const other = theirs;
      if (!other) return current;
      theirs = undefined;
      version = other.version;
      acknowledged = other.content;
      unanswered = [];
      if (whose === 'theirs') {
        current = other.content;
        means.copies.forget(current);
        means.onState({ kind: 'saved', at: other.savedAt });
      } else {
        keepCopy();
        means.onState({ kind: 'waiting' });
        plan(0);
      }
      return current;
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

/**
 * With which text a window begins, and which version it builds on: the words it kept, if there are any that the
 * server has not. When somebody wrote in between, the first save finds out and asks which to keep.
 */
export function beginWith(stored: Stored, copies: readonly LocalCopy[]): Stored {
  const [copy] = copies.filter(({ content }) => !sameWords(content, stored.content));
  if (!copy) return stored;
  const hasArrived = copy.sent.includes(fingerprint(stored.content));
  return { ...stored, content: copy.content, version: hasArrived ? stored.version : copy.base };
}
