import { CoachMirror } from '../features/progress/coach-mirror.tsx';
import { trpc } from '../trpc.ts';

/** How the signed-in coach marks. */
export default function CoachMirrorPage() {
  const [mirror] = trpc.mirror.own.useSuspenseQuery();
  return <CoachMirror mirror={mirror} />;
}
