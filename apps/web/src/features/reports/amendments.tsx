import { STRUCK_REASON } from '@app/shared/reports/contested-line';
import { now } from '../../lib/clock.ts';
import type { RouterOutputs } from '../../trpc.ts';
import { firstName } from '../../ui/first-name.ts';
import { formatDay } from '../../ui/format-time.ts';
import styles from './amendments.module.css';
import { partTitle, partTitles } from './draft-difference.ts';

type Report = Extract<RouterOutputs['reports']['read'], { access: 'text' | 'all' }>;
type Props = {
  versions: Report['versions'];
  amendments: Report['amendments'];
  timeZone: string;
  coachName: string;
};

/** Each change of a report that its candidate had already: when, why, and what it said before. */
export function Amendments({ versions, amendments, timeZone, coachName }: Props) {
  const changes = versions.filter(({ reason }) => reason !== '');
  if (changes.length === 0) return null;
  return (
    <ul className={styles.amended}>
      {changes.map(({ number, reason, releasedAt }) => {
        const amendment = amendments.find((one) => one.number === number);
        return (
          <li key={number}>
            <b>
              {reason.startsWith(STRUCK_REASON)
                ? 'Second Round struck a contested line on'
                : `${firstName(coachName)} changed this report on`}{' '}
              {formatDay(releasedAt, timeZone, now())}.
            </b>{' '}
            <bdi>{reason.replace(STRUCK_REASON, '')}</bdi>
            {amendment && amendment.changed.length > 0 && ` Changed: ${partTitles(amendment.changed)}.`}
            {amendment && amendment.differences.length > 0 && (
              <details>
                <summary>What it said before</summary>
                <dl className={styles.differences}>
                  {amendment.differences.map(({ path, before, after }) => (
                    <div key={path}>
                      <dt>{partTitle(path)}</dt>
                      {before && (
                        <dd>
                          <del>{before}</del>
                        </dd>
                      )}
                      {after && (
                        <dd>
                          <ins>{after}</ins>
                        </dd>
                      )}
                    </div>
                  ))}
                </dl>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
