import { SecondStepGate } from '../features/admin/second-step-gate.tsx';
import { CompareRubricFile } from '../features/reports/compare-rubric-file.tsx';

export default function DeskRubricsPage() {
  return (
    <SecondStepGate>
      <CompareRubricFile />
    </SecondStepGate>
  );
}
