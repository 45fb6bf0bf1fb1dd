import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { paths } from '../../paths.ts';
import { trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { ButtonLink } from '../../ui/link.tsx';

/** A coach begins a proposal of their own; where one is open, it leads there. */
export function ProposeChange({ rubricId }: { rubricId: string }) {
  const navigate = useNavigate();
  const utils = trpc.useUtils();
  const propose = trpc.rubrics.propose.useMutation({
    onSuccess: async ({ versionId }) => {
      await utils.rubrics.proposals.invalidate();
      await navigate({ href: paths.coachProposal(versionId) });
    },
  });
  return (
    <>
      <Button variant="default" loading={propose.isPending} onClick={() => propose.mutate({ rubricId })}>
        Propose a change
      </Button>
      <ButtonLink variant="default" to={paths.coachProposals()}>
        Your proposals
      </ButtonLink>
      <ErrorMessage error={propose.error} />
    </>
  );
}
