import { RULE_NAMES } from '@app/shared/reports/rule-names';
import { WideTable } from '../../ui/wide-table.tsx';
import figures from './figures-table.module.css';
import type { Mirror } from './marking-words.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';

/** Which checks spoke up in the coach's own reports, and what they let through. */
export function MirrorChecks({ rules }: { rules: Mirror['rules'] }) {
  if (rules.length === 0) {
    return (
      <RecordSection id="checks" title="What the checks found">
        <Say>None of the checks has had anything to say about your reports.</Say>
      </RecordSection>
    );
  }
  return (
    <RecordSection id="checks" title="What the checks found" aside="in your reports, most often first">
      <WideTable label="Your checks as a table">
        <table className={`${figures.table} ${figures.narrow}`}>
          <thead>
            <tr>
              <th scope="col">Check</th>
              <th scope="col">Reports</th>
              <th scope="col">Stood at the hand-in</th>
              <th scope="col">You let it through</th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ rule, reports, atHandIn, letThrough }) => (
              <tr key={rule}>
                <th scope="row">{RULE_NAMES[rule] ?? rule}</th>
                <td>{reports}</td>
                <td>{atHandIn || '–'}</td>
                <td>{letThrough || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Fine>
        Letting something through with a reason is part of the work. What comes up again and again is worth a
        line in your own notes for the next report.
      </Fine>
    </RecordSection>
  );
}
