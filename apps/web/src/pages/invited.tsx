import { getRouteApi } from '@tanstack/react-router';
import { Invited } from '../features/payments/invited.tsx';

export default function InvitedPage() {
  return <Invited code={getRouteApi('/invited/$code').useParams().code} />;
}
