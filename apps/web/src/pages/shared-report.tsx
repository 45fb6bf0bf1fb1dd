import { getRouteApi } from '@tanstack/react-router';
import { SharedReport } from '../features/reports/shared-report.tsx';
import '../ui/print.css';

const route = getRouteApi('/shared/$token');

/** A report somebody showed to whoever holds the link. */
export default function SharedReportPage() {
  const { token } = route.useParams();
  return <SharedReport key={token} token={token} />;
}
