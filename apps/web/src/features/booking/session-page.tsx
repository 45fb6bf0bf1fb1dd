import { sessionLabel } from '@app/shared/catalog/session-type';
import { firstName } from '@app/shared/identity/person-name';
import { formatMoney } from '@app/shared/money/format-money';
import { useNow } from '../../lib/clock.ts';
import { usePublicConfig } from '../../lib/public-config.ts';
import { paths } from '../../paths.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { formatForBoth, formatRelativeDay, formatTime } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ReceiptList } from '../payments/receipt-list.tsx';
import { ObjectionSection } from '../reviews/objection-section.tsx';
import { ObjectionToCoach } from '../reviews/objection-to-coach.tsx';
import { BriefAtHand } from '../sessions/brief-at-hand.tsx';
import { QuestionPicker } from '../sessions/question-picker.tsx';
import { BookAgain } from './book-again.tsx';
import { CalendarClash } from './calendar-clash.tsx';
import { ChangeSession } from './change-session.tsx';
import { IfPlansChange } from './if-plans-change.tsx';
import { NextStep } from './next-step.tsx';
import { OwnBrief } from './own-brief.tsx';
import { ProposedMove } from './proposed-move.tsx';
import { SeriesSessions } from './series-sessions.tsx';
import styles from './session-page.module.css';
import { sessionSentence } from './session-sentence.ts';
import { type Booking, sidesOf } from './use-booking.ts';
import { WaitForEarlier } from './wait-for-earlier.tsx';

const ROOM_OPENS_MINUTES = 15; // until the server's own figure is here

/** One booking as either of its two people sees it: where it stands, what to do next, and what can be changed. */
export function SessionPage({ booking, cameBackPaid }: { booking: Booking; cameBackPaid: boolean }) {
  const moment = useNow(15);
  const opens = usePublicConfig()?.roomOpensMinutes ?? ROOM_OPENS_MINUTES;
  const { reader, other, otherFullName, otherId } = sidesOf(booking);
  const { headline } = sessionSentence(booking, moment, opens);
  const isCandidate = booking.party === 'candidate';
  const isOver = booking.status === 'completed' || booking.status === 'awaiting_report';
  const isPaidFor = booking.status !== 'held' && booking.status !== 'expired';
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle tab={`Session with ${otherFullName}`}>{headline}</PageTitle>
        <p>{formatForBoth(booking.startsAt, reader, other, moment)}</p>
      </div>
      <div className={styles.main}>
        <CalendarClash booking={booking} />
        <ProposedMove booking={booking} />
        <NextStep booking={booking} roomOpensMinutes={opens} cameBackPaid={cameBackPaid} />
        {isCandidate && booking.briefOpen && booking.status === 'confirmed' && <OwnBrief booking={booking} />}
        {!isCandidate && booking.brief && booking.status !== 'held' && (
          <BriefAtHand brief={booking.brief} candidateName={other.name} />
        )}
        {!isCandidate && (booking.status === 'confirmed' || booking.status === 'awaiting_report') && (
          <QuestionPicker
            bookingId={booking.id}
            candidateName={firstName(other.name)}
            canMark={booking.status === 'awaiting_report'}
          />
        )}
        {booking.status === 'confirmed' && isCandidate && <WaitForEarlier booking={booking} />}
        {booking.status === 'confirmed' && <ChangeSession booking={booking} />}
        {booking.status === 'confirmed' && isCandidate && <IfPlansChange booking={booking} />}
        {isCandidate && isOver && <BookAgain bookingId={booking.id} timeZone={reader.timeZone} />}
        {booking.status === 'completed' && isCandidate && (
          <ObjectionSection bookingId={booking.id} timeZone={reader.timeZone} />
        )}
        {booking.status === 'completed' && !isCandidate && (
          <ObjectionToCoach bookingId={booking.id} candidateName={other.name} />
        )}
      </div>
      <aside className={styles.side} aria-label="The session">
        <div className={styles.who}>
          <Avatar id={otherId} name={otherFullName} size={56} />
          <p>
            {isCandidate ? (
              <Link to={paths.coach(booking.coach.slug)}>{otherFullName}</Link>
            ) : (
              <b>{otherFullName}</b>
            )}
            <span>{isCandidate ? 'your coach' : 'candidate'}</span>
          </p>
        </div>
        <dl className={styles.facts}>
          <dt>Session</dt>
          <dd>
            {sessionLabel(booking)}, {booking.durationMinutes} minutes
          </dd>
          <dt>When</dt>
          <dd>
            {formatRelativeDay(booking.startsAt, reader.timeZone, moment)},{' '}
            {formatTime(booking.startsAt, reader.timeZone)} to {formatTime(booking.endsAt, reader.timeZone)}
          </dd>
          <dt>Price</dt>
          <dd className="num">{formatMoney(booking.price)}</dd>
        </dl>
        <SeriesSessions booking={booking} timeZone={reader.timeZone} />
        {isCandidate && isPaidFor && <ReceiptList bookingId={booking.id} timeZone={reader.timeZone} />}
      </aside>
    </div>
  );
}
