import { firstName } from '@app/shared/identity/person-name';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/link.tsx';
import styles from './report-offers.module.css';
import { ReportSection } from './report-section.tsx';

type Props = { coach: { name: string; slug: string } };

/** What can follow a report: the same coach, who knows what to look for, or another pair of eyes. */
export function ReportOffers({ coach }: Props) {
  return (
    <ReportSection id="next" title="What can come next">
      <p className="quiet">
        {firstName(coach.name)} knows what to look for. Somebody else sees you afresh, without having read
        this.
      </p>
      <div className={styles.offers}>
        <ButtonLink to={paths.coach(coach.slug)}>Book {firstName(coach.name)} again</ButtonLink>
        <ButtonLink variant="default" to={paths.coaches()}>
          Find another coach
        </ButtonLink>
      </div>
    </ReportSection>
  );
}
