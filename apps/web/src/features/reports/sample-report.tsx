import { candidateContent } from '@app/shared/reports/report-visibility';
import { sampleReports } from '@app/shared/reports/sample-reports';
import { ReportDocument } from './report-document.tsx';

const { content, actualMinutes, coach } = sampleReports.weak;

/** An invented report in full, so that nobody buys unseen. Loaded only when it is asked for. */
export default function SampleReport() {
  return (
    <ReportDocument
      headingLevel="h2"
      content={candidateContent(content, 'text')}
      coachName={coach}
      minutes={actualMinutes}
      meta={
        <>
          <span>
            <b>A sample</b>, with invented people
          </span>
          <span className="num">{actualMinutes} minutes</span>
          <span>{content.context.targetRole}</span>
        </>
      }
    />
  );
}
