import { RubricList } from '../features/rubrics/rubric-list.tsx';

export default function RubricsPage() {
  return <RubricList />;
}
