import { recurringTruths, type TruthRecord } from '@app/shared/progress/recurring-truths';
import { HARD_TRUTH_CATEGORIES } from '@app/shared/reports/hard-truth-category';
import { paths } from '../../paths.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatShortDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Tally } from '../../ui/tally.tsx';
import { inWords, listed, times, witnessWords } from './progress-words.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';
import styles from './truths-section.module.css';
import type { BlindRating, RecordedSession } from './use-progress.ts';
import type { Shown } from './use-shown-sessions.ts';

type Axis = Omit<Shown, 'shown'>;
type Props = Axis & { sessions: readonly RecordedSession[]; blind: readonly BlindRating[] };
type TruthLine = TruthRecord<RecordedSession, BlindRating>;

const SEVERITY = { decisive: 'Decisive', costly: 'Costly', polish: 'Polish' } as const;
const SEVERITIES = ['decisive', 'costly', 'polish'] as const;

/** Which hard truths came up again, and whether more than one person said so. */
export function TruthsSection({ sessions, blind, ...axis }: Props) {
  const records = recurringTruths(sessions, blind);
  const again = records.filter(({ isAgain }) => isAgain);
  const single = records.filter(({ isAgain }) => !isAgain);
  const covered = sessions.filter(({ isCovered }) => isCovered);
  if (records.length === 0 && covered.length === 0) return null;
  return (
    <RecordSection id="unsaid" title="Again and again" aside="the unsaid, by what it was about">
      <Say>{sayAgain(again)}</Say>
      {again.length > 0 && (
        <ul className={styles.list}>
          {again.map((record) => (
            <Truth key={record.category} record={record} {...axis} />
          ))}
        </ul>
      )}
      {single.length > 0 && (
        <Fine>
          In one report each, one person’s view:{' '}
          {listed(single.map(({ category }) => HARD_TRUTH_CATEGORIES[category].toLowerCase()))}.
        </Fine>
      )}
      {covered.map(({ bookingId, startsAt }) => (
        <Fine key={bookingId}>
          Those of {formatShortDay(startsAt, axis.timeZone, axis.now)} are not counted yet: you asked to
          choose the moment. They are <Link to={paths.report(bookingId)}>in the report</Link>.
        </Fine>
      ))}
    </RecordSection>
  );
}

function sayAgain(again: readonly TruthLine[]): string {
  const [first] = again;
  if (!first) return 'Nothing has come up in two reports so far.';
  const name = HARD_TRUTH_CATEGORIES[first.category];
  const who =
    first.coachIds.length > 1 ? `from ${inWords(first.coachIds.length)} coaches` : 'from the same coach';
  const came = `“${name}” came up ${times(first.sessions.length + first.blind.length)}, ${who}`;
  return first.isConfirmed ? `${came}: confirmed, and no one person’s view any more.` : `${came}.`;
}

function Truth({ record, timeZone, now, marks }: Axis & { record: TruthLine }) {
  const { category, sessions, blind, severities, coachIds, isConfirmed } = record;
  const nameOf = (id: string) => blind.find(({ coach }) => coach.id === id)?.coach.name;
  const coaches = coachIds.map((id) => marks.get(id)?.label ?? firstName(nameOf(id) ?? ''));
  const count = sessions.length + blind.length;
  return (
    <li>
      <Tally count={count} label={`Named ${times(count)}`} />
      <div>
        <h3>{HARD_TRUTH_CATEGORIES[category]}</h3>
        <p className={styles.who}>{witnessWords(coaches, count)}</p>
        {blind.length > 0 && (
          <p className={styles.who}>
            {listed(blind.map(({ coach }) => firstName(coach.name)))} rated blind, without having read the
            report.
          </p>
        )}
      </div>
      <p className={styles.tags}>
        {isConfirmed && <Tag>Confirmed</Tag>}
        {SEVERITIES.filter((severity) => severities.includes(severity)).map((severity) => (
          <Tag key={severity} tone={severity === 'polish' ? 'plain' : severity}>
            {SEVERITY[severity]}
            {countOf(severities, severity) > 1 && ` ${times(countOf(severities, severity))}`}
          </Tag>
        ))}
      </p>
      <p className={styles.days}>
        {sessions.map(({ bookingId, startsAt }) => (
          <Link key={bookingId} to={paths.report(bookingId)}>
            {formatShortDay(startsAt, timeZone, now)}
          </Link>
        ))}
      </p>
    </li>
  );
}

const countOf = <T,>(list: readonly T[], one: T) => list.filter((other) => other === one).length;
