import { SecondStepGate } from '../features/admin/second-step-gate.tsx';
import { RubricDesk } from '../features/rubrics/rubric-desk.tsx';

export default function DeskRubricsPage() {
  return (
    <SecondStepGate>
      <RubricDesk />
    </SecondStepGate>
  );
}
