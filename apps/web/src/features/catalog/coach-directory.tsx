import { COACH_SORTS, type CoachSort } from '@app/shared/catalog/catalog.schema';
import { Button, NativeSelect } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { placeOf } from '../../ui/format-time.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { CoachCard } from './coach-card.tsx';
import { CoachCardSkeletons } from './coach-card-skeletons.tsx';
import styles from './coach-directory.module.css';
import { DirectoryChips } from './directory-chips.tsx';
import { countFilters, sortOf } from './directory-search.ts';
import { DirectorySearchBox } from './directory-search-box.tsx';
import { DirectoryTitle } from './directory-title.tsx';
import { NobodyFits } from './nobody-fits.tsx';
import type { Directory } from './use-directory.ts';
import { useDirectory } from './use-directory.ts';

/** Below the cards, and beside them where there is room: the cards need not wait for either. */
const DirectoryPages = lazy(() => import('./directory-pages.tsx'));
const DirectoryFilters = lazy(() =>
  import('./directory-filters.tsx').then((module) => ({ default: module.DirectoryFilters })),
);
/** Fetched when a phone first asks for it: what draws a drawer is as large as the page. */
const FilterDrawer = lazy(() => import('./filter-drawer.tsx'));

const SORT_LABEL: Record<CoachSort, string> = {
  candour: 'Candour first',
  soonest: 'Soonest first',
  price: 'Lowest price',
  experience: 'Most interviews',
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
  const isWide = useMediaQuery('(min-width: 981px)', undefined, { getInitialValueInEffect: false });
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
        <DirectorySearchBox directory={directory} />
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
        {isWide && (
          <Suspense fallback={<SkeletonLines height="34rem" />}>
            <DirectoryFilters directory={directory} />
          </Suspense>
        )}
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
        <DirectoryChips directory={directory} />
        <div className={styles.bar}>
          <span>{answer.data ? rangeWords(directory) : 'Looking'}</span>
          <div className={styles.sort}>{sort}</div>
        </div>
        <Results directory={directory} />
      </section>
    </div>
  );
}

function Results({ directory }: { directory: Directory }) {
  const { answer, search, timeZone, ask } = directory;
  if (answer.error) {
    return (
      <div className={styles.wrong}>
        <ErrorMessage error={answer.error} safe="What you asked for stays in the address.">
          <Button variant="default" mt="sm" onClick={() => answer.refetch()}>
            Ask again
          </Button>
        </ErrorMessage>
      </div>
    );
  }
  if (!answer.data) return <CoachCardSkeletons />;
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
          <Suspense fallback={<SkeletonLines height="44px" />}>
            <DirectoryPages total={pages} page={search.page ?? 1} onPage={(page) => ask({ page })} />
          </Suspense>
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

function rangeWords({ answer, search }: Directory): string {
  const { total, atLeast, perPage, coaches } = answer.data!; // only asked when there is an answer
  if (total === 0) return 'Nobody, as it stands';
  const first = ((search.page ?? 1) - 1) * perPage + 1;
  return `${first} to ${first + coaches.length - 1} of ${atLeast ? 'more than ' : ''}${total} ${total === 1 ? 'coach' : 'coaches'}`;
}
