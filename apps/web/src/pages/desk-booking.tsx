import { BookingStory } from '../features/admin/booking-story.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';

export default function DeskBookingPage() {
  return (
    <SecondStepGate>
      <BookingStory />
    </SecondStepGate>
  );
}
