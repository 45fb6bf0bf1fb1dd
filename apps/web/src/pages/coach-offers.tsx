import { MyPromos } from '../features/payments/my-promos.tsx';
import { PackagePrices } from '../features/payments/package-prices.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** A coach's own offers: promo codes that they bear, and packages of sessions. */
export default function CoachOffersPage() {
  return (
    <>
      <PageTitle>Offers</PageTitle>
      <PackagePrices />
      <MyPromos />
    </>
  );
}
