import type { ReportDraft } from '@app/shared/reports/report.schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { api, isApiError, isUnreachable, trpc } from '../../trpc.ts';
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

/** A draft that is safe: on this machine at every change, with the server after a pause. */
export function useReportDraft(report: CoachReport, userId: string) {
  const { bookingId } = report;
  const [draft, setDraft] = useState(report.content);
  const [save, setSave] = useState<SaveState>({ kind: 'saved', at: report.savedAt });
  const autosave = useRef<Autosave | null>(null);
  const cached = useRef(trpc.useUtils().reports.edit);
  const stored = useRef<Stored>({
    version: report.version,
    content: report.content,
    savedAt: report.savedAt,
  });

  useEffect(() => {
    const copies = createCopyStore(localStorage, { userId, bookingId, window: windowName() });
    const begun = beginWith(stored.current, copies.readAll());
    const running = createAutosave(stored.current, begun, {
      copies,
      now: () => now().toString(),
      onState: setSave,
      later(milliseconds, act) {
        const timer = setTimeout(act, milliseconds);
        return () => clearTimeout(timer);
      },
      async send(version, content) {
        const answer = await send(bookingId, version, content);
        if (answer.kind === 'saved') {
          // whoever comes back to this page soon must not find an older text
          cached.current.setData({ bookingId }, (before) => before && { ...before, ...answer, content });
        }
        return answer;
      },
      fetchStored: () => fetchStored(bookingId),
    });
    autosave.current = running;
    setDraft(begun.content);
    running.begin();
    const flush = () => void running.flush();
    const flushWhenLeft = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushWhenLeft);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushWhenLeft);
      flush();
      running.stop();
    };
  }, [bookingId, userId]);

  const edit = useCallback((change: (before: ReportDraft) => ReportDraft) => {
    setDraft((before) => {
      const after = change(before);
      autosave.current?.change(after);
      return after;
    });
  }, []);

  const keep = (whose: 'ours' | 'theirs') => {
    const kept = autosave.current?.keep(whose);
    if (kept) setDraft(kept);
  };
  const settle = async () => autosave.current?.settle();

  return { draft, edit, save, keep, settle };
}

async function send(
  bookingId: CoachReport['bookingId'],
  version: number,
  content: ReportDraft,
): Promise<SaveAnswer> {
  try {
    const saved = await api.reports.save.mutate({ bookingId, version, content });
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
