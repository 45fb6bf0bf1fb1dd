import { CoachDirectory } from '../features/catalog/coach-directory.tsx';

export default function CoachesPage() {
  return <CoachDirectory />;
}
