import { DocumentBrowser } from '../features/admin/document-browser.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskDocumentsPage() {
  return (
    <SecondStepGate>
      <DocumentBrowser />
    </SecondStepGate>
  );
}
