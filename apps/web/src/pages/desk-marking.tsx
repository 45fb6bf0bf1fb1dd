import { SecondStepGate } from '../features/admin/second-step-gate.tsx';
import { DeskMarking } from '../features/progress/desk-marking.tsx';
import { DrawRate } from '../features/reports/draw-rate.tsx';

export default function DeskMarkingPage() {
  return (
    <SecondStepGate>
      <DeskMarking />
      <DrawRate />
    </SecondStepGate>
  );
}
