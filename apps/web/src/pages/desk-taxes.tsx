import { SecondStepGate } from '../features/admin/second-step-gate.tsx';
import { TaxRates } from '../features/admin/tax-rates.tsx';

export default function DeskTaxesPage() {
  return (
    <SecondStepGate>
      <TaxRates />
    </SecondStepGate>
  );
}
