import { getRouteApi } from '@tanstack/react-router';
import { SessionRoom } from '../features/sessions/session-room.tsx';

const route = getRouteApi('/sessions/$bookingId/room');

export default function SessionRoomPage() {
  const { bookingId } = route.useParams();
  return <SessionRoom bookingId={bookingId as `bkg_${string}`} />;
}
