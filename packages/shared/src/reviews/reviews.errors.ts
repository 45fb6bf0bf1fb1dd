import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const reviewsErrors = {
  REVIEW_NOT_OPEN: {
    kind: 'precondition',
    message: 'You can review this session once you have had time to use the report.',
  },
  REVIEW_GIVEN: { kind: 'conflict', message: 'You have already reviewed this session.' },
  REVIEW_CLOSED: { kind: 'precondition', message: 'It is too long ago to review this session now.' },
  OBJECTION_NOT_OPEN: {
    kind: 'precondition',
    message: 'You can object to a session from its report on, until the coach is paid.',
  },
  RATE_YOURSELF_FIRST: {
    kind: 'precondition',
    message: 'Rate yourself first: it takes two minutes, and we read it beside what you write here.',
  },
  OBJECTION_MADE: { kind: 'conflict', message: 'You have objected to this session already.' },
  OBJECTION_NOT_FOUND: { kind: 'not_found', message: 'There is no objection to this session.' },
  OBJECTION_CLOSED: { kind: 'conflict', message: 'This objection is decided already.' },
} as const satisfies ErrorCatalogue;
