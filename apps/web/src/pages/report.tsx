import { getRouteApi } from '@tanstack/react-router';
import { BookAgain } from '../features/booking/book-again.tsx';
import { ClosedReport } from '../features/reports/closed-report.tsx';
import { OpenReport } from '../features/reports/open-report.tsx';
import { OpenRetest } from '../features/reports/open-retest.tsx';
import { useSignedInUser } from '../lib/session.ts';
import { type RouterInputs, trpc } from '../trpc.ts';
import '../ui/print.css';

const route = getRouteApi('/sessions/$bookingId/report');
type BookingId = RouterInputs['reports']['read']['bookingId'];

/** A candidate's report: closed until they have rated themself, then the page they paid for. */
export default function ReportPage() {
  const user = useSignedInUser();
  const bookingId = route.useParams().bookingId as BookingId; // the API refuses what is not one
  const [report] = trpc.reports.read.useSuspenseQuery({ bookingId });
  if (report.access === 'nothing' || report.access === 'rate_first')
    return <ClosedReport report={report} userId={user.id} timeZone={user.timeZone} />;
  if (report.retestOf) return <OpenRetest report={report} timeZone={user.timeZone} />;
  return (
    <>
      <OpenReport key={bookingId} report={report} userId={user.id} timeZone={user.timeZone} />
      <BookAgain bookingId={bookingId} timeZone={user.timeZone} />
    </>
  );
}
