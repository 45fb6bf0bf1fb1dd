import type { ReportDraft } from '@app/shared/reports/report.schema';

/**
 * What one window keeps on this machine until the server has it.
 *
 * `sent` are fingerprints of saves whose answers have not come: if the server turns out to hold one of them,
 * that save arrived and only its answer was lost.
 */
export type LocalCopy = {
  base: number;
  /** The text that the server had at `base`, to tell what was changed here; copies of old have none. */
  before?: ReportDraft;
  content: ReportDraft;
  sent: string[];
  changedAt: string;
};

/** The prefix is the one that signing out wipes; the window's own part keeps two windows apart. */
const keyOf = (userId: string, bookingId: string, window: string) =>
  `draft:${userId}:report:${bookingId}:${window}`;

export type CopyStore = {
  write(copy: LocalCopy): void;
  /** Every copy of this report on this machine, the latest first, whichever window left it. */
  readAll(): LocalCopy[];
  /** Removes this window's copy, and those of others that hold the same words. */
  forget(content: ReportDraft): void;
};

export function createCopyStore(
  storage: Storage,
  { userId, bookingId, window }: { userId: string; bookingId: string; window: string },
): CopyStore {
  const own = keyOf(userId, bookingId, window);
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(keyOf(userId, bookingId, '')));
  return {
    write(copy) {
      try {
        storage.setItem(own, JSON.stringify(copy));
      } catch {
        // full or forbidden: the words are on the page still, and on their way to the server
      }
    },
    readAll: () =>
      keys()
        .flatMap((key) => parse(storage.getItem(key)))
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt)),
    forget(content) {
      for (const key of keys()) {
        const [copy] = parse(storage.getItem(key));
        if (key === own || (copy && sameWords(copy.content, content))) storage.removeItem(key);
      }
    },
  };
}

function parse(text: string | null): LocalCopy[] {
  try {
    return text ? [JSON.parse(text) as LocalCopy] : [];
  } catch {
    return []; // half written: as if it were not there
  }
}

/** Whether two drafts say the same, in whatever order their keys came. */
export const sameWords = (a: ReportDraft, b: ReportDraft): boolean => a === b || inOrder(a) === inOrder(b);

const inOrderOf = new WeakMap<object, string>();

/** Drafts are never changed in place, so a text that was put in order once stays so. */
function inOrder(draft: ReportDraft): string {
  const known = inOrderOf.get(draft);
  if (known !== undefined) return known;
  const text = JSON.stringify(draft, (_key, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  inOrderOf.set(draft, text);
  return text;
}

/** A short name for a text: 53 bits, so two texts of one report share one as good as never. */
export function fingerprint(content: ReportDraft): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of inOrder(content)) {
    const code = character.codePointAt(0)!;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return ((high >>> 0) * 2 ** 21 + (low >>> 11)).toString(36);
}

/** A name for this window that a reload keeps. */
export function windowName(storage: Storage = sessionStorage): string {
  const known = storage.getItem('window');
  if (known) return known;
  const name = crypto.randomUUID();
  storage.setItem('window', name);
  return name;
}
