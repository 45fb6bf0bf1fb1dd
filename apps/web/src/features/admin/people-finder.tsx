import { PEOPLE_FILTERS, type PeopleFilter } from '@app/shared/admin/people-filter';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Link } from '../../ui/link.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import desk from './desk.module.css';
import { toFinding } from './desk-search.ts';
import { FilterPills } from './filter-pills.tsx';
import { FindBox } from './find-box.tsx';
import { listWords } from './list-words.ts';
import { PagesBelow } from './pages-below.tsx';
import styles from './people-finder.module.css';
import { PersonRow } from './person-row.tsx';

const FILTER_WORDS: Record<PeopleFilter, string> = {
  everybody: 'Everybody',
  coaches: 'Coaches',
  paused: 'Paused',
  suspended: 'Suspended',
  admins: 'At the desk',
};

/** Everybody with an account; here a coach is paused and an account shut out. */
export function PeopleFinder() {
  const search = useSearch({ from: '/admin/people' });
  const navigate = useNavigate({ from: '/admin/people' });
  const { adminScopes } = useSignedInUser();
  const mayDecide = adminScopes.includes('trust');
  const finding = toFinding(search);
  const filter = search.who ?? 'everybody';
  const found = trpc.admin.people.useQuery({ ...finding, filter }, { placeholderData: keepPreviousData });
  const ask = (change: Partial<typeof search>) =>
    navigate({
      search: (current: typeof search) => ({ ...current, page: undefined, ...change }),
      replace: 'q' in change,
      resetScroll: 'page' in change,
    });
  return (
    <>
      <PageTitle>People</PageTitle>
      <div className={desk.search}>
        <FindBox
          label="Find somebody"
          placeholder="Name, address or id"
          value={search.q}
          onFind={(q) => ask({ q })}
        />
        <p className={styles.aside}>
          <Link to={paths.deskApplications()}>Who waits to become a coach</Link>
        </p>
      </div>
      <FilterPills
        label="Show"
        pills={PEOPLE_FILTERS.map((key) => ({ key, label: FILTER_WORDS[key] }))}
        isChosen={(key) => key === filter}
        onChoose={(key) => ask({ who: key === 'everybody' ? undefined : key })}
      />
      {!mayDecide && (
        <p className={styles.rights}>
          You have {listWords(adminScopes)}: pausing and suspending is for whoever has trust.
        </p>
      )}
      <ErrorMessage error={found.error} safe="What you asked for stays in the address." />
      {found.isPending && <SkeletonLines lines={12} />}
      {found.data && (
        <section
          className={`${desk.results} ${styles.found}`}
          aria-label="People found"
          aria-busy={found.isFetching}
        >
          <p className={desk.count} role="status">
            {found.data.total} {found.data.total === 1 ? 'person' : 'people'}, the newest first.
          </p>
          {found.data.total === 0 ? (
            <EmptyState title="Nobody fits.">Part of a name or address is enough.</EmptyState>
          ) : (
            <ul>
              {found.data.people.map((person) => (
                <PersonRow key={person.id} person={person} mayDecide={mayDecide} />
              ))}
            </ul>
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
