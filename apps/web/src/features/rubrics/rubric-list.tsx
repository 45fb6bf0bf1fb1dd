import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './rubric-sheet.module.css';

/** Every rubric in force, open to anyone: the aim is to learn the standard. */
export function RubricList() {
  const [rubrics] = trpc.rubrics.list.useSuspenseQuery();
  return (
    <div className={styles.sheet}>
      <PageTitle tab="What you are rated on">What you are rated on</PageTitle>
      <p className={styles.lead}>
        These are the pages your coach rates from, whole. Nothing in them is secret: read the one for your
        interview before the session, and you know what each level takes.
      </p>
      <ul className={styles.list}>
        {rubrics.map(({ id, title, summary, version, dimensions }) => (
          <li key={id}>
            <Link to={paths.rubric(id)}>{title}</Link>
            <p>{summary}</p>
            <p className={styles.small}>
              {dimensions} things rated, version {version}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
