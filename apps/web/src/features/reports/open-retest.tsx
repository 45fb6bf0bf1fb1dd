import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { paths } from '../../paths.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { ButtonLink } from '../../ui/link.tsx';
import { Amendments } from './amendments.tsx';
import { ContestedSection } from './contested-section.tsx';
import { LinesContext } from './lines-context.ts';
import { ReportMeta } from './report-meta.tsx';
import styles from './report-offers.module.css';
import { RetestSheet } from './retest-sheet.tsx';

type Report = Extract<RouterOutputs['reports']['read'], { access: 'text' | 'all' }>;

/** A retest as its candidate reads it, with the way back to the report that it checks. */
export function OpenRetest({ report, timeZone }: { report: Report; timeZone: string }) {
  const { content, coach, session, retestOf } = report;
  useDocumentTitle(`Your retest with ${firstName(coach.name)}`);
  const isDone = content.retest.every(({ mark }) => mark === 'fixed');
  return (
    <LinesContext value={{ contested: report.lines }}>
      <RetestSheet
        content={content}
        meta={
          <ReportMeta
            kind="Retest"
            withWhom={coach.name}
            startsAt={session.startsAt}
            minutes={session.minutes}
            timeZone={timeZone}
            targetRole={content.context.targetRole}
          />
        }
      >
        <Amendments
          versions={report.versions}
          amendments={report.amendments}
          timeZone={timeZone}
          coachName={coach.name}
        />
        <ContestedSection
          lines={report.lines}
          timeZone={timeZone}
          candidate="You"
          coach={firstName(coach.name)}
        />
        <p className="quiet">
          {isDone
            ? 'Nothing of it is open any more. A whole session shows what comes next.'
            : 'What is not fixed stays on your list, with its drills.'}
        </p>
        <div className={styles.offers}>
          {retestOf && <ButtonLink to={paths.report(retestOf)}>The report it checks</ButtonLink>}
          <ButtonLink variant="default" to={paths.progress()}>
            Your progress
          </ButtonLink>
        </div>
      </RetestSheet>
    </LinesContext>
  );
}
