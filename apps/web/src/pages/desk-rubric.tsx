import { useParams } from '@tanstack/react-router';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';
import { RubricWorkbench } from '../features/rubrics/rubric-workbench.tsx';

export default function DeskRubricPage() {
  const { versionId } = useParams({ from: '/admin/rubrics/$versionId' });
  return (
    <SecondStepGate>
      <RubricWorkbench versionId={versionId as `rbv_${string}`} />
    </SecondStepGate>
  );
}
