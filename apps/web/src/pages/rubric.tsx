import { listRubrics } from '@app/shared/reports/rubric';
import { useParams } from '@tanstack/react-router';
import { RubricDimension } from '../features/reports/rubric-dimension.tsx';
import { RubricFile } from '../features/reports/rubric-file.tsx';
import { paths } from '../paths.ts';
import { Link } from '../ui/link.tsx';
import { NotFoundPage } from '../ui/not-found-page.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './rubrics.module.css';

/** One rubric as the coach has it before them: scale, dimensions with their anchors, and the questions. */
export default function RubricPage() {
  const { rubricId } = useParams({ from: '/rubrics/$rubricId' });
  const rubrics = listRubrics();
  const rubric = rubrics.find((each) => each.id === rubricId);
  if (!rubric) return <NotFoundPage />;
  const beside = rubrics
    .find((each) => each.id === 'universal')!
    .dimensions.filter((dimension) => rubric.companionUniversal.includes(dimension.id));
  return (
    <div className={styles.sheet}>
      <PageTitle
        size="medium"
        above={<Link to={paths.rubrics()}>What you are rated on</Link>}
        tab={rubric.title}
      >
        {rubric.title}
      </PageTitle>
      <p className={styles.lead}>{rubric.summary}</p>

      <h2>The five levels</h2>
      <dl className={styles.scale}>
        {rubric.scale.labels.map(({ level, label, meaning }) => (
          <div key={level}>
            <dt>
              {level} {label}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>What was not observed gets no level. It is never counted as a low mark.</p>

      <h2>What is rated</h2>
      {rubric.dimensions.map((dimension) => (
        <RubricDimension key={dimension.id} dimension={dimension} />
      ))}
      {beside.length > 0 && (
        <p>
          Rated beside these, from the <Link to={paths.rubric('universal')}>universal rubric</Link>:{' '}
          {beside.map((dimension) => dimension.name).join(', ')}.
        </p>
      )}

      <h2>Questions to expect</h2>
      <ul className={styles.questions}>
        {rubric.starterQuestions.map((question) => (
          <li key={question.id}>{question.text}</li>
        ))}
      </ul>
      <RubricFile rubric={rubric} />
    </div>
  );
}
