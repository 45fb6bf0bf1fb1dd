import { ContestedDesk } from '../features/admin/contested-desk.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskContestedPage() {
  return (
    <SecondStepGate>
      <ContestedDesk />
    </SecondStepGate>
  );
}
