import { DeskOverview } from '../features/admin/desk-overview.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskPage() {
  return (
    <SecondStepGate>
      <DeskOverview />
    </SecondStepGate>
  );
}
