import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const adminErrors = {
  NOT_IN_DEMO: { kind: 'not_found', message: 'There is nothing here, or it is not yours to see.' },
  NO_NEXT_SESSION: {
    kind: 'conflict',
    message: 'You have no session ahead to travel to. Book one first.',
  },
  REASON_NEEDED: { kind: 'invalid', message: 'Say why, in a sentence: it is kept with the change.' },
} as const satisfies ErrorCatalogue;
