import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ReleasedReport } from '../features/reports/released-report.tsx';
import { Unreported } from '../features/reports/unreported.tsx';
import { WritingReport } from '../features/reports/writing-report.tsx';
import { useSignedInUser } from '../lib/session.ts';
import { type RouterInputs, trpc } from '../trpc.ts';
import { ErrorMessage } from '../ui/error-message.tsx';
import { PageSkeleton } from '../ui/page-skeleton.tsx';

const route = getRouteApi('/coach/reports/$bookingId');
type BookingId = RouterInputs['reports']['edit']['bookingId'];

/** A coach's report: the editor while it is theirs, what came of it afterwards. */
export default function ReportEditorPage() {
  const user = useSignedInUser();
  const bookingId = route.useParams().bookingId as BookingId; // the API refuses what is not one
  const [report] = trpc.reports.edit.useSuspenseQuery({ bookingId }, { refetchOnWindowFocus: false });
  if (!report) return <Opening bookingId={bookingId} />;
  if (report.status !== 'draft') return <ReleasedReport report={report} userId={user.id} />;
  if (report.bookingStatus !== 'awaiting_report') return <Unreported report={report} />;
  return <WritingReport key={bookingId} report={report} userId={user.id} />;
}

/** The draft is normally made when the session ends; whoever is faster makes it here. */
function Opening({ bookingId }: { bookingId: BookingId }) {
  const utils = trpc.useUtils();
  const { mutate, error } = trpc.reports.open.useMutation({ onSuccess: () => utils.reports.invalidate() });
  useEffect(() => mutate({ bookingId }), [bookingId, mutate]);
  return error ? <ErrorMessage error={error} /> : <PageSkeleton />;
}
