import { AuditLog } from '../features/admin/audit-log.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskAuditPage() {
  return (
    <SecondStepGate>
      <AuditLog />
    </SecondStepGate>
  );
}
