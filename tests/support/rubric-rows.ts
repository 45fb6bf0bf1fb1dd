import { getShippedRubric } from '@app/shared/rubrics/shipped-rubrics';
import type { World } from './authorisation-world.ts';

const ofVersion = ({ versionId }: World) => ({ versionId });
const ofQuestion = ({ endedBookingId: bookingId, questionId }: World) => ({ bookingId, questionId });
const content = getShippedRubric('coding');
const reason = 'Because the matrix has to give one.';
const question = {
  text: 'What would you ask about this matrix?',
  kind: 'situational',
  dimensions: ['interest'],
  minutes: 4,
};
const ONE_DESK = 'there is one desk: whoever has trust works on every version';
const STILL_WRITTEN = 'a version of the desk is not what the world has: its coach still writes it';

const deskRow = (input: (ids: World) => unknown) =>
  ({ auth: 'admin:trust', input, open: ONE_DESK, untried: STILL_WRITTEN }) as const;

/** Rubrics: anybody reads what is in force, a coach proposes, the desk drafts and publishes. */
export const rubricRows = {
  'rubrics.list': { auth: 'public' },
  'rubrics.show': { auth: 'public', input: () => ({ rubricId: 'coding' }) },
  'rubrics.proposals': { auth: 'coach' },
  'rubrics.propose': { auth: 'coach', input: () => ({ rubricId: 'sales' }) },
  'rubrics.proposal': { auth: 'coach', input: ofVersion, owner: 'coach' },
  'rubrics.saveProposal': {
    auth: 'coach',
    input: (ids: World) => ({ ...ofVersion(ids), revision: 1, content }),
    owner: 'coach',
  },
  'rubrics.sendProposal': {
    auth: 'coach',
    input: (ids: World) => ({ ...ofVersion(ids), reason }),
    owner: 'coach',
    untried: 'nothing is changed in it yet',
  },
  'rubrics.withdrawProposal': { auth: 'coach', input: ofVersion, owner: 'coach' },
  'rubrics.desk': { auth: 'admin:trust' },
  'rubrics.importFile': {
    auth: 'admin:trust',
    input: () => ({ text: JSON.stringify(content) }),
  },
  'rubrics.version': deskRow(ofVersion),
  'rubrics.startDraft': deskRow(ofVersion),
  'rubrics.saveDraft': deskRow((ids) => ({ ...ofVersion(ids), revision: 1, content })),
  'rubrics.discardDraft': deskRow(ofVersion),
  'rubrics.publish': deskRow((ids) => ({ ...ofVersion(ids), revision: 1, step: 'minor', note: reason })),
  'rubrics.retire': deskRow((ids) => ({ ...ofVersion(ids), reason })),
  'rubrics.takeOver': deskRow(ofVersion),
  'rubrics.decline': deskRow((ids) => ({ ...ofVersion(ids), word: reason })),
  'rubrics.addQuestion': { auth: 'admin:trust', input: () => ({ rubricId: 'case', ...question }) },
  'rubrics.editQuestion': deskRow(({ questionId }) => ({ questionId, ...question })),
  'rubrics.withdrawQuestion': deskRow(({ questionId }) => ({ questionId, withdrawn: true })),
  'sessions.questions': {
    auth: 'coach',
    input: ({ endedBookingId }: World) => ({ bookingId: endedBookingId }),
    owner: 'coach',
  },
  'sessions.askQuestion': { auth: 'coach', input: ofQuestion, owner: 'coach' },
  'sessions.takeQuestionBack': {
    auth: 'coach',
    input: ofQuestion,
    owner: 'coach',
    untried: 'it takes back what the row before may or may not have done',
  },
} as const;
