import { MoneyDesk } from '../features/admin/money-desk.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskMoneyPage() {
  return (
    <SecondStepGate>
      <MoneyDesk />
    </SecondStepGate>
  );
}
