import type { ReactNode } from 'react';
import { Costs } from '../features/landing/costs.tsx';
import { FreeSoon } from '../features/landing/free-soon.tsx';
import { OtherChair } from '../features/landing/other-chair.tsx';
import { ReportParts } from '../features/landing/report-parts.tsx';
import { ReportSheet } from '../features/landing/report-sheet.tsx';
import { Story } from '../features/landing/story.tsx';
import { usePriceSpan } from '../features/landing/use-price-span.ts';
import { paths } from '../paths.ts';
import { ButtonLink } from '../ui/link.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './landing.module.css';

export default function LandingPage() {
  return (
    <>
      <Opening />
      <Band id="how">
        <h2>
          How it works{' '}
          <small>
            Sixteen days in Leonie’s March, from looking for someone to trying again. She is invented;
            everything she meets is here.
          </small>
        </h2>
        <Story />
      </Band>
      <Band id="report" paper>
        <h2>
          What the polite e-mail leaves out <small>Every report has these five parts.</small>
        </h2>
        <ReportParts />
      </Band>
      <Band id="coaches">
        <FreeSoon />
      </Band>
      <Band id="cost" paper>
        <Costs />
      </Band>
      <Band id="chair">
        <OtherChair />
      </Band>
    </>
  );
}

function Opening() {
  const span = usePriceSpan();
  return (
    <div className={`${styles.wrap} ${styles.hero}`}>
      <PageTitle tab="Mock interviews that end with the real reason">
        You were never called back, and never learned why.
      </PageTitle>
      <div className={styles.promise}>
        <p>
          Here a coach who has hired for the job you want interviews you, then writes down what the others
          kept to themselves: whether you would be called back, and the real reason.
        </p>
        <div className={styles.go}>
          {span && (
            <span>
              Most begin between
              <br />
              {span}
            </span>
          )}
          <ButtonLink to={paths.coaches()}>Find a coach</ButtonLink>
        </div>
      </div>
      <ReportSheet />
    </div>
  );
}

function Band({ id, paper, children }: { id: string; paper?: boolean; children: ReactNode }) {
  return (
    <section id={id} className={styles.band} data-paper={paper}>
      <div className={styles.wrap}>{children}</div>
    </section>
  );
}
