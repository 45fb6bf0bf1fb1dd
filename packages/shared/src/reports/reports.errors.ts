import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const reportsErrors = {
  REPORT_NOT_FOUND: { kind: 'not_found', message: 'There is no such report, or it is not yours to read.' },
  REPORT_NOT_READY: {
    kind: 'precondition',
    message: 'This report cannot be released yet. What is left to do is listed beside it.',
  },
  REPORT_CHANGED: {
    kind: 'conflict',
    message: 'This report was changed in another window. Both versions are kept; choose one.',
  },
  REPORT_RELEASED: { kind: 'conflict', message: 'This report is already with the candidate.' },
  SELF_RATING_NEEDED: { kind: 'precondition', message: 'Rate yourself first; then both open together.' },
  SELF_RATING_GIVEN: { kind: 'conflict', message: 'You have already rated yourself for this session.' },
  SELF_RATING_CLOSED: {
    kind: 'conflict',
    message: 'You have opened the report, so a rating now would no longer be your own view.',
  },
  ANSWER_EACH_TRUTH: { kind: 'invalid', message: 'Say for each of the truths whether you see it.' },
  ACKNOWLEDGEMENT_GIVEN: { kind: 'conflict', message: 'You have already put this report in your own words.' },
  NOT_RELEASED: { kind: 'conflict', message: 'This report is not with the candidate yet, so just write on.' },
} as const satisfies ErrorCatalogue;
