import { firstName } from '@app/shared/identity/person-name';
import { Button, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { Link } from '../../ui/link.tsx';
import styles from './rubric-workbench.module.css';
import { PROPOSAL_WORDS } from './state-words.ts';

type Proposal = NonNullable<RouterOutputs['rubrics']['version']['proposal']>;
const LEAST_WORD = 10;

/** A coach's proposal with its reason, and the desk's decision where it is due. */
export function DecideProposal({ proposal }: { proposal: Proposal }) {
  const { coachName, reason, state, word, draftId } = proposal;
  return (
    <section className={styles.act} aria-label={`The proposal of ${coachName}`}>
      <div className={styles.proposal}>
        <p>{coachName} proposes this, because:</p>
        <blockquote>{reason}</blockquote>
        {state !== 'sent' && (
          <p role="status">
            {PROPOSAL_WORDS[state]}. {word}
          </p>
        )}
        {draftId && <Link to={paths.deskRubric(draftId)}>Open the draft that came of it</Link>}
      </div>
      {state === 'sent' && <Decision proposal={proposal} />}
    </section>
  );
}

function Decision({ proposal: { versionId, coachName } }: { proposal: Proposal }) {
  const utils = trpc.useUtils();
  const navigate = useNavigate();
  const [word, setWord] = useState('');
  const takeOver = trpc.rubrics.takeOver.useMutation({
    onSuccess: async (draft) => {
      await utils.rubrics.invalidate();
      await navigate({ href: paths.deskRubric(draft.versionId) });
    },
  });
  const decline = trpc.rubrics.decline.useMutation({ onSuccess: () => utils.rubrics.invalidate() });
  const name = firstName(coachName);
  return (
    <>
      <Button loading={takeOver.isPending} onClick={() => takeOver.mutate({ versionId })}>
        Take it over into a draft
      </Button>
      <Textarea
        label="Or say no, with a word"
        description={`${name} reads it. A sentence at least.`}
        autosize
        minRows={2}
        maxLength={1000}
        value={word}
        onChange={({ currentTarget }) => setWord(currentTarget.value)}
      />
      <ErrorMessage error={takeOver.error ?? decline.error} />
      <Button
        variant="default"
        disabled={word.trim().length < LEAST_WORD}
        loading={decline.isPending}
        onClick={() => decline.mutate({ versionId, word })}
      >
        Decline the proposal of {name}
      </Button>
    </>
  );
}
