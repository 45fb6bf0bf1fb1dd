import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSignedInUser } from '../../lib/session.ts';
import { useLocalDraft } from '../../lib/use-local-draft.ts';
import { paths } from '../../paths.ts';
import { isApiError, type RouterOutputs, trpc } from '../../trpc.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Link } from '../../ui/link.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { DraftBench } from './draft-bench.tsx';
import { FaultList } from './fault-list.tsx';
import { faultsOf } from './faults-of.ts';
import styles from './rubric-workbench.module.css';
import { PROPOSAL_WORDS } from './state-words.ts';

type Own = RouterOutputs['rubrics']['proposal'];
const LEAST_REASON = 20;

/** A coach's own proposal: written, sent with a reason, and what became of it. */
export function ProposalBench({ versionId }: { versionId: `rbv_${string}` }) {
  const { data: own, error } = trpc.rubrics.proposal.useQuery({ versionId });
  if (isApiError(error) && (error.data?.code === 'NOT_FOUND' || error.data?.code === 'BAD_REQUEST'))
    return <NotFoundPage />;
  if (error) return <ErrorMessage error={error} />;
  if (!own) return <SkeletonLines lines={12} />;
  return <Bench key={`${own.id}:${own.revision}`} own={own} />;
}

function Bench({ own }: { own: Own }) {
  const utils = trpc.useUtils();
  const saving = trpc.rubrics.saveProposal.useMutation({
    onSuccess: () => utils.rubrics.proposal.invalidate({ versionId: own.id }),
  });
  const { state, reason, word } = own.proposal;
  const isWriting = state === 'writing';
  return (
    <div className={styles.page}>
      <PageTitle
        size="medium"
        above={<Link to={paths.coachProposals()}>Your proposals</Link>}
        tab={own.content.title}
      >
        Your proposal for “{own.content.title}”
      </PageTitle>
      <div className={styles.proposal} role="status">
        <p>{PROPOSAL_WORDS[state]}.</p>
        {word && <blockquote>{word}</blockquote>}
        {reason && <p className={styles.small}>Your reason: {reason}</p>}
      </div>
      <DraftBench version={own} isOpen={isWriting} saving={saving} start={isWriting ? 'write' : 'compare'}>
        {isWriting && <SendForm own={own} />}
        {(isWriting || state === 'sent') && <TakeBack own={own} />}
      </DraftBench>
    </div>
  );
}

function SendForm({ own }: { own: Own }) {
  const utils = trpc.useUtils();
  const [reason, setReason, forget] = useLocalDraft(useSignedInUser().id, `proposal:${own.id}`, '');
  const send = trpc.rubrics.sendProposal.useMutation({
    onSuccess: async () => {
      forget();
      await utils.rubrics.invalidate();
    },
  });
  return (
    <section className={styles.act} aria-labelledby="send-proposal">
      <h2 id="send-proposal">Send it to the desk</h2>
      <Textarea
        label="Why"
        description="What you saw in sessions that the rubric does not catch. A sentence or two."
        autosize
        minRows={3}
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <ErrorMessage error={send.error} safe="Your reason is kept on this device." />
      <FaultList title="What is left to do" faults={faultsOf(send.error)} />
      <Button
        disabled={reason.trim().length < LEAST_REASON}
        loading={send.isPending}
        onClick={() => send.mutate({ versionId: own.id, reason })}
      >
        Send the proposal
      </Button>
    </section>
  );
}

function TakeBack({ own }: { own: Own }) {
  const utils = trpc.useUtils();
  const [asking, setAsking] = useState(false);
  const withdraw = trpc.rubrics.withdrawProposal.useMutation({
    onSuccess: async () => {
      setAsking(false);
      await utils.rubrics.invalidate();
    },
  });
  return (
    <div className={styles.acts}>
      <Button variant="default" onClick={() => setAsking(true)}>
        Take the proposal back
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Take this proposal back?"
        act="Take it back"
        keep="Keep the proposal"
        onAct={() => withdraw.mutate({ versionId: own.id })}
        pending={withdraw.isPending}
        error={withdraw.error}
      >
        It stays readable for you, and you can begin another one.
      </ConfirmDialog>
    </div>
  );
}
