import { ApplicationList } from '../features/admin/application-list.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskApplicationsPage() {
  return (
    <SecondStepGate>
      <ApplicationList />
    </SecondStepGate>
  );
}
