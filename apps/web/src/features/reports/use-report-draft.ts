import type { ReportDraft } from '@app/shared/reports/report.schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { api, isApiError, isUnreachable, type RouterInputs, trpc } from '../../trpc.ts';
import {
  type Autosave,
  beginWith,
  createAutosave,
  type SaveAnswer,
  type SaveState,
  type Stored,
} from './autosave.ts';
import type { CoachReport } from './editor-context.ts';
import { createCopyStore, windowName } from './local-copy.ts';

/** How often other devices are looked after, in milliseconds. */
const LOOK_EVERY = 30_000;

/** A draft that is safe: on this machine at every change, with the server after a pause. */
export function useReportDraft(report: CoachReport, userId: string) {
  const { bookingId } = report;
  const [draft, setDraft] = useState(report.content);
  const latest = useRef(report.content);
  const [merged, setMerged] = useState<string[]>([]);
  const [save, setSave] = useState<SaveState>({ kind: 'saved', at: report.savedAt });
  const autosave = useRef<Autosave | null>(null);
  const cached = useRef(trpc.useUtils().reports.edit);
  const stored = useRef<Stored>({
    version: report.version,
    content: report.content,
    savedAt: report.savedAt,
  });

  useEffect(() => {
    const editor = windowName();
    const copies = createCopyStore(localStorage, { userId, bookingId, window: editor });
    const others = listenToWindows(bookingId, () => void running.look());
    const begun = beginWith(stored.current, copies.readAll());
    const show = (content: ReportDraft) => {
      latest.current = content;
      setDraft(content);
    };
    const running = createAutosave(begun, {
      copies,
      now: () => now().toString(),
      onState: setSave,
      onMerged(content, fields) {
        show(content);
        setMerged(fields);
      },
      later(milliseconds, act) {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
      async send(version, content) {
        const answer = await send({ bookingId, version, content, editor });
        if (answer.kind === 'saved') {
          // whoever comes back to this page soon must not find an older text
          others.tell();
          cached.current.setData({ bookingId }, (before) => before && { ...before, ...answer, content });
        }
        return answer;
      },
      fetchStored: () => fetchStored(bookingId),
    });
    autosave.current = running;
    show(begun.content);
    running.begin();
    const flush = () => void running.flush();
    const look = () => void running.look();
    const flushWhenLeft = () => (document.visibilityState === 'hidden' ? flush() : look());
    const looking = setInterval(look, LOOK_EVERY);
    window.addEventListener('focus', look);
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushWhenLeft);
    return () => {
      clearInterval(looking);
      others.close();
      window.removeEventListener('focus', look);
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushWhenLeft);
      flush();
      running.stop();
    };
  }, [bookingId, userId]);

  const edit = useCallback((change: (before: ReportDraft) => ReportDraft) => {
    latest.current = change(latest.current);
    setDraft(latest.current);
    setMerged((fields) => (fields.length > 0 ? [] : fields));
    autosave.current?.change(latest.current);
  }, []);

  const keep = (choices: ReadonlyMap<string, 'ours' | 'theirs'>) => autosave.current?.keep(choices);
  const settle = async () => autosave.current?.settle();

  /** `merged`: the fields that another window wrote and that were just put in. */
  return { draft, edit, save, merged, keep, settle };
}

/** Windows of this browser tell each other that they saved; other devices are asked now and then. */
function listenToWindows(bookingId: string, onSaved: () => void) {
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`report:${bookingId}`);
  if (channel) channel.onmessage = onSaved;
  return { tell: () => channel?.postMessage('saved'), close: () => channel?.close() };
}

async function send(saving: RouterInputs['reports']['save']): Promise<SaveAnswer> {
  try {
    const saved = await api.reports.save.mutate(saving);
    return { kind: 'saved', ...saved };
  } catch (error) {
    if (isUnreachable(error) || isOurFault(error)) return { kind: 'unreachable' };
    if (isApiError(error) && error.data?.domainCode === 'REPORT_CHANGED') return { kind: 'changed' };
    return { kind: 'refused', why: isApiError(error) ? error.message : 'This could not be saved.' };
  }
}

/** A server that broke or is busy may take the same words in a moment. */
const isOurFault = (error: unknown) => isApiError(error) && (error.data?.httpStatus ?? 0) >= 500;

async function fetchStored(bookingId: CoachReport['bookingId']): Promise<Stored> {
  const found = await api.reports.edit.query({ bookingId });
  if (!found) throw new Error('the draft is gone');
  return { version: found.version, content: found.content, savedAt: found.savedAt };
}
