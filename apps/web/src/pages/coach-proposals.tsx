import { OwnProposals } from '../features/rubrics/own-proposals.tsx';

export default function CoachProposalsPage() {
  return <OwnProposals />;
}
