import type { Id } from '@app/shared/id/id';
import { VERDICT_LABEL } from '@app/shared/reports/verdict';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { now } from '../../lib/clock.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { firstName } from '../../ui/first-name.ts';
import { formatDay } from '../../ui/format-time.ts';
import { DrawnSession } from './drawn-session.tsx';
import styles from './report-offers.module.css';
import { SecondOpinionBeside } from './second-opinion-beside.tsx';

const AskSecondOpinion = lazy(() => import('./ask-second-opinion.tsx'));

type Opinion = RouterOutputs['secondRatings']['ofReport']['asked'][number];
type Props = { bookingId: Id<'booking'>; coachName: string; timeZone: string; report: Report };
export type Report = Extract<RouterOutputs['reports']['read'], { access: 'text' | 'all' }>;

/** Another coach's blind rating of the same session: to ask for, to wait for, and beside the first. */
export function SecondOpinion({ bookingId, coachName, timeZone, report }: Props) {
  const { data } = trpc.secondRatings.ofReport.useQuery({ bookingId });
  const [isAsking, setAsking] = useState(false);
  if (!data) return null;
  if (data.drawnUntil)
    return <DrawnSession {...{ bookingId, coachName, timeZone }} until={data.drawnUntil} />;
  if (!data.mayAsk && data.asked.length === 0) return null;
  const live = data.asked.filter(({ status }) => status !== 'withdrawn');
  return (
    <div className={styles.offer}>
      <h3>A second opinion on this session</h3>
      {live.map((opinion) => (
        <Asked key={opinion.id} {...{ opinion, coachName, timeZone, report, bookingId }} />
      ))}
      {data.mayAsk && (
        <>
          <p>
            Another coach rates the same session blind: from your recording, the rubric and the questions,
            without a word of what {firstName(coachName)} wrote. It costs you nothing, since each coach rates
            a session of somebody else’s now and then. What both name is confirmed.
          </p>
          <div className={styles.who}>
            <Button variant="default" onClick={() => setAsking(true)}>
              Ask for a second opinion
            </Button>
          </div>
        </>
      )}
      <Suspense>
        {isAsking && (
          <AskSecondOpinion
            bookingId={bookingId}
            coachName={coachName}
            choices={data.choices}
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </div>
  );
}

type AskedProps = Props & { opinion: Opinion };

function Asked({ opinion, coachName, timeZone, report, bookingId }: AskedProps) {
  const utils = trpc.useUtils();
  const [isLeaving, setLeaving] = useState(false);
  const withdraw = trpc.secondRatings.withdraw.useMutation({
    onSuccess: async () => {
      setLeaving(false);
      await Promise.all([
        utils.secondRatings.ofReport.invalidate({ bookingId }),
        utils.progress.invalidate(),
      ]);
    },
  });
  const show = trpc.secondRatings.showDrawn.useMutation({
    onSuccess: () =>
      Promise.all([utils.secondRatings.ofReport.invalidate({ bookingId }), utils.progress.invalidate()]),
  });
  const other = firstName(opinion.coach.name);
  const canLeave = opinion.status !== 'refused' && opinion.status !== 'declined';
  return (
    <div className={styles.opinion}>
      <p>
        {stateWords(opinion, firstName(coachName), other)} Asked {formatDay(opinion.askedAt, timeZone, now())}
        {opinion.drawn
          ? ', since it was drawn'
          : opinion.chosenBy === 'platform'
            ? '; it was their turn'
            : ''}
        .{' '}
        {canLeave && (
          <button type="button" className={styles.link} onClick={() => setLeaving(true)}>
            Take your consent back
          </button>
        )}
      </p>
      {opinion.status === 'given' && !opinion.given && (
        <div className={styles.who}>
          <Button variant="default" loading={show.isPending} onClick={() => show.mutate({ id: opinion.id })}>
            See what they said
          </Button>
        </div>
      )}
      <ErrorMessage error={show.error} />
      {opinion.given && (
        <SecondOpinionBeside
          given={opinion.given}
          own={ownOf(report)}
          dimensions={report.dimensions}
          first={firstName(coachName)}
          second={other}
        />
      )}
      <ConfirmDialog
        opened={isLeaving}
        onClose={() => setLeaving(false)}
        title="Take your consent back?"
        act="Take it back"
        keep="Leave it"
        pending={withdraw.isPending}
        error={withdraw.error}
        onAct={() => withdraw.mutate({ id: opinion.id })}
      >
        The link to your recording is deleted here, and what {other} said is shown and counted nowhere from
        then on.
      </ConfirmDialog>
    </div>
  );
}

const ownOf = ({ content }: Report) => ({
  callBack: content.verdict.callBack,
  truths: content.hardTruths.map(({ category }) => category),
  ratings: content.ratings,
});

function stateWords({ status, given }: Opinion, first: string, second: string): string {
  if (status === 'given' && !given)
    return `${second} has rated this session without knowing the report. You can look at it, or leave it.`;
  if (given) return `${second}, without knowing the report: ${VERDICT_LABEL[given.callBack].toLowerCase()}.`;
  if (status === 'asked') return `${first} is asked whether ${second} may listen.`;
  if (status === 'open') return `${second} has the recording and rates it blind.`;
  if (status === 'refused') return `${first} does not want the session listened to.`;
  return `${second} could not do it.`;
}
