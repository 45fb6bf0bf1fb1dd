import { SecondStepGate } from '../features/admin/second-step-gate.tsx';
import { DeskOutcomes } from '../features/progress/desk-outcomes.tsx';

export default function DeskOutcomesPage() {
  return (
    <SecondStepGate>
      <DeskOutcomes />
    </SecondStepGate>
  );
}
