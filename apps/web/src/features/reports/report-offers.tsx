import type { SessionType } from '@app/shared/catalog/session-type';
import type { Id } from '@app/shared/id/id';
import { firstName } from '@app/shared/identity/person-name';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/link.tsx';
import styles from './report-offers.module.css';
import { ReportSection } from './report-section.tsx';
import { RetestOffer } from './retest-offer.tsx';
import { type Report, SecondOpinion } from './second-opinion.tsx';

type Props = {
  report: Report;
  bookingId: Id<'booking'>;
  sessionType: SessionType;
  coach: { name: string; slug: string };
  timeZone: string;
};

/** What can follow a report: the same coach, who knows what to look for, or another pair of eyes. */
export function ReportOffers({ report, bookingId, sessionType, coach, timeZone }: Props) {
  return (
    <ReportSection id="next" title="What can come next">
      <RetestOffer bookingId={bookingId} coachName={coach.name} timeZone={timeZone} />
      <SecondOpinion {...{ bookingId, timeZone, report }} coachName={coach.name} />
      <h3 className={styles.again}>A whole session</h3>
      <p className="quiet">
        {firstName(coach.name)} knows what to look for. Somebody else sees you afresh, without having read
        this.
      </p>
      <div className={styles.offers}>
        <ButtonLink variant="default" to={paths.coach(coach.slug)}>
          Book {firstName(coach.name)} again
        </ButtonLink>
        <ButtonLink variant="default" to={paths.coaches({ type: sessionType })}>
          Find another coach
        </ButtonLink>
      </div>
    </ReportSection>
  );
}
