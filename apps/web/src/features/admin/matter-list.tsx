import { urgencyOf } from '@app/shared/admin/matter-deadline';
import { formatMoney } from '@app/shared/money/format-money';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { formatLength } from '../../ui/format-duration.ts';
import { formatRelativeDay, formatTime } from '../../ui/format-time.ts';
import { ButtonLink } from '../../ui/link.tsx';
import desk from './desk.module.css';
import styles from './matter-list.module.css';
import { describeMatter, MATTER_WORDS, type Matter } from './matter-words.ts';

type Reader = { now: Temporal.Instant; timeZone: string };

/** What waits for a person, most urgent first; on a phone each is a card's worth of lines. */
export function MatterList({ matters, reader }: { matters: readonly Matter[]; reader: Reader }) {
  return (
    <table className={`${desk.table} ${styles.queue}`}>
      <thead>
        <tr>
          <th scope="col">Due</th>
          <th scope="col">Kind</th>
          <th scope="col">What happened</th>
          <th scope="col" className={desk.amount}>
            At stake
          </th>
          <th scope="col">
            <span className="sr">Act</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {matters.map((matter) => (
          <MatterRow key={`${matter.kind}${matter.subjectId}`} matter={matter} reader={reader} />
        ))}
      </tbody>
    </table>
  );
}

function MatterRow({ matter, reader }: { matter: Matter; reader: Reader }) {
  const { now, timeZone } = reader;
  const deadline = Temporal.Instant.from(matter.deadline);
  const pressing = urgencyOf(deadline, now, timeZone) !== 'later';
  const { title, detail } = describeMatter(matter, reader);
  const seconds = now.until(deadline).total('seconds');
  const day = formatRelativeDay(deadline, timeZone, now);
  return (
    <tr data-pressing={pressing || undefined}>
      <td className={styles.due}>
        <b>
          {day.charAt(0).toUpperCase() + day.slice(1)}, {formatTime(deadline, timeZone)}
        </b>
        <small>{seconds > 0 ? `in ${formatLength(seconds)}` : `${formatLength(-seconds)} over`}</small>
      </td>
      <td className={styles.kind}>{MATTER_WORDS[matter.kind].one}</td>
      <td className={styles.what}>
        <b>{title}</b>
        <p>{detail}</p>
      </td>
      <td className={`${desk.amount} ${styles.stake}`}>
        {matter.amountMinor !== null && matter.currency !== null
          ? formatMoney({ amountMinor: matter.amountMinor, currency: matter.currency })
          : null}
      </td>
      <td className={styles.act}>
        <ActLink matter={matter} pressing={pressing} />
      </td>
    </tr>
  );
}

function ActLink({ matter, pressing }: { matter: Matter; pressing: boolean }) {
  const { kind, bookingId, subjectId, who } = matter;
  const { adminScopes } = useSignedInUser();
  const opensDispute = kind === 'dispute' && adminScopes.includes('finance');
  return (
    <ButtonLink
      variant={pressing ? 'filled' : 'default'}
      size="sm"
      to={
        opensDispute
          ? paths.deskDispute(subjectId)
          : bookingId
            ? paths.deskBooking(bookingId)
            : kind === 'application'
              ? paths.deskApplication(subjectId)
              : kind === 'refund_excess' || kind === 'dispute'
                ? paths.deskMoney()
                : paths.deskPeople({ q: who })
      }
    >
      {kind === 'application' ? 'Decide' : 'Open'}
      <span className="sr">: {who}</span>
    </ButtonLink>
  );
}
