import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const availabilityErrors = {
  SCHEDULE_CHANGED: {
    kind: 'conflict',
    message: 'Your hours were changed in another window. Look at them again, then save.',
  },
  OVERRIDE_PAST: { kind: 'invalid', message: 'This date is over. Pick today or a later one.' },
  TOO_MANY_OVERRIDES: {
    kind: 'precondition',
    message: 'You have other hours on four hundred dates already. Take some away first.',
  },
} as const satisfies ErrorCatalogue;
