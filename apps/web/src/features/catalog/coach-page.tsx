import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { usePublicConfig } from '../../lib/public-config.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { paths } from '../../paths.ts';
import { firstName } from '../../ui/first-name.ts';
import { Link } from '../../ui/link.tsx';
import { Money } from '../../ui/money.tsx';
import { useViewingZone } from '../booking/use-viewing-zone.ts';
import { OutcomeTierLine } from '../progress/outcome-tier-line.tsx';
import { ReviewList } from '../reviews/review-list.tsx';
import { CandourProof } from './candour-proof.tsx';
import { CoachExperience } from './coach-experience.tsx';
import styles from './coach-page.module.css';
import { CoachPortrait } from './coach-portrait.tsx';
import { CoachTimes } from './coach-times.tsx';
import { HoldBar } from './hold-bar.tsx';
import { HouseRules } from './house-rules.tsx';
import { lastSearch } from './last-search.ts';
import { type Offering, OfferingChoice } from './offering-choice.tsx';
import type { Choice, CoachOnPage } from './use-coach-page.ts';

const SampleReportDialog = lazy(() => import('./sample-report-dialog.tsx'));

type Props = { coach: CoachOnPage; choice: Choice };

/** A coach's page: who they are, what proves it, what they sell, and when. */
export function CoachPage({ coach, choice }: Props) {
  useDocumentTitle(`${coach.displayName}, coach`);
  const [timeZone, setTimeZone] = useViewingZone();
  const { offering } = choice;
  const first = firstName(coach.displayName);
  const zones = { timeZone, other: { name: first, timeZone: coach.timeZone } };
  return (
    <>
      <div className={styles.page}>
        <div className={styles.head}>
          <p className={styles.back}>
            <Link to={lastSearch()}>Back to the coaches</Link>
          </p>
          <CoachPortrait coach={coach} timeZone={timeZone} />
        </div>
        <section aria-labelledby="candour">
          <h2 id="candour">What people said afterwards</h2>
          <CandourProof {...coach.candour} size="large" />
          <OutcomeTierLine coachId={coach.id} />
        </section>
        <section aria-labelledby="offers">
          <h2 id="offers">What you can book</h2>
          {offering ? (
            <OfferingChoice
              offerings={coach.offerings}
              chosenId={offering.id}
              onChoose={(offeringId) => choice.change({ offering: offeringId, at: undefined })}
            />
          ) : (
            <p className="quiet">{first} offers no session at the moment.</p>
          )}
        </section>
        {offering && (
          <CoachTimes
            {...{ offering, choice, zones }}
            onTimeZone={setTimeZone}
            here={paths.coach(coach.slug, { offering: offering.id })}
          />
        )}
        <InWriting firstName={first} retestPrice={coach.retestPrice} />
        {(coach.experience.length > 0 || coach.completedSessions > 0) && (
          <section className={styles.row} aria-labelledby="hired">
            <h2 id="hired">Where {first} hired</h2>
            <CoachExperience
              experience={coach.experience}
              verifiedAt={coach.experienceVerifiedAt}
              completedSessions={coach.completedSessions}
              {...{ timeZone, firstName: first }}
            />
          </section>
        )}
        <section aria-labelledby="reviews">
          <h2 id="reviews">Reviews</h2>
          <ReviewList coachId={coach.id} timeZone={timeZone} />
        </section>
        {offering && <IfPlansChange offering={offering} firstName={first} />}
      </div>
      {offering && <HoldBar {...{ offering, choice, zones }} />}
    </>
  );
}

function InWriting({
  firstName: first,
  retestPrice,
}: {
  firstName: string;
  retestPrice: CoachOnPage['retestPrice'];
}) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="writing">
      <h2 id="writing">What you have in writing afterwards</h2>
      <p className={styles.writing}>
        Whether {first} would call you back, the real reason, and the one or two things an interviewer thinks
        and never says, each with the minute it happened.
      </p>
      {retestPrice && (
        <p className={styles.writing}>
          When you have practised what came of it, a retest of twenty minutes checks only that, for{' '}
          <Money value={retestPrice} />. It is booked from a report.
        </p>
      )}
      <Button variant="default" onClick={() => setOpen(true)}>
        Read a sample report
      </Button>
      <Suspense>{open && <SampleReportDialog onClose={() => setOpen(false)} />}</Suspense>
    </section>
  );
}

function IfPlansChange({ offering, firstName: first }: { offering: Offering; firstName: string }) {
  const policy = usePublicConfig()?.policy;
  if (!policy) return null;
  return (
    <section aria-labelledby="plans">
      <h2 id="plans">If plans change</h2>
      <HouseRules policy={policy} price={offering.price} firstName={first} />
      <p className={styles.house}>
        These are the house rules, the same for every coach, in the sums of {offering.title}. You see them
        once more, with your own dates, before you pay.
      </p>
    </section>
  );
}
