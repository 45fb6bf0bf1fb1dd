import { paths } from '../paths.ts';
import styles from './dead-end.module.css';
import { DoorAjar } from './illustrations.tsx';
import { ButtonLink } from './link.tsx';
import { PageTitle } from './page-title.tsx';

export function NotFoundPage() {
  return (
    <div className={styles.end}>
      <DoorAjar />
      <PageTitle size="medium" tab="Nothing here">
        There is nothing behind this door.
      </PageTitle>
      <p>
        The address may be mistyped or the page may be gone. It may also be somebody else’s: then we do not
        say so. Sign in with the account it belongs to, or start from the front.
      </p>
      <ButtonLink to={paths.home()}>To the front page</ButtonLink>
    </div>
  );
}
