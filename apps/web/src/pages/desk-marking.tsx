import { SecondStepGate } from '../features/admin/second-step-gate.tsx';
import { DeskMarking } from '../features/progress/desk-marking.tsx';

export default function DeskMarkingPage() {
  return (
    <SecondStepGate>
      <DeskMarking />
    </SecondStepGate>
  );
}
