import { now } from '../../lib/clock.ts';
import { useSignedInUser } from '../../lib/session.ts';
import { paths } from '../../paths.ts';
import { isApiError, type RouterOutputs, trpc } from '../../trpc.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { formatDay } from '../../ui/format-time.ts';
import { Link } from '../../ui/link.tsx';
import { NotFoundPage } from '../../ui/not-found-page.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { SkeletonLines } from '../../ui/skeleton-lines.tsx';
import { DecideProposal } from './decide-proposal.tsx';
import { DraftBench } from './draft-bench.tsx';
import { PublishForm } from './publish-form.tsx';
import { QuestionBank } from './question-bank.tsx';
import { RetireForm } from './retire-form.tsx';
import { RubricFile } from './rubric-file.tsx';
import styles from './rubric-workbench.module.css';
import { StartDraft } from './start-draft.tsx';
import { stateWord } from './state-words.ts';

type Version = RouterOutputs['rubrics']['version'];

/** One version at the desk, whatever state it is in. */
export function RubricWorkbench({ versionId }: { versionId: `rbv_${string}` }) {
  const { data: version, error } = trpc.rubrics.version.useQuery({ versionId });
  if (isApiError(error) && (error.data?.code === 'NOT_FOUND' || error.data?.code === 'BAD_REQUEST'))
    return <NotFoundPage />;
  if (error) return <ErrorMessage error={error} />;
  if (!version) return <SkeletonLines lines={12} />;
  return <Bench key={`${version.id}:${version.revision}`} version={version} />;
}

function Bench({ version }: { version: Version }) {
  const utils = trpc.useUtils();
  const saving = trpc.rubrics.saveDraft.useMutation({
    onSuccess: () => utils.rubrics.version.invalidate({ versionId: version.id }),
  });
  const isOpen = version.state === 'draft' && version.proposal === null;
  const bank = { value: 'bank', label: 'Questions', panel: <QuestionBank version={version} /> };
  return (
    <div className={styles.page}>
      <PageTitle
        size="medium"
        above={<Link to={paths.deskRubrics()}>Rubrics</Link>}
        tab={version.content.title}
      >
        {version.content.title}
      </PageTitle>
      <Facts version={version} />
      {version.proposal && <DecideProposal proposal={version.proposal} />}
      <DraftBench
        version={version}
        isOpen={isOpen}
        saving={saving}
        more={bank}
        start={version.proposal ? 'compare' : 'write'}
      >
        {isOpen && <PublishForm version={version} />}
        {version.state === 'published' && <RetireForm version={version} />}
      </DraftBench>
    </div>
  );
}

function Facts({ version }: { version: Version }) {
  const { timeZone } = useSignedInUser();
  const day = formatDay(version.publishedAt ?? version.updatedAt, timeZone, now());
  return (
    <>
      <p className={styles.facts}>
        <span>
          <b>{version.version}</b>, {stateWord(version)}
        </span>
        <span>
          {version.publishedAt ? 'Published' : 'Changed'} {day}
        </span>
        {version.note && <span>{version.note}</span>}
      </p>
      <div className={styles.acts}>
        <RubricFile rubric={version.content} />
        {version.publishedAt && (
          <StartDraft versionId={version.id} label={`Start a draft from ${version.version}`} />
        )}
      </div>
    </>
  );
}
