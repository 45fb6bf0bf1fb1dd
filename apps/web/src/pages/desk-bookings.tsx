import { BookingFinder } from '../features/admin/booking-finder.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskBookingsPage() {
  return (
    <SecondStepGate>
      <BookingFinder />
    </SecondStepGate>
  );
}
