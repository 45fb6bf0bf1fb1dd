import { CalibrationOverview } from '../features/progress/calibration-overview.tsx';
import { useNow } from '../lib/clock.ts';
import { useSignedInUser } from '../lib/session.ts';
import { trpc } from '../trpc.ts';

/** The reference sessions of the signed-in coach. */
export default function CoachCalibrationPage() {
  const { timeZone } = useSignedInUser();
  const [calibration] = trpc.mirror.calibration.useSuspenseQuery();
  return <CalibrationOverview calibration={calibration} timeZone={timeZone} now={useNow(60)} />;
}
