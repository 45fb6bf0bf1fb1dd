import { PeopleFinder } from '../features/admin/people-finder.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskPeoplePage() {
  return (
    <SecondStepGate>
      <PeopleFinder />
    </SecondStepGate>
  );
}
