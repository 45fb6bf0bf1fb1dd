import type { RouterOutputs } from '../../trpc.ts';
import styles from './brief-at-hand.module.css';

type Brief = NonNullable<RouterOutputs['sessions']['room']['brief']>;

const DIRECTNESS = { gentle: 'Gentle', straight: 'Straight', unvarnished: 'Unvarnished' } as const;
const LEVEL = {
  entry: 'entry',
  mid: 'middle',
  senior: 'senior',
  lead: 'lead',
  executive: 'executive',
} as const;

/** What the candidate asked for, beside the coach while they talk. */
export function BriefAtHand({ brief, candidateName }: { brief: Brief; candidateName: string }) {
  const rows: [string, string][] = [
    ['Going for', [brief.targetRole, brief.targetCompany].filter(Boolean).join(', at ') || 'Not said'],
    ['Level', LEVEL[brief.level]],
    ['Probe', brief.toProbe],
    ['Background', brief.background],
    ['The advert', brief.jobAdvert],
  ];
  return (
    <section className={styles.brief} aria-label={`${candidateName}’s brief`}>
      <h2>{candidateName}’s brief</h2>
      <dl>
        {rows
          .filter(([, words]) => words)
          .map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        <div>
          <dt>How straight</dt>
          <dd>
            {DIRECTNESS[brief.directness]}.{' '}
            {brief.closedTopics.length > 0
              ? `Closed: ${brief.closedTopics.join(', ')}.`
              : 'No topic is closed.'}
          </dd>
        </div>
      </dl>
    </section>
  );
}
