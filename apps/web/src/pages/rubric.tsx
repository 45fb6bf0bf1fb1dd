import { useParams, useSearch } from '@tanstack/react-router';
import { PublicRubric } from '../features/rubrics/public-rubric.tsx';

export default function RubricPage() {
  const { rubricId } = useParams({ from: '/rubrics/$rubricId' });
  const { version } = useSearch({ from: '/rubrics/$rubricId' });
  return <PublicRubric rubricId={rubricId} version={version} />;
}
