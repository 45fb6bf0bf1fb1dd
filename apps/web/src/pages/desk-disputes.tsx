import { DisputeList } from '../features/admin/dispute-list.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskDisputesPage() {
  return (
    <SecondStepGate>
      <DisputeList />
    </SecondStepGate>
  );
}
