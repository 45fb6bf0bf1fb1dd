import { paths } from '../../paths.ts';
import { formatFullDay } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './application-states.module.css';
import type { CoachFile } from './coach-file-draft.ts';
import { CoachPreview } from './coach-preview.tsx';

type Props = { file: CoachFile; timeZone: string };

/** Sent, and not yet decided. */
export function AppliedState({ file, timeZone }: Props) {
  return (
    <div className={styles.state}>
      <PageTitle size="medium" tab="Your application">
        We are reading it.
      </PageTitle>
      <p>
        {file.appliedAt && `Sent on ${formatFullDay(file.appliedAt, timeZone)}. `}
        You get an e-mail with yes or no, and the reason. Until then you can set your hours and connect your
        account, so that people can book you at once. And you can read three{' '}
        <Link to={paths.coachCalibration()}>reference sessions</Link>: whoever decides sees how near you come
        to what senior coaches agreed.
      </p>
      <div className={styles.acts}>
        <ButtonLink to={paths.coachHours()}>Set your hours</ButtonLink>
        <ButtonLink variant="default" to={paths.coachEarnings()}>
          Connect your account
        </ButtonLink>
      </div>
      <h2>What we read</h2>
      <div className={styles.sheet}>
        <CoachPreview coach={file} offerings={file.offerings} timeZone={timeZone} />
      </div>
    </div>
  );
}

/** Approved or paused: nothing to apply for any more. */
export function DecidedState({ file, timeZone }: Props) {
  const isPaused = file.status === 'paused';
  return (
    <div className={styles.state}>
      <PageTitle size="medium" tab="Your application">
        {isPaused ? 'Your page is paused.' : 'You coach here.'}
      </PageTitle>
      {isPaused ? (
        <p>
          Nobody can find or book you until somebody at our desk lifts it. Sessions that are booked take
          place.
          {file.decisionReason && (
            <>
              {' '}
              The reason: <q className="serif">{file.decisionReason}</q>
            </>
          )}
        </p>
      ) : (
        <p>
          {file.decidedAt && `Since ${formatFullDay(file.decidedAt, timeZone)}. `}
          {file.payoutsReady
            ? 'Your page is public, and people can book you.'
            : 'Connect your account for payouts, then your page is listed and people can book you.'}
        </p>
      )}
      <div className={styles.acts}>
        {!isPaused && !file.payoutsReady && (
          <ButtonLink to={paths.coachEarnings()}>Connect your account</ButtonLink>
        )}
        <ButtonLink
          variant={!isPaused && !file.payoutsReady ? 'default' : 'filled'}
          to={paths.coachProfile()}
        >
          Edit your page
        </ButtonLink>
        <Link to={paths.coachHours()}>Your hours</Link>
      </div>
    </div>
  );
}

/** Why it was a no, above the same application. */
export function DeclinedNote({ file, timeZone }: Props) {
  return (
    <div className={styles.declined}>
      <p>
        {file.decidedAt && `On ${formatFullDay(file.decidedAt, timeZone)} we `}
        {file.decidedAt ? 'said no' : 'We said no'}
        {file.decisionReason ? ':' : '.'}
      </p>
      {file.decisionReason && <blockquote>{file.decisionReason}</blockquote>}
      <p>Everything you wrote is below. Change what it was about, then send it again.</p>
    </div>
  );
}
