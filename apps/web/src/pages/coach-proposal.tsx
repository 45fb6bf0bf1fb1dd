import { useParams } from '@tanstack/react-router';
import { ProposalBench } from '../features/rubrics/proposal-bench.tsx';

export default function CoachProposalPage() {
  const { versionId } = useParams({ from: '/coach/proposals/$versionId' });
  return <ProposalBench versionId={versionId as `rbv_${string}`} />;
}
