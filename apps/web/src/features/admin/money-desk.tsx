import { NativeSelect } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatMonth, formatTimeInPlace } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { BooksMonths } from './books-months.tsx';
import { financeHeadline } from './books-words.ts';
import { DifferenceList } from './difference-list.tsx';
import { ExcessList } from './excess-list.tsx';
import { latestMonths } from './latest-months.ts';
import { listWords } from './list-words.ts';
import styles from './money-desk.module.css';
import { MonthTurnover } from './month-turnover.tsx';
import { TrialBalance } from './trial-balance.tsx';

/** The books: whether Stripe agrees, what the month brought, what is owed, which months are closed. */
export function MoneyDesk() {
  const { timeZone, adminScopes } = useSignedInUser();
  const now = useNow(60);
  const months = latestMonths(now, 12);
  const search = useSearch({ from: '/admin/money' });
  const navigate = useNavigate({ from: '/admin/money' });
  const month = months.find((each) => each === search.month) ?? months[0]!; // there are always twelve
  const isTheirs = adminScopes.includes('finance');
  const finance = trpc.finance.overview.useQuery(
    { month },
    { placeholderData: keepPreviousData, enabled: isTheirs },
  );
  const above = formatTimeInPlace(now, timeZone);

  if (!isTheirs) {
    return (
      <>
        <PageTitle above={above} tab="Money">
          The books
        </PageTitle>
        <EmptyState title="This page is for whoever has finance.">
          You have {listWords(adminScopes)}. A booking’s own money stands on its page.
        </EmptyState>
      </>
    );
  }
  return (
    <div aria-busy={finance.isFetching}>
      <Headline finance={finance.data} above={above} />
      <ErrorMessage error={finance.error} />
      {finance.isPending && <SkeletonLines lines={14} />}
      {finance.data && (
        <>
          <DifferenceList {...finance.data} />
          <ExcessList />
          <section className={styles.part} aria-labelledby="turnover">
            <div className={styles.bar}>
              <h2 id="turnover">The month</h2>
              <NativeSelect
                aria-label="Month"
                data={months.map((value) => ({ value, label: formatMonth(value) }))}
                value={month}
                onChange={({ currentTarget: { value } }) =>
                  navigate({ search: { month: value === months[0] ? undefined : value }, resetScroll: false })
                }
              />
            </div>
            <MonthTurnover now={finance.data.turnover} before={finance.data.turnoverBefore} month={month} />
          </section>
          <TrialBalance balances={finance.data.balances} />
          <BooksMonths
            finance={finance.data}
            months={months.filter((each) => each >= (finance.data.since ?? month))}
          />
          <p className={styles.foot}>
            <Link to={paths.deskLedger()}>Look through the ledger</Link>
            <Link to={paths.deskDisputes()}>Disputes</Link>
            <Link to={paths.deskTaxes()}>Rates of tax</Link>
            <Link to={paths.deskDocuments()}>Receipts and credit notes</Link>
          </p>
        </>
      )}
    </div>
  );
}

function Headline({
  finance,
  above,
}: {
  finance: RouterOutputs['finance']['overview'] | undefined;
  above: string;
}) {
  if (!finance)
    return (
      <PageTitle above={above} tab="Money">
        The books
      </PageTitle>
    );
  const { before, marked } = financeHeadline(finance.reconciliation);
  return (
    <PageTitle above={above} tab="Money">
      {before}
      <PencilUnderline>{marked}</PencilUnderline>
    </PageTitle>
  );
}
