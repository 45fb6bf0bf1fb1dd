import type { ErrorCatalogue } from '../errors/error-kind.ts';

export const bookingErrors = {
  BOOKING_NOT_FOUND: { kind: 'not_found', message: 'There is no such booking, or it is not yours.' },
  SLOT_TAKEN: { kind: 'conflict', message: 'This time was just taken. The nearest free times are below.' },
  SLOT_NOT_OFFERED: {
    kind: 'conflict',
    message: 'The coach does not offer this time. The nearest free times are below.',
  },
  NOTICE_TOO_SHORT: {
    kind: 'conflict',
    message: 'This coach needs more notice. The nearest free times are below.',
  },
  COACH_CALENDAR_SILENT: {
    kind: 'conflict',
    message:
      'This coach’s own calendar does not answer at the moment, and they want nothing booked until it does. Try again in a while.',
  },
  COACH_CALENDAR_FILLED: {
    kind: 'conflict',
    message:
      'The coach’s calendar filled up at this time meanwhile, so you cannot have it. The nearest free times are below.',
  },
  YOU_ARE_BUSY: { kind: 'conflict', message: 'You have another session at this time.' },
  OWN_OFFERING: { kind: 'precondition', message: 'You cannot book yourself.' },
  TOO_MANY_HOLDS: {
    kind: 'precondition',
    message: 'You are holding two times already. Pay for one or let it go first.',
  },
  HOLD_COOL_DOWN: {
    kind: 'precondition',
    message: 'Two holds went unpaid just now. You can hold a time again in a little while.',
  },
  HELD_TOO_OFTEN: {
    kind: 'precondition',
    message:
      'You have held this time three times and let it go each time. Others may want it; you can hold it again in a while.',
  },
  RETEST_NEEDS_REPORT: {
    kind: 'precondition',
    message: 'A retest checks what you took on from a report. Choose it from that report.',
  },
  HOLD_EXPIRED: {
    kind: 'conflict',
    message: 'The fifteen minutes are over and the time is free again. Nothing was charged.',
  },
  WRONG_STATE: { kind: 'conflict', message: 'This booking is not in a state in which that can be done.' },
  NOTHING_IN_DOUBT: {
    kind: 'conflict',
    message: 'No calendar of yours is in doubt about this time any more.',
  },
  MOVE_LIMIT_REACHED: {
    kind: 'precondition',
    message: 'A session can be moved twice. You can still cancel it.',
  },
  MOVE_TOO_LATE: {
    kind: 'precondition',
    message: 'It is too late to move this session for free. You can still cancel it.',
  },
  NO_PROPOSAL: { kind: 'conflict', message: 'There is no proposed time to answer any more.' },
  MONEY_CHANGED: {
    kind: 'conflict',
    message: 'The amount has changed since you looked, because a deadline passed. Look again, then decide.',
  },
  BRIEF_TOO_LATE: {
    kind: 'conflict',
    message: 'The session has begun, so the brief can no longer be changed.',
  },
  EARLIER_IS_FREE: {
    kind: 'conflict',
    message: 'Something earlier is free now. Take it before somebody else does.',
  },
  DAYS_PAST: { kind: 'invalid', message: 'These days are over. Choose days that are still to come.' },
  NOT_WAITING: { kind: 'not_found', message: 'You are not on this list, or the offer has passed.' },
  ALREADY_WAITING: { kind: 'conflict', message: 'You are on this list already.' },
} as const satisfies ErrorCatalogue;
