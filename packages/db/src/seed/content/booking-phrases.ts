/** Why a candidate called it off, as they typed it. */
export const candidateCancelReasons: readonly string[] = [
  'The real interview was moved forward to the same afternoon. Wish me luck.',
  'My son has a fever and I am the one at home.',
  'I got the offer yesterday, so I do not need this one any more. Thank you for the last one.',
  'I am not ready. I would rather come with the drills done.',
  'They filled the position before my interview.',
  'Train strike. I would be sitting in a station with a phone.',
  'I booked the wrong length, sorry. I will take the hour.',
  'My shift was changed this morning.',
  'A funeral in the family.',
  'The power company announced work in our street from nine to one.',
  'I mixed up the time zones and would be on a plane.',
  'My voice is gone. I sound like a door.',
  'The company withdrew the advert.',
  'I had two reports this month and need time to do something with them.',
  'My laptop died and the spare has no camera.',
  'I would like to try a different type of session first.',
];

/** Why a coach called it off. */
export const coachCancelReasons: readonly string[] = [
  'I have to be at a hospital with my mother that day. I am sorry, and I am free again from Monday.',
  'Our line has been down since the storm and I cannot promise a clean hour.',
  'I know this employer too well to play it fairly. Please take somebody else, all of it comes back to you.',
  'A board meeting was put on top of it. I apologise; it will not happen twice.',
  'I am ill and would not be worth the price.',
  'My flight was cancelled, and I would be on the floor of an airport.',
  'I have read your brief, and for a ward round you need somebody else. I have written to you whom.',
  'The school rang. I have to fetch my daughter.',
];

/** What the desk wrote when it gave a part of the price back. */
export const goodwillNotes: readonly string[] = [
  'Sound gone for eleven of sixty minutes on the coach’s side. Both agree on it.',
  'The report was written for another role than the one in the brief; amended two days later.',
  'Started fourteen minutes late because of a power cut. Candidate asked for a third back.',
];
