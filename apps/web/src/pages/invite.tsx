import { InvitationPanel } from '../features/payments/invitation-panel.tsx';
import { PageTitle } from '../ui/page-title.tsx';

export default function InvitePage() {
  return (
    <>
      <PageTitle>Invite somebody</PageTitle>
      <InvitationPanel />
    </>
  );
}
