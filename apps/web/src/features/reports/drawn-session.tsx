import type { Id } from '@app/shared/id/id';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { firstName } from '../../ui/first-name.ts';
import { formatDay } from '../../ui/format-time.ts';
import styles from './report-offers.module.css';

const AskSecondOpinion = lazy(() => import('./ask-second-opinion.tsx'));

type Props = { bookingId: Id<'booking'>; coachName: string; timeZone: string; until: string };

/** The session was drawn for a second rating: whether its candidate allows it. */
export function DrawnSession({ bookingId, coachName, timeZone, until }: Props) {
  const utils = trpc.useUtils();
  const [isAgreeing, setAgreeing] = useState(false);
  const decline = trpc.secondRatings.answerDraw.useMutation({
    onSuccess: () => utils.secondRatings.ofReport.invalidate({ bookingId }),
  });
  return (
    <div className={styles.offer}>
      <h3>This session was drawn for a second rating</h3>
      <p>
        A few sessions are rated again by a coach who knows neither you nor what {firstName(coachName)} wrote:
        that is how we find out how far coaches agree. It costs you nothing, needs a recording of yours, and
        you can open what they say or leave it. You can answer until {formatDay(until, timeZone, now())}.
      </p>
      <div className={styles.who}>
        <Button variant="default" onClick={() => setAgreeing(true)}>
          Let it be rated
        </Button>
        <Button
          variant="subtle"
          loading={decline.isPending}
          onClick={() => decline.mutate({ bookingId, agree: false })}
        >
          Rather not
        </Button>
      </div>
      <ErrorMessage error={decline.error} />
      <Suspense>
        {isAgreeing && (
          <AskSecondOpinion
            bookingId={bookingId}
            coachName={coachName}
            choices="drawn"
            onClose={() => setAgreeing(false)}
          />
        )}
      </Suspense>
    </div>
  );
}
