import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { formatDate } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import styles from './desk-marking.module.css';
import { DeskMarkingGroups } from './desk-marking-groups.tsx';
import { DeskMarkingTable } from './desk-marking-table.tsx';
import type { Marking } from './marking-words.ts';
import { Fine, RecordSection, Say } from './record-section.tsx';
import { VerdictDrift } from './verdict-drift.tsx';

/** How coaches mark, for the desk: the drift of all, then each by name, then the volunteered groups. */
export function DeskMarking() {
  const [marking] = trpc.mirror.desk.useSuspenseQuery();
  const { estimatedOn, sessions, ruleVersion, coaches, usefulnessModel } = marking;
  return (
    <div className={styles.sheet}>
      <PageTitle size="medium" tab="How coaches mark">
        How coaches mark
      </PageTitle>
      <p className={styles.meta}>
        {estimatedOn
          ? `Run of ${formatDate(estimatedOn)}: ${sessions} sessions, rules ${ruleVersion}. `
          : 'The first run comes with the night. '}
        What the checks find and what is let through is under{' '}
        <Link to={paths.deskReports()}>report quality</Link>.
      </p>
      <VerdictDrift months={marking.drift} />
      <RecordSection id="coaches" title="Coaches, by name" aside="never by how they mark">
        {coaches.length === 0 ? (
          <EmptyState title="No coach has a released report yet.">
            They appear here after the night that follows their first one.
          </EmptyState>
        ) : (
          <>
            <Say>{notedWords(coaches)}</Say>
            <DeskMarkingTable coaches={coaches} />
          </>
        )}
        {usefulnessModel && usefulnessModel.answers > 0 && (
          <Fine>
            Usefulness is adjusted for the verdict: a step towards yes comes with{' '}
            {Math.abs(usefulnessModel.perVerdict).toFixed(2)}{' '}
            {usefulnessModel.perVerdict < 0 ? 'less' : 'more'} in what candidates say, and that is taken out.
            Between coaches σ²b {usefulnessModel.between.toFixed(3)}, within σ²e{' '}
            {usefulnessModel.within.toFixed(3)}, from {usefulnessModel.answers} answers.
            {usefulnessModel.between === 0 && ' No difference between coaches can be told from chance.'}
          </Fine>
        )}
      </RecordSection>
      <DeskMarkingGroups groups={marking.groups} smallest={marking.smallestGroup} />
    </div>
  );
}

function notedWords(coaches: Marking['coaches']): string {
  const noted = coaches.filter(({ leniency: { word } }) => word === 'generous' || word === 'strict').length;
  const alike = coaches.filter(({ halo: { word } }) => word === 'worth a look').length;
  const lenient =
    noted === 0
      ? 'Of no coach can it be said that they are strict or generous'
      : `${noted} of ${coaches.length} coaches are strict or generous beyond chance`;
  return `${lenient}; ${alike === 0 ? 'none rates' : `${alike} rate${alike === 1 ? 's' : ''}`} all dimensions of a session much alike.`;
}
