import { keepPreviousData } from '@tanstack/react-query';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Link } from '../../ui/link.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import styles from './coach-times.module.css';
import desk from './desk.module.css';
import { toFinding } from './desk-search.ts';
import { FindBox } from './find-box.tsx';

type Props = { text: string | undefined; onText: (text: string | undefined) => void };

/** Which coach's times are asked about. */
export function CoachPicker({ text, onText }: Props) {
  const asked = { ...toFinding({ q: text }), filter: 'coaches' as const };
  const found = trpc.admin.people.useQuery(asked, { placeholderData: keepPreviousData });
  const coaches =
    found.data?.people.flatMap(({ email, coach }) => (coach ? [{ email, ...coach }] : [])) ?? [];
  return (
    <>
      <div className={desk.search}>
        <FindBox label="Find the coach" placeholder="Name, address or id" value={text} onFind={onText} />
      </div>
      <ErrorMessage error={found.error} />
      {found.isPending && <SkeletonLines lines={8} />}
      {found.data && coaches.length === 0 && (
        <EmptyState title="No coach fits.">Part of a name or address is enough.</EmptyState>
      )}
      <ul className={styles.coaches} aria-label="Coaches found" aria-busy={found.isFetching}>
        {coaches.map(({ id, displayName, email }) => (
          <li key={id}>
            <Link to={paths.deskTimes({ coach: id })}>{displayName}</Link> <small>{email}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
