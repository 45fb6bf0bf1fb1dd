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
} as const satisfies ErrorCatalogue;
