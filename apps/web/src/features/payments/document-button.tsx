import { Button } from '@mantine/core';
import type { RouterOutputs } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { useSaveDocument } from './use-save-document.ts';

type Document = Pick<RouterOutputs['documents']['mine'][number], 'documentId' | 'kind' | 'number'>;

/** `Receipt SR-2026-000042 (PDF)`, as a file. */
export function DocumentButton({ document }: { document: Document }) {
  const save = useSaveDocument();
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        loading={save.isPending}
        onClick={() => save.mutate(document.documentId)}
      >
        {document.kind === 'receipt' ? 'Receipt' : 'Credit note'} {document.number} (PDF)
      </Button>
      <ErrorMessage error={save.error} safe="The document is kept; try again in a moment." />
    </>
  );
}
