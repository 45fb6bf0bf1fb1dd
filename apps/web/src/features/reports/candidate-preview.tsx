import { candidateContent } from '@app/shared/reports/report-visibility';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import styles from './candidate-preview.module.css';
import { useEditor } from './editor-context.ts';
import { Segments } from './field.tsx';
import { LevelGaps } from './levels-section.tsx';
import { ReportDocument } from './report-document.tsx';
import { ReportMeta } from './report-meta.tsx';
import { ReportSection } from './report-section.tsx';

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
        <Button size="sm" onClick={onClose}>
          Back to writing
        </Button>
      </div>
      <div className={styles.sheet}>
        <ReportDocument
          content={content}
          coachName={report.coach.name}
          minutes={report.session.minutes}
          tapToReveal={access === 'text' && (report.contract?.tapToReveal ?? false)}
          meta={
            <ReportMeta
              withWhom={report.coach.name}
              startsAt={report.session.startsAt}
              minutes={report.session.minutes}
              timeZone={report.candidate.timeZone}
              targetRole={draft.context.targetRole}
            />
          }
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
      </div>
    </div>
  );
}
