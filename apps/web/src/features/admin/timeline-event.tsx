import { firstName } from '@app/shared/identity/person-name';
import { formatTimeToTheSecond } from '../../ui/format-time.ts';
import { actDetails } from './act-details.ts';
import { actWords } from './act-words.ts';
import { actorWords } from './actor-words.ts';
import type { BookingFile, TimelineEntry } from './booking-file-view.ts';
import { EMAIL_WORDS, emailFate } from './email-words.ts';
import { LEDGER_WORDS } from './ledger-words.ts';
import { PostingLines } from './posting-lines.tsx';
import { stripeOutcome, stripeWords } from './stripe-words.ts';
import styles from './timeline.module.css';
import { type Thread, ThreadIcon } from './timeline-threads.tsx';

type Props = { entry: TimelineEntry; thread: Thread; file: BookingFile; timeZone: string };

/** One thing that happened: when, what in words, by whom, and its own id for whoever looks further. */
export function TimelineEvent({ entry, thread, file, timeZone }: Props) {
  const { title, aside, detail, reference } = describe(entry, file, timeZone);
  return (
    <article className={styles.event} data-thread={thread}>
      <time dateTime={entry.at}>{formatTimeToTheSecond(entry.at, timeZone)}</time>
      <ThreadIcon thread={thread} />
      <div className={styles.body}>
        <h4>
          {title} {aside && <small>{aside}</small>}
        </h4>
        {detail && <p>{detail}</p>}
        {reference && <p className={styles.reference}>{reference}</p>}
      </div>
      {entry.kind === 'ledger' && <PostingLines postings={entry.postings} file={file} />}
    </article>
  );
}

type Described = { title: string; aside?: string; detail?: string; reference?: string };

function describe(entry: TimelineEntry, file: BookingFile, timeZone: string): Described {
  switch (entry.kind) {
    case 'act':
      return {
        title: actWords(entry.what).title,
        aside: actorWords(entry.who),
        detail: actDetails(entry.what, entry.details, timeZone),
      };
    case 'email':
      return {
        title: `${EMAIL_WORDS[entry.what] ?? entry.what}, to ${firstName(entry.to)}`,
        aside: emailFate(entry),
        detail: entry.subject ? `“${entry.subject}”` : '',
      };
    case 'stripe':
      return {
        title: stripeWords(entry.what),
        aside: stripeOutcome(entry.outcome),
        reference: [entry.what, entry.id, entry.objectId].filter(Boolean).join(', '),
      };
    case 'ledger':
      return { title: `${entry.what}, ${LEDGER_WORDS[entry.what] ?? 'an entry'}`, reference: entry.ref };
    case 'attendance': {
      const name = firstName(entry.role === 'coach' ? file.coach.displayName : file.candidate.name);
      return { title: `${name} ${entry.what === 'joined' ? 'came in' : 'left'}` };
    }
    case 'report':
      return {
        title: `Report, version ${entry.number}, released`,
        detail: entry.reason ? `“${entry.reason}”` : '',
      };
  }
}
