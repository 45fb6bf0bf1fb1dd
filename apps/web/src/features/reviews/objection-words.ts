import {
  OBJECTION_GROUNDS,
  OBJECTION_WISHES,
  type ObjectionGround,
  type ObjectionWish,
} from '@app/shared/reviews/objection.schema';

export const GROUND_WORDS: Record<ObjectionGround, string> = {
  not_as_described: 'It was not the session that was sold',
  report_is_not_about_me: 'The report is not about my session',
  unprepared: 'The coach came unprepared',
  disrespectful: 'I was treated without respect',
  technical: 'Picture or sound failed on the coach’s side',
  other: 'Something else',
};

export const WISH_WORDS: Record<ObjectionWish, string> = {
  rematch: 'Another session, with somebody else',
  part_back: 'Part of the money back',
  all_back: 'All of the money back',
};

export const GROUNDS = OBJECTION_GROUNDS.map((value) => ({ value, label: GROUND_WORDS[value] }));
export const WISHES = OBJECTION_WISHES.map((value) => ({ value, label: WISH_WORDS[value] }));
