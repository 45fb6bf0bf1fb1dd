import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import { useState } from 'react';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { formatDay, formatTime } from '../../ui/format-time.ts';
import type { BookingFile, TimelineEntry } from './booking-file-view.ts';
import { FilterPills } from './filter-pills.tsx';
import { NextPostings } from './next-postings.tsx';
import type { RefundPreview } from './refund-preview.ts';
import styles from './timeline.module.css';
import { TimelineEvent } from './timeline-event.tsx';
import { THREAD_WORDS, THREADS, type Thread, ThreadIcon, threadOf } from './timeline-threads.tsx';

/** Everything that happened, down one line, with a debit and a credit column; then what a refund would add. */
export function Timeline({ file, preview }: { file: BookingFile; preview: RefundPreview | null }) {
  const { timeZone } = useSignedInUser();
  const now = useNow(60);
  const [chosen, setChosen] = useState<ReadonlySet<Thread>>(new Set());
  const entries = file.timeline.map((entry) => ({ entry, thread: threadOf(entry) }));
  const shown = entries.filter(({ thread }) => chosen.size === 0 || chosen.has(thread));
  const days = Map.groupBy(shown, ({ entry }) => formatDay(entry.at, timeZone, now));
  const sessionDay = formatDay(file.startsAt, timeZone, now);

  const toggle = (key: Thread | 'all') => {
    if (key === 'all') return setChosen(new Set());
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  return (
    <>
      <div className={styles.pills}>
        <FilterPills
          label="Show"
          pills={[
            { key: 'all' as const, label: 'All', count: entries.length },
            ...THREADS.map((key) => ({
              key,
              label: THREAD_WORDS[key],
              count: entries.filter(({ thread }) => thread === key).length,
              icon: <ThreadIcon thread={key} />,
            })).filter(({ count }) => count > 0),
          ]}
          isChosen={(key) => (key === 'all' ? chosen.size === 0 : chosen.has(key))}
          onChoose={toggle}
        />
      </div>
      <div className={styles.line}>
        <div className={styles.caption} aria-hidden="true">
          <span>Time</span>
          <span>Event</span>
          <span className={styles.figure}>Debit</span>
          <span className={styles.figure}>Credit</span>
        </div>
        {[...days].map(([day, events]) => (
          <section key={day} className={styles.day} aria-label={day}>
            <h3 className={styles.date}>
              {day}
              {day === sessionDay && <small>the session</small>}
            </h3>
            {events.map(({ entry, thread }) => (
              <TimelineEvent
                key={`${entry.kind}${entry.id}`}
                entry={entry}
                thread={thread}
                file={file}
                timeZone={timeZone}
              />
            ))}
          </section>
        ))}
        <Sum entries={shown.map(({ entry }) => entry)} />
        {preview && (
          <>
            <p className={styles.here}>
              <span>Now, {formatTime(now, timeZone)}</span>
              <span>and if you give the money back:</span>
            </p>
            <NextPostings file={file} postings={preview.postings} />
          </>
        )}
      </div>
    </>
  );
}

/** What stands in the two columns, added up: they must agree. One currency a booking. */
function Sum({ entries }: { entries: readonly TimelineEntry[] }) {
  const postings = entries.flatMap((entry) => (entry.kind === 'ledger' ? entry.postings : []));
  const [first] = postings;
  if (!first) return null;
  const add = (sign: 1 | -1) =>
    postings.reduce((sum, { amountMinor }) => sum + Math.max(0, sign * amountMinor), 0);
  const [debits, credits] = [add(1), add(-1)];
  const count = entries.filter(({ kind }) => kind === 'ledger').length;
  return (
    <p className={styles.sum}>
      <span>
        {count} {count === 1 ? 'entry' : 'entries'}
        <small>{debits === credits ? 'debit and credit agree' : 'debit and credit do not agree'}</small>
      </span>
      <span className={styles.figure}>{formatMoney(money(debits, first.currency))}</span>
      <span className={styles.figure}>{formatMoney(money(credits, first.currency))}</span>
    </p>
  );
}
