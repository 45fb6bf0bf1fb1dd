import type { NoTalkFigures } from '@app/shared/sessions/talk-figures';
import type { TalkNote } from '@app/shared/sessions/talk-notes';

/** A sentence for each figure outside its band: what it may mean, never how good it is. */
export const TALK_NOTE: Record<TalkNote, string> = {
  answers_thin:
    'While questions were asked you spoke less than half of the time: thin answers, or a talkative coach.',
  answers_crowding:
    'While questions were asked you spoke for more than four fifths of the time: little room was left to ask you more.',
  time_handed_back: 'When it was your turn to ask, you handed most of the time back.',
  own_questions_answered: 'When it was your turn to ask, you did most of the talking yourself.',
  turn_too_long: 'One answer ran past three minutes. Two are a good rule of practice.',
  answers_short: 'Half of your answers took less than 25 seconds.',
  answers_long: 'Half of your answers took more than two and a half minutes.',
  slow_to_begin:
    'You often took more than eight seconds to begin. “Let me find the right example” buys that time.',
  overlapping: 'You two often spoke at once. That can be liveliness; who began it matters.',
  coach_talks:
    'You spoke for more than two fifths of the time while you asked the questions. They paid to speak.',
};

export const NO_TALK_FIGURES: Record<NoTalkFigures, string> = {
  not_measured: 'Talk time was not measured: it is when both of you allow it on the way in.',
  too_short: 'Talk time was measured for too little of the session to say anything.',
  echo: 'One microphone heard both voices, so there are no figures of talk time.',
  unbroken: 'Something sounded without a pause, so there are no figures of talk time.',
};

/** A share in whole per cent; a dash where nobody spoke. */
export const percent = (share: number | null): string =>
  share === null ? '–' : `${Math.round(share * 100)}\u00a0%`;
