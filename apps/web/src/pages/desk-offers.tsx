import { GiftDesk } from '../features/admin/gift-desk.tsx';
import { OfferNumbers } from '../features/admin/offer-numbers.tsx';
import { PromoDesk } from '../features/admin/promo-desk.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';
import { useSignedInUser } from '../lib/session.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** What makes sessions cheaper or was paid before they are booked. */
export default function DeskOffersPage() {
  const { adminScopes } = useSignedInUser();
  return (
    <SecondStepGate>
      <PageTitle>Codes and gifts</PageTitle>
      {adminScopes.includes('finance') ? (
        <>
          <PromoDesk />
          <GiftDesk />
          <OfferNumbers />
        </>
      ) : (
        <EmptyState title="This page is for whoever has finance." />
      )}
    </SecondStepGate>
  );
}
