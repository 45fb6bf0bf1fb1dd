import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const availabilityErrors = {
  HOURS_OVERLAP: { kind: 'invalid', message: 'Two of these hours overlap. Join them or move one.' },
  SCHEDULE_CHANGED: {
    kind: 'conflict',
    message: 'Your hours were changed in another window. Look at them again, then save.',
  },
} as const satisfies ErrorCatalogue;
