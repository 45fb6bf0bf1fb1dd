import { paths } from '../../paths.ts';
import { DoorAjar } from '../../ui/illustrations.tsx';
import { ButtonLink } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './coach-not-found.module.css';

/** An address that leads to no coach: mistyped, or somebody who no longer coaches here. */
export function CoachNotFound() {
  return (
    <div className={styles.gone}>
      <DoorAjar />
      <PageTitle size="medium" tab="No such coach">
        Nobody coaches here under this name.
      </PageTitle>
      <p>
        They may have stopped, or the address lost a letter on its way. Sessions you booked with them are
        still in your sessions, and paid money is where it was.
      </p>
      <ButtonLink to={paths.coaches()}>Look at the coaches who are here</ButtonLink>
    </div>
  );
}
