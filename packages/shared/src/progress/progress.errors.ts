import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const progressErrors = {
  INTERVIEW_NOT_FOUND: { kind: 'not_found', message: 'There is no such interview in your record.' },
  INTERVIEW_AHEAD: { kind: 'invalid', message: 'An interview that lies ahead has no answer yet.' },
  TOO_MANY_INTERVIEWS: {
    kind: 'precondition',
    message: 'Your record holds 500 interviews. Remove some before adding more.',
  },
  INTERVIEWER_ANSWERED: { kind: 'conflict', message: 'The interviewer has already answered for this one.' },
  LINK_NOT_VALID: {
    kind: 'not_found',
    message: 'This link does not open anything. It may have been used, withdrawn, or it is too old.',
  },
  ABOUT_THE_PERSON: {
    kind: 'invalid',
    message: 'Please say it about what was said and done. One word is about who somebody is.',
  },
  COMMITMENT_NOT_FOUND: { kind: 'not_found', message: 'There is no such task in your record.' },
  COMMITMENT_CLOSED: { kind: 'conflict', message: 'You have dropped this task already.' },
  DRILL_DAY_REFUSED: {
    kind: 'invalid',
    message: 'Choose a day between today and three months from now.',
  },
  NOTHING_TO_RETEST: {
    kind: 'precondition',
    message:
      'There is no open task from this report. A retest checks only what you took on and is not fixed.',
  },
  NOT_A_RETEST: {
    kind: 'invalid',
    message: 'This offering is a whole session. A retest takes twenty minutes.',
  },
  FOLLOW_UP_NOT_FOUND: { kind: 'not_found', message: 'There is no follow-up to this session.' },
  FOLLOW_UP_NOT_OPEN: { kind: 'precondition', message: 'The follow-up to this report has not opened yet.' },
  FOLLOW_UP_ANSWERED: { kind: 'conflict', message: 'This follow-up is done already.' },
  ANSWER_EACH_FOCUS: {
    kind: 'invalid',
    message: 'Say for each task whether it was done, and for each focus point how it stands.',
  },
} as const satisfies ErrorCatalogue;
