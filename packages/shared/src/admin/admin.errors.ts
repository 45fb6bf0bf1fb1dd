import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const adminErrors = {
  NOT_IN_DEMO: { kind: 'not_found', message: 'There is nothing here, or it is not yours to see.' },
  NO_NEXT_SESSION: {
    kind: 'conflict',
    message: 'You have no session ahead to travel to. Book one first.',
  },
  PERSON_NOT_FOUND: { kind: 'not_found', message: 'There is no such account.' },
  ADMIN_NOT_SUSPENDED: {
    kind: 'precondition',
    message: 'An admin is not suspended here: take away their rights first.',
  },
} as const satisfies ErrorCatalogue;
