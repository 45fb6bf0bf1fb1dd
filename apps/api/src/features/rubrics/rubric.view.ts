import type { Rubric } from '@app/shared/rubrics/rubric';
import type { BankQuestion } from './question-bank.repository.ts';
import type { listSentProposals } from './rubric-proposals.repository.ts';
import type { listDeskVersions, RubricVersion } from './rubric-versions.repository.ts';

type Listed = Awaited<ReturnType<typeof listDeskVersions>>[number];
type ProposalFile = Awaited<ReturnType<typeof listSentProposals>>[number];

export const toRubricCard = ({ id, title, summary, version, dimensions }: Rubric) => ({
  id,
  title,
  summary,
  version,
  dimensions: dimensions.length,
});

export const toListedView = ({ createdAt, updatedAt, publishedAt, retiredAt, ...listed }: Listed) => ({
  ...listed,
  createdAt: createdAt.toString(),
  updatedAt: updatedAt.toString(),
  publishedAt: publishedAt?.toString() ?? null,
  retiredAt: retiredAt?.toString() ?? null,
});

export const toVersionView = (version: RubricVersion) => ({
  id: version.id,
  rubricId: version.rubricId,
  version: version.version,
  state: version.state,
  content: version.content,
  revision: version.revision,
  note: version.note,
  updatedAt: version.updatedAt.toString(),
  publishedAt: version.publishedAt?.toString() ?? null,
});

export const toProposalView = ({ proposal, title, coachName }: ProposalFile) => ({
  versionId: proposal.versionId,
  rubricId: proposal.rubricId,
  title,
  coachName,
  state: proposal.state,
  reason: proposal.reason,
  startedAt: proposal.startedAt.toString(),
  sentAt: proposal.sentAt?.toString() ?? null,
  decidedAt: proposal.decidedAt?.toString() ?? null,
  word: proposal.word,
  draftId: proposal.draftId,
});

export const toQuestionView = ({ id, text, kind, dimensions, minutes, state }: BankQuestion) => ({
  id,
  text,
  kind,
  dimensions,
  minutes,
  state,
});
