import { ruleName } from '@app/shared/reports/rule-names';
import type { RouterOutputs } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WideTable } from '../../ui/wide-table.tsx';
import desk from './desk.module.css';
import styles from './report-quality.module.css';

type Rule = RouterOutputs['admin']['reportQuality']['rules'][number];

/** One line a rule, the one that fires most on top; the bar is the share that still stood at the hand-in. */
export function RuleTable({ rules, handedIn }: { rules: readonly Rule[]; handedIn: number }) {
  if (rules.length === 0)
    return (
      <EmptyState title="No rule has fired yet.">
        Once coaches write, their marks are counted here.
      </EmptyState>
    );
  const most = Math.max(...rules.map(({ reports }) => reports));
  return (
    <WideTable label="What the checks find, as a table">
      <table className={desk.table}>
        <caption className="sr">Reports in which each rule fired</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col" className={desk.amount}>
              Fired in
            </th>
            <th scope="col" className={desk.amount}>
              As a block
            </th>
            <th scope="col" className={desk.amount}>
              Still there at the hand-in
            </th>
            <th scope="col" className={desk.amount}>
              Let through
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ rule, reports, blocked, atHandIn, letThrough }) => (
            <tr key={rule}>
              <th scope="row" className={styles.rule}>
                <b>{rule}</b> {ruleName(rule)}
                <svg aria-hidden="true" viewBox="0 0 100 6" preserveAspectRatio="none">
                  <rect width={(reports / most) * 100} height="6" fill="var(--line-strong)" />
                  <rect width={(atHandIn / most) * 100} height="6" fill="var(--pencil)" />
                </svg>
              </th>
              <td className={desk.amount}>{reports}</td>
              <td className={desk.amount}>{blocked || '–'}</td>
              <td className={desk.amount}>
                {atHandIn || '–'}
                {handedIn > 0 && atHandIn > 0 && (
                  <small>{Math.round((atHandIn / handedIn) * 100)} % of reports</small>
                )}
              </td>
              <td className={desk.amount}>{letThrough || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
