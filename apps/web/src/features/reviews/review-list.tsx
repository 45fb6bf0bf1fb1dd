import { SESSION_TYPE_LABEL } from '@app/shared/catalog/session-type';
import { Button } from '@mantine/core';
import { now } from '../../lib/clock.ts';
import { type RouterInputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './review-list.module.css';

type Props = { coachId: RouterInputs['reviews']['list']['coachId']; timeZone: string };

/** A coach's reviews for their public page: what people wrote, newest first. */
export function ReviewList({ coachId, timeZone }: Props) {
  const pages = trpc.reviews.list.useInfiniteQuery(
    { coachId },
    { getNextPageParam: ({ reviews, hasMore }) => (hasMore ? reviews.at(-1)?.id : undefined) },
  );
  if (pages.isPending) return <SkeletonLines lines={5} />;
  const [first] = pages.data?.pages ?? [];
  if (!first) return <ErrorMessage error={pages.error} />;
  const reviews = pages.data?.pages.flatMap((page) => page.reviews) ?? [];
  if (reviews.length === 0) {
    return (
      <p className="quiet">
        No review yet. Candidates write theirs two weeks after the report, when they know whether it helped.
      </p>
    );
  }
  return (
    <div>
      <ul className={styles.list}>
        {reviews.map(({ id, author, sessionType, nobodyHadToldMe, content, createdAt }) => (
          <li key={id} className={styles.review}>
            <p>{content}</p>
            <footer>
              <span>{author}</span>
              <span>{SESSION_TYPE_LABEL[sessionType]}</span>
              <span className="num">{formatDay(createdAt, timeZone, now())}</span>
              {nobodyHadToldMe && <span className={styles.told}>Nobody had told me this</span>}
            </footer>
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          className={styles.more}
          variant="default"
          loading={pages.isFetchingNextPage}
          onClick={() => pages.fetchNextPage()}
        >
          Show more reviews
        </Button>
      )}
    </div>
  );
}
