import { Button, Drawer } from '@mantine/core';
import { DirectoryFilters } from './directory-filters.tsx';
import type { Directory } from './use-directory.ts';

type Props = { directory: Directory; opened: boolean; onClose: () => void; onClosed: () => void };

/** The filters on a phone. */
export default function FilterDrawer({ directory, opened, onClose, onClosed }: Props) {
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      onExitTransitionEnd={onClosed}
      title="Filters"
      position="bottom"
      size="88dvh"
    >
      <DirectoryFilters directory={directory} />
      <Button fullWidth mt="lg" mb="md" onClick={onClose}>
        Show {directory.answer.data?.total ?? ''} coaches
      </Button>
    </Drawer>
  );
}
