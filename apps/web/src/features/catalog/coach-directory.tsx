import { COACH_SORTS, type CoachSort } from '@app/shared/catalog/catalog.schema';
import { Button, CloseButton, NativeSelect, Pagination, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { placeOf } from '../../ui/format-time.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { CoachCard } from './coach-card.tsx';
import styles from './coach-directory.module.css';
import { DirectoryFilters } from './directory-filters.tsx';
import { countFilters, sortOf } from './directory-search.ts';
import { DirectoryTitle } from './directory-title.tsx';
import { NobodyFits } from './nobody-fits.tsx';
import type { Directory } from './use-directory.ts';
import { useDirectory } from './use-directory.ts';

/** Fetched when a phone first asks for it: what draws a drawer is as large as the page. */
const FilterDrawer = lazy(() => import('./filter-drawer.tsx'));

const SORT_LABEL: Record<CoachSort, string> = {
  candour: 'Candour, surest first',
  soonest: 'Soonest free',
  price: 'Lowest price',
  experience: 'Most interviews held',
};

/** The directory of coaches: filters beside the answer, in a drawer on phones. */
export function CoachDirectory() {
  const directory = useDirectory();
  const { search, answer, ask, timeZone } = directory;
  const [filtersOpen, { open, close }] = useDisclosure();
  const [everOpened, setEverOpened] = useState(false);
  const filtersButton = useRef<HTMLButtonElement>(null);
  const openFilters = () => {
    setEverOpened(true);
    open();
  };
  const set = countFilters(search);
  const sort = (
    <NativeSelect
      aria-label="Sort by"
      value={sortOf(search)}
      onChange={(event) => ask({ sort: event.currentTarget.value as CoachSort })}
      data={COACH_SORTS.map((value) => ({ value, label: SORT_LABEL[value] }))}
    />
  );
  return (
    <div className={styles.find}>
      <div className={styles.lead}>
        <DirectoryTitle directory={directory} />
        <p className={styles.when}>Every time on this page is yours, in {placeOf(timeZone)}.</p>
      </div>
      <div className={styles.rail}>
        <SearchBox directory={directory} />
        <div className={styles.phone}>
          <Button
            ref={filtersButton}
            variant="default"
            onClick={openFilters}
            leftSection={<IconAdjustmentsHorizontal size={18} aria-hidden="true" />}
          >
            {set > 0 ? `Filters, ${set} set` : 'Filters'}
          </Button>
          {sort}
        </div>
        <div className={styles.wide}>
          <DirectoryFilters directory={directory} />
        </div>
        <Suspense>
          {everOpened && (
            <FilterDrawer
              directory={directory}
              opened={filtersOpen}
              onClose={close}
              onClosed={() => filtersButton.current?.focus()}
            />
          )}
        </Suspense>
      </div>
      <section className={styles.results} aria-label="Coaches" aria-busy={answer.isFetching}>
        <div className={styles.bar}>
          <span>{answer.data ? rangeWords(directory) : 'Looking'}</span>
          {set > 0 || search.q ? (
            <button type="button" className={styles.plain} onClick={directory.clear}>
              Clear all
            </button>
          ) : null}
          <div className={styles.sort}>{sort}</div>
        </div>
        <Results directory={directory} />
      </section>
    </div>
  );
}

function Results({ directory }: { directory: Directory }) {
  const { answer, search, timeZone, ask } = directory;
  if (answer.error)
    return <ErrorMessage error={answer.error} safe="What you asked for stays in the address." />;
  if (!answer.data) return <SkeletonLines lines={14} />;
  const { coaches, total, perPage } = answer.data;
  if (coaches.length === 0) return <NobodyFits directory={directory} />;
  const pages = Math.ceil(total / perPage);
  return (
    <>
      {coaches.map((coach) => (
        <CoachCard
          key={coach.id}
          coach={coach}
          timeZone={timeZone}
          timesWanted={Boolean(search.at || search.from)}
        />
      ))}
      {pages > 1 && (
        <div className={styles.paging}>
          <Pagination
            total={pages}
            value={search.page ?? 1}
            onChange={(page) => ask({ page })}
            siblings={0}
            getItemProps={(page) => ({ 'aria-label': `Page ${page}` })}
            getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          />
          <span>This address keeps your search, so you can send it on.</span>
        </div>
      )}
      <p className={styles.how}>
        Surest first: 31 of 40 stands above 5 of 5, because we rank by what is likely to hold for the next
        person. Whether a coach said yes or no to them never counts.
      </p>
    </>
  );
}

/** Types ahead of the address, which follows when the typing rests. */
function SearchBox({ directory: { search, ask } }: { directory: Directory }) {
  const [text, setText] = useState(search.q ?? '');
  useEffect(() => setText(search.q ?? ''), [search.q]);
  const send = useDebouncedCallback((q: string) => ask({ q: q.trim() || undefined }), 300);
  const type = (next: string) => {
    setText(next);
    send(next);
  };
  return (
    <search>
      <TextInput
        label="Search"
        type="search"
        placeholder="Name, role or company"
        maxLength={100}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        rightSection={text ? <CloseButton aria-label="Clear the search" onClick={() => type('')} /> : null}
      />
    </search>
  );
}

function rangeWords({ answer, search }: Directory): string {
  const { total, perPage, coaches } = answer.data!; // only asked when there is an answer
  if (total === 0) return 'Nobody fits';
  const first = ((search.page ?? 1) - 1) * perPage + 1;
  return `${first} to ${first + coaches.length - 1} of ${total} ${total === 1 ? 'coach' : 'coaches'}`;
}
