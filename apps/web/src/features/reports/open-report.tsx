import { useEffect } from 'react';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { ReviewSection } from '../reviews/review-section.tsx';
import { AcknowledgementForm, answering, GivenWords, useOwnWords } from './acknowledgement-form.tsx';
import { Amendments } from './amendments.tsx';
import { EvidenceNote } from './evidence-margin.tsx';
import { LevelGaps } from './levels-section.tsx';
import styles from './open-report.module.css';
import { ReportDocument } from './report-document.tsx';
import { ReportMeta } from './report-meta.tsx';
import { ReportSection } from './report-section.tsx';
import { GivenAnswer, TruthAnswer } from './unsaid-section.tsx';

type Report = Extract<RouterOutputs['reports']['read'], { access: 'text' | 'all' }>;
type Props = { report: Report; userId: string; timeZone: string };

/** The report as its candidate reads it; the levels and figures open after their own words. */
export function OpenReport({ report, userId, timeZone }: Props) {
  const { bookingId, content, coach, session, acknowledgement } = report;
  const [words, setWords, forget] = useOwnWords(userId, bookingId);
  useMarkOpened(bookingId);
  useDocumentTitle(`Your report from ${firstName(coach.name)}`);
  const isAcknowledged = acknowledgement !== null;

  return (
    <ReportDocument
      content={content}
      coachName={coach.name}
      minutes={session.minutes}
      tapToReveal={report.tapToReveal && !isAcknowledged}
      questions={report.questions}
      above={
        <Amendments
          versions={report.versions}
          amendments={report.amendments}
          timeZone={timeZone}
          coachName={coach.name}
        />
      }
      meta={
        <>
          <ReportMeta
            withWhom={coach.name}
            startsAt={session.startsAt}
            minutes={session.minutes}
            timeZone={timeZone}
            targetRole={content.context.targetRole}
          />
          <button type="button" className={styles.print} onClick={() => window.print()}>
            Print or keep as PDF
          </button>
        </>
      }
      answer={(truth) =>
        isAcknowledged ? (
          <GivenAnswer
            given={acknowledgement.responses.find((one) => one.hardTruth === truth.id)}
            whose="You"
          />
        ) : (
          <TruthAnswer
            truth={truth}
            given={words.responses.find((one) => one.hardTruth === truth.id)}
            onChange={(response) => setWords(answering(response))}
          />
        )
      }
      entries={[
        { id: 'words', title: 'In your own words' },
        {
          id: 'levels',
          title: 'Levels, side by side',
          ...(!isAcknowledged && { closed: 'open after that' }),
        },
      ]}
    >
      <ReportSection
        id="words"
        title="In your own words"
        aside={isAcknowledged ? undefined : 'then the levels open'}
      >
        {isAcknowledged ? (
          <GivenWords given={acknowledgement} coachName={coach.name} />
        ) : (
          <AcknowledgementForm
            bookingId={bookingId}
            coachName={coach.name}
            truths={content.hardTruths}
            words={words}
            setWords={setWords}
            forget={forget}
          />
        )}
      </ReportSection>
      {isAcknowledged && (
        <ReportSection
          id="levels"
          title="Levels, side by side"
          aside="opened after your own words"
          shape="row"
        >
          <LevelGaps
            ratings={content.ratings}
            selfRating={report.selfRating}
            dimensions={report.dimensions}
            callBack={content.verdict.callBack}
            coachName={coach.name}
          />
          <EvidenceNote>
            Most people miss, in both directions. The coach’s level is not the truth either: it is one person,
            on one day.
          </EvidenceNote>
        </ReportSection>
      )}
      <ReviewSection bookingId={bookingId} timeZone={timeZone} />
    </ReportDocument>
  );
}

/** Tells the API once that the report lies open: from then on a self-rating would not be one. */
function useMarkOpened(bookingId: Report['bookingId']) {
  const { mutate } = trpc.reports.markOpened.useMutation();
  useEffect(() => mutate({ bookingId }), [bookingId, mutate]);
}
