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
} as const satisfies ErrorCatalogue;
