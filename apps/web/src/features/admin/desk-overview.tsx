import { MATTER_KINDS, type MatterKind, urgencyOf } from '@app/shared/admin/matter-deadline';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useNow } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatTimeInPlace } from '../../ui/format-time.ts';
import { PageTitle } from '../../ui/page-title.tsx';
import { PencilUnderline } from '../../ui/pencil-underline.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './desk-overview.module.css';
import { USUAL_PERIOD } from './desk-search.ts';
import { FilterPills } from './filter-pills.tsx';
import { listWords } from './list-words.ts';
import { MarketByWeek } from './market-by-week.tsx';
import { MatterList } from './matter-list.tsx';
import { MATTER_WORDS, type Matter } from './matter-words.ts';
import { mattersHeadline } from './matters-headline.ts';

/** What needs a person, then how the market does. */
export function DeskOverview() {
  const search = useSearch({ from: '/admin' });
  const { kind, weeks = USUAL_PERIOD } = search;
  const navigate = useNavigate({ from: '/admin' });
  const { timeZone, adminScopes } = useSignedInUser();
  const now = useNow(60);
  const overview = trpc.admin.overview.useQuery({ weeks }, { placeholderData: keepPreviousData });
  const above = `${formatTimeInPlace(now, timeZone)}. You have ${listWords(adminScopes)}.`;

  if (overview.error) {
    return (
      <>
        <PageTitle above={above}>The desk</PageTitle>
        <ErrorMessage error={overview.error} />
      </>
    );
  }
  if (!overview.data) {
    return (
      <>
        <PageTitle above={above}>The desk</PageTitle>
        <SkeletonLines lines={10} />
      </>
    );
  }
  const { matters } = overview.data;
  const shown = kind ? matters.filter((matter) => matter.kind === kind) : matters;
  const choose = (next: MatterKind | 'all') =>
    navigate({
      search: (current: typeof search) => ({ ...current, kind: next === 'all' ? undefined : next }),
      resetScroll: false,
    });
  return (
    <div aria-busy={overview.isFetching}>
      <Headline matters={matters} reader={{ now, timeZone }} above={above} />
      {matters.length > 0 && (
        <>
          <div className={styles.pills}>
            <FilterPills
              label="Show"
              pills={pillsOf(matters)}
              isChosen={(key) => key === (kind ?? 'all')}
              onChoose={choose}
            />
          </div>
          <MatterList matters={shown} reader={{ now, timeZone }} />
          <p className={styles.promise}>
            What we promise ourselves: money and missing reports within a day of coming up, new coaches within
            three.
          </p>
        </>
      )}
      <MarketByWeek
        overview={overview.data}
        weeks={weeks}
        onWeeks={(next) =>
          navigate({ search: (current: typeof search) => ({ ...current, weeks: next }), resetScroll: false })
        }
      />
    </div>
  );
}

type HeadlineProps = {
  matters: readonly Matter[];
  reader: { now: Temporal.Instant; timeZone: string };
  above: string;
};

function Headline({ matters, reader: { now, timeZone }, above }: HeadlineProps) {
  const urgencies = matters.map(({ deadline }) => urgencyOf(Temporal.Instant.from(deadline), now, timeZone));
  const { before, marked } = mattersHeadline({
    total: matters.length,
    overdue: urgencies.filter((urgency) => urgency === 'overdue').length,
    today: urgencies.filter((urgency) => urgency === 'today').length,
  });
  return (
    <PageTitle tab="The desk" above={above}>
      {before}
      <span className={styles.marked}>
        <PencilUnderline>{marked}</PencilUnderline>
      </span>
    </PageTitle>
  );
}

function pillsOf(matters: readonly Matter[]) {
  const kinds = MATTER_KINDS.map((key) => ({
    key,
    label: MATTER_WORDS[key].many,
    count: matters.filter((matter) => matter.kind === key).length,
  }));
  return [
    { key: 'all' as const, label: 'All', count: matters.length },
    ...kinds.filter(({ count }) => count > 0),
  ];
}
