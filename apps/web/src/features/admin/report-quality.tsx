import { NativeSelect } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import desk from './desk.module.css';
import styles from './report-quality.module.css';
import { LateCoaches, Overrides } from './report-quality-lists.tsx';
import { RuleTable } from './rule-table.tsx';

type Quality = RouterOutputs['admin']['reportQuality'];

/** How the checks behave: what fires, what stays, what coaches let through, and whose reports come late. */
export function ReportQuality() {
  const { version } = useSearch({ from: '/admin/reports' });
  const navigate = useNavigate({ from: '/admin/reports' });
  const found = trpc.admin.reportQuality.useQuery({ version }, { placeholderData: keepPreviousData });
  return (
    <>
      <PageTitle tab="Report quality">Report quality</PageTitle>
      <ErrorMessage error={found.error} />
      {found.isPending && <SkeletonLines lines={12} />}
      {found.data && (
        <div className={styles.page} aria-busy={found.isFetching}>
          <section aria-labelledby="rules">
            <h2 id="rules">What the checks find</h2>
            <div className={desk.search}>
              <p className={styles.summary}>{summaryOf(found.data)}</p>
              {found.data.versions.length > 1 && (
                <NativeSelect
                  label="Version of the rules"
                  data={found.data.versions}
                  value={found.data.version}
                  onChange={({ currentTarget: { value } }) => navigate({ search: { version: value } })}
                />
              )}
            </div>
            <RuleTable rules={found.data.rules} handedIn={found.data.handedIn} />
          </section>
          <Overrides overrides={found.data.overrides} />
          <LateCoaches coaches={found.data.lateCoaches} />
        </div>
      )}
    </>
  );
}

function summaryOf({ version, handedIn, meanScore }: Quality): string {
  if (handedIn === 0) return `No report has been handed in under version ${version} of the rules yet.`;
  const reports = `${handedIn} ${handedIn === 1 ? 'report was' : 'reports were'} handed in under version ${version}`;
  return meanScore === null ? `${reports}.` : `${reports}, with a mean score of ${meanScore}.`;
}
