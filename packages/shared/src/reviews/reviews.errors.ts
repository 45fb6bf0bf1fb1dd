import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const reviewsErrors = {
  REVIEW_NOT_OPEN: {
    kind: 'precondition',
    message: 'You can review this session once you have had time to use the report.',
  },
  REVIEW_GIVEN: { kind: 'conflict', message: 'You have already reviewed this session.' },
  REVIEW_CLOSED: { kind: 'precondition', message: 'It is too long ago to review this session now.' },
} as const satisfies ErrorCatalogue;
