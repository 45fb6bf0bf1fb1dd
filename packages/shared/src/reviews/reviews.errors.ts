import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const reviewsErrors = {
  REVIEW_NOT_OPEN: {
    kind: 'precondition',
    message: 'You can review this session once you have had time to use the report.',
  },
  REVIEW_GIVEN: { kind: 'conflict', message: 'You have already reviewed this session.' },
} as const satisfies ErrorCatalogue;
