import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { formatMonthName } from '../../ui/format-time.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { inWords, listed, recordHeadline } from './progress-words.ts';
import styles from './record-headline.module.css';
import { answered, type Progress } from './use-progress.ts';

type Props = { progress: Progress; timeZone: string; now: Temporal.Instant };

/** The one large line, worked out of the answers, and what must be known to read it. */
export function RecordHeadline({ progress: { sessions, counts }, timeZone, now }: Props) {
  const open = answered(sessions);
  const { lead, stroke } = recordHeadline({
    verdicts: open.map(({ verdict }) => verdict),
    waiting: counts.reports - counts.open,
    since: open[0] ? formatMonthName(open[0].startsAt, timeZone, now) : '',
  });
  return (
    <header className={styles.head}>
      <PageTitle tab="Your progress">
        {lead} <PencilUnderline>{stroke}</PencilUnderline>.
      </PageTitle>
      {open.length > 0 && <p className={styles.lead}>{whatItIs(open)}</p>}
    </header>
  );
}

function whatItIs(open: ReturnType<typeof answered>): string {
  const types = [...new Set(open.map(({ sessionType }) => SESSION_TYPE_LABEL[sessionType].toLowerCase()))];
  const coaches = new Set(open.map(({ coach }) => coach.id)).size;
  if (open.length === 1)
    return `One coach’s view of one interview (${types[0]}). It takes a second to see a change.`;
  if (coaches === 1)
    return `One coach’s view of ${inWords(open.length)} interviews (${listed(types)}). A step from one to the next may be you, the topic or the day.`;
  return `The answers of ${inWords(coaches)} coaches, one coach’s view each, in ${listed(types)} interviews. A step from one to the next may be you, the coach, the topic or the day: some mark more strictly than others, which the lines below allow for.`;
}
