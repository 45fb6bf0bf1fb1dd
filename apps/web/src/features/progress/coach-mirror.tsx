import { paths } from '../../paths.ts';
import { formatDate } from '../../ui/format-time.ts';
import { ButtonLink, Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import styles from './coach-mirror.module.css';
import { type Mirror, mirrorHeadline } from './marking-words.ts';
import { MirrorAgreement } from './mirror-agreement.tsx';
import { MirrorChecks } from './mirror-checks.tsx';
import { MirrorLeniency } from './mirror-leniency.tsx';
import { MirrorLevels } from './mirror-levels.tsx';
import { MirrorMonths } from './mirror-months.tsx';
import { MirrorUsefulness } from './mirror-usefulness.tsx';

/** A coach's own marking, without a mark for it: what can be seen, how sure that is, and what to try. */
export function CoachMirror({ mirror }: { mirror: Mirror }) {
  const [before, marked] = mirrorHeadline(mirror);
  return (
    <div className={styles.sheet}>
      <PageTitle tab="Your mirror">
        {before} <PencilUnderline>{marked}</PencilUnderline>.
      </PageTitle>
      <p className={styles.lead}>
        Everybody who marks people is a little strict or a little kind, and nobody sees it alone. This is what
        your own reports show. It is for you: there is no rank, candidates never see it, and it changes
        nothing about what you are paid.
        {mirror.estimatedOn && ` Worked out in the night to ${formatDate(mirror.estimatedOn)}.`}
      </p>
      <Calibrated calibration={mirror.calibration} />
      <MirrorLeniency mirror={mirror} />
      <MirrorLevels mirror={mirror} />
      <MirrorAgreement mirror={mirror} />
      <MirrorUsefulness mirror={mirror} />
      <MirrorMonths months={mirror.months} />
      <MirrorChecks rules={mirror.rules} />
    </div>
  );
}

function Calibrated({ calibration }: { calibration: Mirror['calibration'] }) {
  if (calibration?.passed) {
    return (
      <p className={styles.calibrated}>
        You have read the reference sessions, near to what was agreed.{' '}
        <Link to={paths.coachCalibration()}>See the comparison</Link>
      </p>
    );
  }
  return (
    <div className={styles.invitation}>
      <p>
        {calibration
          ? 'Your last reading of the reference sessions was further from what was agreed than we like. Read the reasons, then read the sessions again.'
          : 'Three invented sessions, each about ten minutes: rate them, then read what senior coaches agreed and why. It is the quickest way to a steadier hand.'}
      </p>
      <ButtonLink to={paths.coachCalibration()}>Open the reference sessions</ButtonLink>
    </div>
  );
}
