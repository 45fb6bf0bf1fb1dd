import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const rubricsErrors = {
  RUBRIC_NOT_FOUND: { kind: 'not_found', message: 'There is no such rubric, or it is not yours to see.' },
  RUBRIC_FILE_FAULTY: {
    kind: 'invalid',
    message: 'This file cannot be used yet. Each fault is listed with its place.',
  },
  RUBRIC_NOT_READY: {
    kind: 'precondition',
    message: 'This rubric cannot go on yet. Each gap is listed with its place.',
  },
  RUBRIC_CHANGED: {
    kind: 'conflict',
    message: 'This draft was changed in another window. Yours is kept here; open theirs to compare.',
  },
  RUBRIC_CLOSED: {
    kind: 'conflict',
    message: 'This version is not a draft any more, so its words stay as they are.',
  },
  RUBRIC_STEP_TOO_SMALL: {
    kind: 'invalid',
    message: 'What changed asks for a larger step of the version than this.',
  },
  RUBRIC_NEEDED: {
    kind: 'conflict',
    message: 'Every session is rated with the universal rubric, so it can only be replaced.',
  },
  PROPOSAL_OPEN: {
    kind: 'conflict',
    message: 'You have an open proposal for this rubric already; go on with that one.',
  },
  PROPOSAL_CLOSED: { kind: 'conflict', message: 'This proposal is not open any more.' },
  QUESTION_KNOWN: { kind: 'conflict', message: 'The bank has this question already.' },
  QUESTION_WAS_ASKED: {
    kind: 'conflict',
    message: 'Somebody was asked this question, so its words stay. Withdraw it and add a new one.',
  },
  QUESTION_NOT_FOUND: { kind: 'not_found', message: 'There is no such question.' },
} as const satisfies ErrorCatalogue;
