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
  SELF_RATING_CLOSED: {
    kind: 'conflict',
    message: 'You have opened the report, so a rating now would no longer be your own view.',
  },
  ANSWER_EACH_TRUTH: { kind: 'invalid', message: 'Say for each of the truths whether you see it.' },
  ACKNOWLEDGEMENT_GIVEN: { kind: 'conflict', message: 'You have already put this report in your own words.' },
  NOT_RELEASED: { kind: 'conflict', message: 'This report is not with the candidate yet, so just write on.' },
  UNSAID_PUT_OFF: {
    kind: 'conflict',
    message: 'You have put the unsaid off. Bring it back first, then answer it.',
  },
  NOT_ACKNOWLEDGED: {
    kind: 'precondition',
    message: 'This opens once the candidate has put the report in their own words.',
  },
  REPLY_GIVEN: { kind: 'conflict', message: 'You have replied already; there is one reply to a report.' },
  NOT_FOR_RETESTS: {
    kind: 'precondition',
    message: 'A retest says how your tasks stand and nothing else, so there is nothing to do this with.',
  },
  SECOND_RATING_NOT_FOUND: {
    kind: 'not_found',
    message: 'There is no such second opinion, or it is not yours.',
  },
  SECOND_RATING_ASKED: {
    kind: 'conflict',
    message: 'You have asked for a second opinion on this session already. One at a time, three at most.',
  },
  SECOND_RATING_OVER: { kind: 'conflict', message: 'This second opinion is given, or called off.' },
  SECOND_COACH_REFUSED: {
    kind: 'precondition',
    message: 'This coach cannot rate this session blind. Choose another.',
  },
  NOBODY_TO_RATE: {
    kind: 'precondition',
    message: 'Nobody else rates this kind of session at the moment. Ask again in some days.',
  },
  RATE_EACH_DIMENSION: {
    kind: 'invalid',
    message:
      'Give each dimension a level, or say that it could not be seen; half of them at least have a level.',
  },
  SECOND_RATING_WORDS: {
    kind: 'invalid',
    message:
      'A word here is about who they are, hurts, or is about what they asked not to hear. Say what they did.',
  },
  LINE_NOT_FOUND: { kind: 'not_found', message: 'There is no such line in this report.' },
  LINE_CONTESTED: { kind: 'conflict', message: 'This line was contested before; each line can be once.' },
  LINE_ANSWERED: { kind: 'conflict', message: 'This line has been answered; there is one answer to a line.' },
  LINE_RULED: { kind: 'conflict', message: 'Somebody has decided on this line already.' },
  LINE_NOT_ANSWERED: {
    kind: 'precondition',
    message: 'The coach has seven days to answer before anybody decides.',
  },
  TOO_MANY_SHARES: {
    kind: 'conflict',
    message: 'This report has ten open links. Withdraw one before you make another.',
  },
  SHARE_NOT_FOUND: { kind: 'not_found', message: 'There is nothing behind this link, or not any more.' },
  SHARE_LOCKED: {
    kind: 'too_many',
    message: 'Too many wrong passwords. This link rests for a quarter of an hour.',
  },
  PDF_NOT_FOUND: { kind: 'not_found', message: 'There is no such PDF, or it is not yours.' },
} as const satisfies ErrorCatalogue;
