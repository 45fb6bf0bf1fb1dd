import { lazy, Suspense, useEffect, useState } from 'react';
import { useDocumentTitle } from '../../lib/use-document-title.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { useTakenOn } from '../progress/use-taken-on.tsx';
import { ReviewSection } from '../reviews/review-section.tsx';
import { AcknowledgementForm, answering, GivenWords, useOwnWords } from './acknowledgement-form.tsx';
import { Amendments } from './amendments.tsx';
import { ContestedSection } from './contested-section.tsx';
import { CuriositySection } from './curiosity-section.tsx';
import { EvidenceNote } from './evidence-margin.tsx';
import { LevelGaps } from './levels-section.tsx';
import { LinesContext } from './lines-context.ts';
import { NotToday } from './not-today.tsx';
import { ReportDocument } from './report-document.tsx';
import { ReportMeta } from './report-meta.tsx';
import { ReportOffers } from './report-offers.tsx';
import { ReportSection } from './report-section.tsx';
import { ReportTools } from './report-tools.tsx';
import { TruthStanding } from './truth-standing.tsx';
import { GivenAnswer, TruthAnswer } from './unsaid-section.tsx';

const ContestDialog = lazy(() => import('./contest-dialog.tsx'));

type Report = Extract<RouterOutputs['reports']['read'], { access: 'text' | 'all' }>;
type Props = { report: Report; userId: string; timeZone: string };

/** The report as its candidate reads it; the levels and figures open after their own words. */
export function OpenReport({ report, userId, timeZone }: Props) {
  const { bookingId, content, coach, session, acknowledgement } = report;
  const [words, setWords, forget] = useOwnWords(userId, bookingId);
  useMarkOpened(bookingId);
  useDocumentTitle(`Your report from ${firstName(coach.name)}`);
  const isAcknowledged = acknowledgement !== null;
  const isPutOff = report.putOffAt !== null;
  const contesting = useContesting();
  const taken = useTakenOn(report);

  return (
    <LinesContext value={{ contested: report.lines, ...contesting.lines }}>
      <ReportDocument
        content={content}
        coachName={coach.name}
        minutes={session.minutes}
        taken={contesting.isContesting ? undefined : taken}
        tapToReveal={report.tapToReveal && !isAcknowledged}
        notToday={isAcknowledged ? undefined : <NotToday bookingId={bookingId} isPutOff={isPutOff} />}
        above={
          <div>
            <ReportTools
              bookingId={bookingId}
              timeZone={timeZone}
              fileName={fileNameOf(report, timeZone)}
              isAcknowledged={isAcknowledged}
              isContesting={contesting.isContesting}
              onContesting={contesting.setContesting}
            />
            <Amendments
              versions={report.versions}
              amendments={report.amendments}
              timeZone={timeZone}
              coachName={coach.name}
            />
          </div>
        }
        meta={
          <ReportMeta
            withWhom={coach.name}
            startsAt={session.startsAt}
            minutes={session.minutes}
            timeZone={timeZone}
            targetRole={content.context.targetRole}
            rubrics={report.rubrics}
          />
        }
        standing={(truth) => isAcknowledged && <TruthStanding category={truth.category} />}
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
          ...(report.questions ? [{ id: 'curiosity', title: 'Curiosity' }] : []),
          ...(report.lines.length > 0 ? [{ id: 'contested', title: 'Contested lines' }] : []),
        ]}
      >
        <ReportSection
          id="words"
          title="In your own words"
          aside={isAcknowledged ? undefined : 'then the levels open'}
        >
          {isAcknowledged ? (
            <GivenWords given={acknowledgement} coachName={coach.name} />
          ) : isPutOff ? (
            <p className="quiet">
              This waits with the unsaid. When you bring it back, you can answer it here.
            </p>
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
              Most people miss, in both directions. The coach’s level is not the truth either: it is one
              person, on one day.
            </EvidenceNote>
          </ReportSection>
        )}
        {report.questions && (
          <CuriositySection questions={report.questions} talk={report.talk} content={content} />
        )}
        <ContestedSection
          lines={report.lines}
          timeZone={timeZone}
          candidate="You"
          coach={firstName(coach.name)}
        />
        <ReportOffers
          report={report}
          bookingId={bookingId}
          sessionType={session.type}
          coach={coach}
          timeZone={timeZone}
        />
        <ReviewSection bookingId={bookingId} timeZone={timeZone} />
      </ReportDocument>
      {contesting.line && (
        <Suspense>
          <ContestDialog
            userId={userId}
            bookingId={bookingId}
            coach={firstName(coach.name)}
            line={contesting.line}
            onDone={contesting.end}
            onClose={contesting.close}
          />
        </Suspense>
      )}
    </LinesContext>
  );
}

/** Choosing a line to contest: the page's lines offer themselves, then one of them is being written about. */
function useContesting() {
  const [isContesting, setContesting] = useState(false);
  const [line, setLine] = useState<{ path: string; text: string }>();
  const close = () => setLine(undefined);
  return {
    isContesting,
    setContesting,
    line,
    close,
    end: () => {
      close();
      setContesting(false);
    },
    lines: isContesting && { onContest: (path: string, text: string) => setLine({ path, text }) },
  };
}

const fileNameOf = ({ session }: Report, timeZone: string) =>
  `report-${Temporal.Instant.from(session.startsAt).toZonedDateTimeISO(timeZone).toPlainDate()}`;

/** Tells the API once that the report lies open: from then on a self-rating would not be one. */
function useMarkOpened(bookingId: Report['bookingId']) {
  const { mutate } = trpc.reports.markOpened.useMutation();
  useEffect(() => mutate({ bookingId }), [bookingId, mutate]);
}
