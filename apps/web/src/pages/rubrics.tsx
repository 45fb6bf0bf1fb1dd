import { listRubrics } from '@app/shared/reports/rubric';
import { paths } from '../paths.ts';
import { Link } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './rubrics.module.css';

/** Every rubric in force, open to anyone: the aim is to learn the standard. */
export default function RubricsPage() {
  return (
    <div className={styles.sheet}>
      <PageTitle tab="What you are rated on">What you are rated on</PageTitle>
      <p className={styles.lead}>
        These are the pages your coach rates from, whole. Nothing in them is secret: read the one for your
        interview before the session, and you know what each level takes.
      </p>
      <ul className={styles.list}>
        {listRubrics().map((rubric) => (
          <li key={rubric.id}>
            <Link to={paths.rubric(rubric.id)}>{rubric.title}</Link>
            <p>{rubric.summary}</p>
            <p className={styles.small}>
              {rubric.dimensions.length} things rated, version {rubric.version}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
