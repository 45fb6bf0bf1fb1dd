import { Pagination } from '@mantine/core';

type Props = { total: number; page: number; onPage: (page: number) => void };

/** Page by page through what was found. */
export default function DirectoryPages({ total, page, onPage }: Props) {
  return (
    <Pagination
      total={total}
      value={page}
      onChange={onPage}
      siblings={0}
      getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
      getControlProps={(control) => ({ 'aria-label': `${control} page` })}
    />
  );
}
