import { candidateContent } from '@app/shared/reports/report-visibility';
import { isRetestReport } from '@app/shared/reports/retest-mark';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { now } from '../../lib/clock.ts';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatTimeInPlace } from '../../ui/format-time.ts';
import { FollowUpOfCoach } from '../progress/follow-up-of-coach.tsx';
import { GivenWords } from './acknowledgement-form.tsx';
import { AmendingReport } from './amending-report.tsx';
import { AnswerLine, ReplyToCandidate } from './coach-answers.tsx';
import { ContestedSection } from './contested-section.tsx';
import { possessive } from './editor-bar.tsx';
import type { CoachReport } from './editor-context.ts';
import { LevelGaps } from './levels-section.tsx';
import { LinesContext } from './lines-context.ts';
import styles from './released-report.module.css';
import { ReportDocument } from './report-document.tsx';
import { ReportMeta } from './report-meta.tsx';
import { ReportSection } from './report-section.tsx';
import { RetestSheet } from './retest-sheet.tsx';
import { GivenAnswer } from './unsaid-section.tsx';

/** A report that is out of the coach's hands: what the candidate made of it, and the way to put it right. */
export function ReleasedReport({ report, userId }: { report: CoachReport; userId: string }) {
  const [isAmending, setAmending] = useState(false);
  const candidate = firstName(report.candidate.name);
  useDocumentTitle(`${possessive(candidate)} report`);
  if (isAmending) return <AmendingReport report={report} userId={userId} onDone={() => setAmending(false)} />;

  const content = candidateContent(report.content, 'all');
  const isRetest = isRetestReport(report.content);
  const { acknowledgement } = report;
  return (
    <div className={styles.paper}>
      <div className={styles.bar}>
        <div>
          <h1 tabIndex={-1}>{possessive(candidate)} report</h1>
          <p>{stateOf(report, candidate)}</p>
        </div>
        {report.status === 'released' && (
          <Button variant="default" size="sm" onClick={() => setAmending(true)}>
            Change it, with a reason
          </Button>
        )}
      </div>
      <div className={styles.sheet}>
        <LinesContext value={{ contested: report.lines }}>
          {isRetest ? (
            <RetestSheet headingLevel="h2" content={content} meta={<Meta report={report} />}>
              <ContestedSection
                lines={report.lines}
                timeZone={report.coach.timeZone}
                candidate={candidate}
                coach="You"
                answer={(line) => <AnswerLine report={report} userId={userId} path={line.path} />}
              />
            </RetestSheet>
          ) : (
            <ReportDocument
              headingLevel="h2"
              content={content}
              coachName={report.coach.name}
              minutes={report.session.minutes}
              meta={<Meta report={report} />}
              answer={(truth) => (
                <GivenAnswer
                  given={acknowledgement?.responses.find(({ hardTruth }) => hardTruth === truth.id)}
                  whose={candidate}
                />
              )}
              entries={[
                ...(acknowledgement ? [{ id: 'words', title: 'In their own words' }] : []),
                { id: 'levels', title: 'Levels, side by side' },
                ...(report.lines.length > 0 ? [{ id: 'contested', title: 'Contested lines' }] : []),
              ]}
            >
              {acknowledgement && (
                <ReportSection id="words" title="In their own words">
                  <GivenWords given={acknowledgement} coachName={report.coach.name} />
                  {!acknowledgement.coachReply && <ReplyToCandidate report={report} userId={userId} />}
                </ReportSection>
              )}
              <ReportSection
                id="levels"
                title="Levels, side by side"
                aside={report.selfRating ? undefined : `${candidate} has not rated themself`}
              >
                <LevelGaps
                  ratings={content.ratings}
                  selfRating={report.selfRating}
                  dimensions={report.dimensions}
                  callBack={content.verdict.callBack}
                  coachName={report.coach.name}
                  selfName={candidate}
                />
              </ReportSection>
              <ContestedSection
                lines={report.lines}
                timeZone={report.coach.timeZone}
                candidate={candidate}
                coach="You"
                answer={(line) => <AnswerLine report={report} userId={userId} path={line.path} />}
              />
              <FollowUpOfCoach
                bookingId={report.bookingId}
                userId={userId}
                timeZone={report.coach.timeZone}
              />
            </ReportDocument>
          )}
        </LinesContext>
      </div>
    </div>
  );
}

function Meta({ report }: { report: CoachReport }) {
  return (
    <ReportMeta
      {...(isRetestReport(report.content) && { kind: 'Retest' })}
      withWhom={report.candidate.name}
      startsAt={report.session.startsAt}
      minutes={report.session.minutes}
      timeZone={report.coach.timeZone}
      targetRole={report.content.context.targetRole}
      {...(!isRetestReport(report.content) && { rubrics: report.rubrics })}
    />
  );
}

function stateOf(report: CoachReport, candidate: string): string {
  const { status, opensAt, releasedAt, acknowledgement, selfRated, versions } = report;
  const inPlace = (moment: string) => formatTimeInPlace(moment, report.coach.timeZone, now());
  if (status === 'submitted' && opensAt) {
    return `Handed in. ${candidate} gets it ${formatTimeInPlace(opensAt, report.candidate.timeZone, now())}.`;
  }
  const since = releasedAt ? `With ${candidate} since ${inPlace(releasedAt)}.` : '';
  const changed =
    versions.length > 1
      ? ` Changed ${versions.length - 1 === 1 ? 'once' : `${versions.length - 1} times`}.`
      : '';
  if (isRetestReport(report.content)) return `${since}${changed}`;
  if (acknowledgement) return `${since}${changed} Answered ${inPlace(acknowledgement.acknowledgedAt)}.`;
  return `${since}${changed} ${selfRated ? `${candidate} has not answered yet.` : `${candidate} rates themself first.`}`;
}
