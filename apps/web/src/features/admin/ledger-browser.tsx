import { formatMoney } from '@app/shared/money/format-money';
import { money } from '@app/shared/money/money';
import type { LedgerCode } from '@app/shared/payments/ledger-posting';
import { NativeSelect } from '@mantine/core';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay, formatMonth, formatTimeToTheSecond, placeOf } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { kindOf, kindWords } from './books-words.ts';
import desk from './desk.module.css';
import { toFinding } from './desk-search.ts';
import { FindBox } from './find-box.tsx';
import { latestMonths } from './latest-months.ts';
import styles from './ledger-browser.module.css';
import { LEDGER_WORDS } from './ledger-words.ts';
import { PagesBelow } from './pages-below.tsx';

type Fact = RouterOutputs['finance']['ledger']['facts'][number];

/** Every fact of the books, by account, booking or Stripe object; the search is the page's address. */
export function LedgerBrowser() {
  const search = useSearch({ from: '/admin/ledger' });
  const navigate = useNavigate({ from: '/admin/ledger' });
  const now = useNow(60);
  const finding = toFinding(search);
  const months = latestMonths(now, 24);
  const month = months.find((each) => each === search.month) ?? null;
  const found = trpc.finance.ledger.useQuery({ ...finding, month }, { placeholderData: keepPreviousData });
  const ask = (change: Partial<typeof search>) =>
    navigate({
      search: (current: typeof search) => ({ ...current, page: undefined, ...change }),
      replace: 'q' in change,
      resetScroll: 'page' in change,
    });
  return (
    <>
      <PageTitle>The ledger</PageTitle>
      <div className={desk.search}>
        <FindBox
          label="Find in the ledger"
          placeholder="Account, booking, payment or Stripe id, or a code such as P1"
          value={search.q}
          onFind={(q) => ask({ q })}
        />
        <NativeSelect
          label="Month"
          data={[
            { value: '', label: 'Every month' },
            ...months.map((value) => ({ value, label: formatMonth(value) })),
          ]}
          value={month ?? ''}
          onChange={({ currentTarget: { value } }) => ask({ month: value || undefined })}
        />
      </div>
      <ErrorMessage error={found.error} safe="What you asked for stays in the address." />
      {found.isPending && <SkeletonLines lines={14} />}
      {found.data && (
        <section className={desk.results} aria-label="Facts found" aria-busy={found.isFetching}>
          <p className={desk.count} role="status">
            {found.data.total} {found.data.total === 1 ? 'fact' : 'facts'}, the latest first. Debits to the
            left, credits to the right.
          </p>
          {found.data.total === 0 ? (
            <EmptyState title="Nothing fits.">
              The beginning of an account is enough, as liability:booking; an id is looked for whole.
            </EmptyState>
          ) : (
            <Facts facts={found.data.facts} now={now} />
          )}
          <PagesBelow
            total={found.data.total}
            perPage={found.data.perPage}
            page={finding.page}
            onPage={(page) => ask({ page })}
          />
        </section>
      )}
    </>
  );
}

function Facts({ facts, now }: { facts: readonly Fact[]; now: Temporal.Instant }) {
  const { timeZone } = useSignedInUser();
  return (
    <ul className={styles.facts} aria-label={`Times in ${placeOf(timeZone)}`}>
      {facts.map(({ id, at, code, ref, bookingId, entries }) => (
        <li key={id}>
          <p className={styles.what}>
            <b>{LEDGER_WORDS[code as LedgerCode] ?? code}</b> {formatDay(at, timeZone, now)}{' '}
            {formatTimeToTheSecond(at, timeZone)}
            {bookingId && <Link to={paths.deskBooking(bookingId)}>The booking</Link>}
            <code>
              {code} {ref}
            </code>
          </p>
          <table className={styles.lines}>
            <tbody>
              {entries.map(({ account, amountMinor, currency }) => (
                <tr key={`${account}${currency}`} data-credit={amountMinor < 0 || undefined}>
                  <th scope="row">
                    <Link to={paths.deskLedger({ q: account })}>{kindWords(kindOf(account))}</Link>{' '}
                    <code>{account.slice(kindOf(account).length + 1)}</code>
                  </th>
                  <td>
                    <span className="sr">{amountMinor > 0 ? 'debit ' : 'credit '}</span>
                    {formatMoney(money(Math.abs(amountMinor), currency))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </li>
      ))}
    </ul>
  );
}
