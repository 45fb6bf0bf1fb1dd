import { ReportQuality } from '../features/admin/report-quality.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskReportsPage() {
  return (
    <SecondStepGate>
      <ReportQuality />
    </SecondStepGate>
  );
}
