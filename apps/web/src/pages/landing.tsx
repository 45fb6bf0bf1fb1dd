import { ReportSheet } from '../features/landing/report-sheet.tsx';
import { paths } from '../paths.ts';
import { ButtonLink } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './landing.module.css';

export default function LandingPage() {
  return (
    <div className={`${styles.wrap} ${styles.hero}`}>
      <PageTitle tab="Mock interviews that end with the real reason">
        You were never called back, and never learned why.
      </PageTitle>
      <div className={styles.promise}>
        <p>
          Here a coach who has hired for the job you want interviews you, then writes down what the others
          kept to themselves: whether you would be called back, and the real reason.
        </p>
        <div className={styles.go}>
          <span>
            45 minutes cost
            <br />
            35 to 110&nbsp;€
          </span>
          <ButtonLink to={paths.coaches()}>Find a coach</ButtonLink>
        </div>
      </div>
      <ReportSheet />
    </div>
  );
}
