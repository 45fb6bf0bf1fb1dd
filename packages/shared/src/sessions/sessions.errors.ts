import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const sessionsErrors = {
  ROOM_NOT_OPEN: { kind: 'precondition', message: 'The room opens 15 minutes before the session.' },
  ROOM_CLOSED: { kind: 'conflict', message: 'This session is over.' },
  NOTES_CHANGED: {
    kind: 'conflict',
    message: 'Your notes were changed in another window. Both texts are kept; choose one.',
  },
  OTHER_CAME: {
    kind: 'conflict',
    message: 'The other person was here, so they cannot be marked absent. Write to support if you never met.',
  },
  NO_SHOW_TOO_EARLY: {
    kind: 'precondition',
    message: 'Wait until 15 minutes after the start before marking somebody absent.',
  },
  QUESTION_ASKED: {
    kind: 'conflict',
    message: 'This candidate was asked this question before. Choose another one.',
  },
} as const satisfies ErrorCatalogue;
