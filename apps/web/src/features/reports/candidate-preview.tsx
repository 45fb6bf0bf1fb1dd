import { candidateContent } from '@app/shared/reports/report-visibility';
import { isRetestReport } from '@app/shared/reports/retest-mark';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import styles from './candidate-preview.module.css';
import { useEditor } from './editor-context.ts';
import { Segments } from './field.tsx';
import { LevelGaps } from './levels-section.tsx';
import { ReportDocument } from './report-document.tsx';
import { ReportMeta } from './report-meta.tsx';
import { ReportSection } from './report-section.tsx';
import { RetestSheet } from './retest-sheet.tsx';

/** The draft as its candidate will read it, before and after they put it in their own words. */
export function CandidatePreview({ onClose }: { onClose(): void }) {
  const { draft, report, candidate } = useEditor();
  const [access, setAccess] = useState<'text' | 'all'>('text');
  const content = candidateContent(draft, access);
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <div className={styles.paper}>
      <div className={styles.bar}>
        <p>As {candidate} will read it</p>
        {!isRetestReport(draft) && (
          <Segments<'text' | 'all'>
            legend="When"
            hideLegend
            name="preview"
            options={[
              { value: 'text', label: 'At first' },
              { value: 'all', label: 'After their own words' },
            ]}
            value={access}
            onPick={setAccess}
          />
        )}
        <Button size="sm" onClick={onClose}>
          Back to writing
        </Button>
      </div>
      <div className={styles.sheet}>
        {isRetestReport(draft) ? (
          <RetestSheet content={content} meta={<Meta />} />
        ) : (
          <ReportDocument
            content={content}
            coachName={report.coach.name}
            minutes={report.session.minutes}
            tapToReveal={access === 'text' && (report.contract?.tapToReveal ?? false)}
            meta={<Meta />}
          >
            {access === 'all' && (
              <ReportSection id="levels" title="Levels">
                <LevelGaps
                  ratings={content.ratings}
                  selfRating={null}
                  dimensions={report.dimensions}
                  callBack={content.verdict.callBack}
                  coachName={report.coach.name}
                />
              </ReportSection>
            )}
          </ReportDocument>
        )}
      </div>
    </div>
  );
}

function Meta() {
  const { draft, report } = useEditor();
  return (
    <ReportMeta
      {...(isRetestReport(draft) && { kind: 'Retest' })}
      withWhom={report.coach.name}
      startsAt={report.session.startsAt}
      minutes={report.session.minutes}
      timeZone={report.candidate.timeZone}
      targetRole={draft.context.targetRole}
    />
  );
}
