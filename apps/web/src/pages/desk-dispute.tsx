import { getRouteApi } from '@tanstack/react-router';
import { DisputeFile } from '../features/admin/dispute-file.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskDisputePage() {
  const { disputeId } = getRouteApi('/admin/disputes/$disputeId').useParams();
  return (
    <SecondStepGate>
      <DisputeFile key={disputeId} disputeId={disputeId} />
    </SecondStepGate>
  );
}
