import { type Brief, briefSchema } from '@app/shared/booking/brief';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { isUnreachable, trpc } from '../../trpc.ts';
import type { Booking } from './use-booking.ts';

const SAVE_AFTER_MS = 800;
const RETRY_MS = 3_000;

const EMPTY: Brief = {
  targetRole: '',
  targetCompany: '',
  level: 'mid',
  background: '',
  jobAdvert: '',
  toProbe: '',
  directness: 'straight',
  closedTopics: ['accent', 'appearance', 'age'],
  tapToReveal: false,
};

export type BriefState =
  | 'untouched'
  | 'waiting'
  | 'saving'
  | 'saved'
  | 'needs_role'
  | 'unreachable'
  | 'refused';

/**
 * A brief while it is written: on this device at every change, with the server a moment later. A new booking
 * begins with the last brief of this person, since who books twice wants the same job.
 */
export function useBrief(booking: Booking) {
  const user = useSignedInUser();
  const utils = trpc.useUtils();
  const [brief, setBrief, forget] = useLocalDraft<Brief>(
    user.id,
    `brief:${booking.id}`,
    booking.brief ?? booking.lastBrief ?? EMPTY,
  );
  // words that are on this device and not with the server yet, from this visit or an earlier one
  const [isDirty, setDirty] = useState(() =>
    booking.brief === null ? brief !== EMPTY : !sameWords(brief, booking.brief),
  );
  const [hasSaved, setSaved] = useState(false);
  const latest = useRef(brief);
  latest.current = brief;

  const save = trpc.booking.saveBrief.useMutation({
    scope: { id: `brief:${booking.id}` }, // one after the other, so that the last one wins
    retry: (_failures, error) => isUnreachable(error),
    retryDelay: RETRY_MS,
    networkMode: 'always',
  });
  const { mutateAsync } = save;

  const send = useCallback(async () => {
    const parsed = briefSchema.safeParse(latest.current);
    if (!parsed.success) return false;
    const sent = latest.current;
    await mutateAsync({ bookingId: booking.id, brief: parsed.data });
    setSaved(true);
    if (latest.current !== sent) return true;
    setDirty(false);
    forget();
    utils.booking.show.setData(
      { bookingId: booking.id },
      (known) => known && { ...known, brief: parsed.data },
    );
    return true;
  }, [mutateAsync, booking.id, forget, utils]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the words starts the pause anew
  useEffect(() => {
    if (!isDirty) return;
    const timer = setTimeout(() => void send().catch(() => {}), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isDirty, brief, send]);

  return {
    brief,
    change(part: Partial<Brief>) {
      setDirty(true);
      setBrief((before) => ({ ...before, ...part }));
    },
    error: save.error,
    state: stateOf({ brief, isDirty, hasSaved, save }),
    /** Before the page is left for Stripe: true when the server has every word that it can take. */
    flush: async () => (isDirty ? send() : true),
  };
}

type Standing = {
  brief: Brief;
  isDirty: boolean;
  hasSaved: boolean;
  save: { isPending: boolean; failureCount: number; error: unknown };
};

function stateOf({ brief, isDirty, hasSaved, save }: Standing): BriefState {
  if (!isDirty) return hasSaved ? 'saved' : 'untouched';
  if (brief.targetRole.trim() === '') return 'needs_role';
  if (save.isPending) return save.failureCount > 0 ? 'unreachable' : 'saving';
  return save.error ? 'refused' : 'waiting';
}

const sameWords = (a: Brief, b: Brief) =>
  (Object.keys(EMPTY) as (keyof Brief)[]).every((key) => String(a[key]) === String(b[key]));
