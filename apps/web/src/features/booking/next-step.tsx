import type { ReactNode } from 'react';
import { CancelledStep, ExpiredStep, NoShowStep } from './closed-steps.tsx';
import { ConfirmedStep } from './confirmed-step.tsx';
import { HeldStep } from './held-step.tsx';
import styles from './next-step.module.css';
import { CompletedStep, ReportStep } from './report-steps.tsx';
import type { Booking } from './use-booking.ts';

type Props = { booking: Booking; roomOpensMinutes: number; cameBackPaid: boolean };

/** What the reader does next, by the booking's state and their side of it. */
export function NextStep(props: Props) {
  return (
    <section className={styles.step} aria-label="What comes next">
      {stepOf(props)}
    </section>
  );
}

function stepOf({ booking, roomOpensMinutes, cameBackPaid }: Props): ReactNode {
  switch (booking.status) {
    case 'held':
      return <HeldStep booking={booking} cameBackPaid={cameBackPaid} />;
    case 'confirmed':
    case 'in_session':
      return <ConfirmedStep booking={booking} roomOpensMinutes={roomOpensMinutes} />;
    case 'awaiting_report':
      return <ReportStep booking={booking} />;
    case 'completed':
      return <CompletedStep booking={booking} />;
    case 'expired':
      return <ExpiredStep booking={booking} />;
    case 'cancelled':
      return <CancelledStep booking={booking} />;
    case 'no_show':
      return <NoShowStep booking={booking} />;
  }
}
