import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';

/** Begins a draft with a version that is or was in force. */
export function StartDraft({ versionId, label }: { versionId: `rbv_${string}`; label: string }) {
  const navigate = useNavigate();
  const utils = trpc.useUtils();
  const start = trpc.rubrics.startDraft.useMutation({
    onSuccess: async (draft) => {
      await utils.rubrics.desk.invalidate();
      await navigate({ href: paths.deskRubric(draft.versionId) });
    },
  });
  return (
    <>
      <Button variant="default" loading={start.isPending} onClick={() => start.mutate({ versionId })}>
        {label}
      </Button>
      <ErrorMessage error={start.error} />
    </>
  );
}
