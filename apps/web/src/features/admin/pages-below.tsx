import { Pagination } from '@mantine/core';
import styles from './desk.module.css';

type Props = { total: number; perPage: number; page: number; onPage: (page: number) => void };

/** The other pages of a list, where there are any. */
export function PagesBelow({ total, perPage, page, onPage }: Props) {
  const pages = Math.ceil(total / perPage);
  if (pages <= 1) return null;
  return (
    <div className={styles.paging}>
      <Pagination
        total={pages}
        value={page}
        onChange={onPage}
        siblings={0}
        getItemProps={(each) => ({ 'aria-label': `Page ${each}` })}
        getControlProps={(control) => ({ 'aria-label': `${control} page` })}
      />
    </div>
  );
}
