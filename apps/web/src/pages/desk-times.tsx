import { useNavigate, useSearch } from '@tanstack/react-router';
import { AnswerForSupport } from '../features/admin/answer-for-support.tsx';
import { CoachPicker } from '../features/admin/coach-picker.tsx';
import { CoachTimes } from '../features/admin/coach-times.tsx';
import { SecondStepGate } from '../features/admin/second-step-gate.tsx';
import { WhyNotOffered } from '../features/booking/why-not-offered.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** Why is this time not offered? The coach's own explanation, for support. */
export default function DeskTimesPage() {
  const { coach, offering, at, q } = useSearch({ from: '/admin/times' });
  const navigate = useNavigate({ from: '/admin/times' });
  return (
    <SecondStepGate>
      <PageTitle>Why a time is not offered</PageTitle>
      {coach ? (
        <CoachTimes coachId={coach}>
          {({ id, offerings, timeZone }) => (
            <WhyNotOffered offerings={offerings} about={offering} at={at} timeZone={timeZone}>
              {(question) => <AnswerForSupport coachId={id} {...question} />}
            </WhyNotOffered>
          )}
        </CoachTimes>
      ) : (
        <CoachPicker text={q} onText={(text) => navigate({ search: { q: text }, replace: true })} />
      )}
    </SecondStepGate>
  );
}
