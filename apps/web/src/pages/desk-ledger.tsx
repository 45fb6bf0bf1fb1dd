import { LedgerBrowser } from '../features/admin/ledger-browser.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskLedgerPage() {
  return (
    <SecondStepGate>
      <LedgerBrowser />
    </SecondStepGate>
  );
}
