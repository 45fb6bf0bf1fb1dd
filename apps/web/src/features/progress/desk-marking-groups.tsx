import { HARD_TRUTH_CATEGORIES } from '@app/shared/reports/hard-truth-category';
import { WideTable } from '../../ui/wide-table.tsx';
import styles from './desk-marking.module.css';
import figures from './figures-table.module.css';
import type { Marking } from './marking-words.ts';
import { inAHundred } from './outcome-figures.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';

type Group = Marking['groups'][number];

const GROUP_WORDS: Record<string, string> = {
  'gender:woman': 'Women',
  'gender:man': 'Men',
  'gender:another': 'Another gender',
  'first_language:yes': 'In their first language',
  'first_language:no': 'In another language',
};
const nameOf = ({ question, answer }: Group) => GROUP_WORDS[`${question}:${answer}`] ?? answer;

/** Which hard truths are told to which group, among people who volunteered it. */
export function DeskMarkingGroups({ groups, smallest }: { groups: readonly Group[]; smallest: number }) {
  const shown = groups.flatMap(({ shown: counts, ...group }) => (counts ? [{ ...group, counts }] : []));
  return (
    <RecordSection id="groups" title="Hard truths, by volunteered group">
      {shown.length === 0 ? (
        <Say>
          No group has {smallest} people with a report yet. Of fewer nothing is shown: each of them would be
          known.
        </Say>
      ) : (
        <>
          <Say>Look for a truth that one group is told clearly more often than the other.</Say>
          <WideTable label="Hard truths by group">
            <table className={figures.table}>
              <thead>
                <tr>
                  <th scope="col">In a hundred reports</th>
                  {shown.map((group) => (
                    <th key={`${group.question}:${group.answer}`} scope="col">
                      {nameOf({ ...group, shown: group.counts })}
                      <small>
                        {group.counts.reports} reports of {group.counts.candidates}
                      </small>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {told(shown).map(([category, name]) => (
                  <tr key={category}>
                    <th scope="row">{name}</th>
                    {shown.map(({ question, answer, counts }) => {
                      const share = counts.categories.find((one) => one.category === category)?.share ?? null;
                      return (
                        <td key={`${question}:${answer}`}>
                          {share === null ? (
                            <span className={styles.quiet}>few or none</span>
                          ) : (
                            inAHundred(share)
                          )}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
        </>
      )}
      <Fine>
        Candidates say it in their account if they like and can take it back. Groups of fewer than {smallest}{' '}
        people and counts under three are left out, and nobody is shown by name.
      </Fine>
    </RecordSection>
  );
}

/** The categories that any group has enough of. */
const told = (groups: readonly { counts: NonNullable<Group['shown']> }[]) =>
  Object.entries(HARD_TRUTH_CATEGORIES).filter(([category]) =>
    groups.some(({ counts }) =>
      counts.categories.some((one) => one.category === category && one.share !== null),
    ),
  );
