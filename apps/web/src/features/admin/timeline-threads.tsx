import type { ReactNode } from 'react';
import { actWords } from './act-words.ts';
import type { TimelineEntry } from './booking-file-view.ts';

/** The threads of a booking's story, in the order of the pills. */
export const THREADS = [
  'booking',
  'email',
  'stripe',
  'money',
  'ledger',
  'attendance',
  'report',
  'person',
  'desk',
] as const;
export type Thread = (typeof THREADS)[number];

export const THREAD_WORDS: Record<Thread, string> = {
  booking: 'Transitions',
  email: 'E-mails',
  stripe: 'Stripe',
  money: 'Money',
  ledger: 'Ledger',
  attendance: 'Attendance',
  report: 'Report',
  person: 'People',
  desk: 'Desk',
};

/** What an admin did is the desk's, whatever it was about. */
export function threadOf(entry: TimelineEntry): Thread {
  if (entry.kind !== 'act') return entry.kind;
  return entry.who.kind === 'admin' ? 'desk' : actWords(entry.what).thread;
}

const PAPER = { fill: 'var(--paper)', stroke: 'currentColor', strokeWidth: 1.5 } as const;

/** A shape for each, so that nothing depends on colour. */
const SHAPES: Record<Thread, ReactNode> = {
  booking: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  email: <path d="M2 4h12v8.5H2zM2.3 4.3L8 9l5.7-4.7" {...PAPER} strokeLinejoin="round" />,
  stripe: <path d="M8 2l6 6-6 6-6-6z" {...PAPER} />,
  money: (
    <>
      <circle cx="8" cy="8" r="6" {...PAPER} />
      <circle cx="8" cy="8" r="2" fill="currentColor" />
    </>
  ),
  ledger: <path d="M2.5 5.6h11M2.5 10.4h11" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  attendance: (
    <>
      <path d="M2.5 8a5.5 5.5 0 0 1 11 0z" fill="currentColor" />
      <path d="M2.5 8a5.5 5.5 0 0 0 11 0z" {...PAPER} />
    </>
  ),
  report: (
    <>
      <path d="M3.5 1.8h6.2l2.8 2.8v9.6h-9z" {...PAPER} strokeLinejoin="round" />
      <path d="M5.8 7.5h4.4M5.8 10.3h3" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  person: (
    <path
      d="M1.8 2.6h12.4v8.2H7.4L4.2 14v-3.2H1.8z"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinejoin="round"
    />
  ),
  desk: <path d="M2 13.8l1-3.6L11.2 2l2.8 2.8L5.8 13z" fill="currentColor" />,
};

export function ThreadIcon({ thread }: { thread: Thread }) {
  return (
    <svg viewBox="0 0 16 16" fill="none" aria-hidden="true" data-thread={thread}>
      {SHAPES[thread]}
    </svg>
  );
}
