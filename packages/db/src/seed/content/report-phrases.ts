import type { UniversalDimension } from './fault.ts';

/** Why an answer of no can be changed; after what the job needs and what shows that they can get there. */
export const standardsEndings: readonly string[] = [
  'What stands below is a habit, and habits like this one shift in two weeks.',
  'I would not write so plainly to someone whom I did not expect to see again.',
  'None of it is about what you can do. It is about what I could see of it in one hour.',
  'I have watched people mend this in three sessions.',
  'The distance is smaller than the answer sounds.',
  'You need no new experience for it, and no other character.',
  'Most of it is done once you hear yourself do it.',
  'It is one change of habit away, which is why I name it.',
];

export const standardsOpenings: readonly string[] = [
  'I am this direct because of the job.',
  'A plain word on the bar.',
  'Why I am strict here.',
  'What I measured you against is this.',
  'Before you read on: the bar is high for a reason.',
  'I held you to what the post needs.',
];

/** What moved the coach's mind after the first tap. */
export const changedForWorse: readonly string[] = [
  'The last ten minutes. I had been nearly sure until then.',
  'Reading my notes in order. The first half had carried me.',
  'The doubt I put to you. How you took it weighed more than the answers before.',
  'Your own questions, or the lack of them.',
  'I liked you at once, and then I looked for the evidence.',
  'The close. I gave you an opening and it passed.',
];
export const changedForBetter: readonly string[] = [
  'One story, late, that I could not forget.',
  'The first ten minutes had put me off, and the rest won me back.',
  'Your questions. I had made up my mind before them.',
  'Reading my notes again: there was more in them than I had felt.',
  'How you took my doubt. I had expected less.',
  'You corrected yourself, and from then on it was another interview.',
];

export const conditionsNotes: readonly string[] = [
  '',
  'Video call, quiet room, good sound on both sides.',
  'Video call from home, one screen, no notes that I could see.',
  'The picture froze twice for a second; nothing was lost.',
  'Evening session after a working day, agreed beforehand.',
  'Camera at eye level, headphones, no interruption.',
  'A dog barked twice. I have not counted the dog.',
  'Sound only for the first five minutes, then video.',
];

/** Things to keep that rest on an answer, not on a story. Statement and effect. */
export const generalStrengths: Partial<Record<UniversalDimension, readonly (readonly [string, string])[]>> = {
  'role-knowledge': [
    [
      'You came with something that you had found out yourself.',
      'I put the advert aside and we talked about the real thing.',
    ],
    [
      'You had used what we make before you came to talk about it.',
      'From then on I treated you as somebody who knows.',
    ],
    [
      'You told me a fact about us and asked whether you had it right.',
      'It was worth more to me than ten compliments.',
    ],
    ['You had looked at us from the customer’s side.', 'I took a note for our own Monday meeting.'],
    [
      'You named one thing that cannot be seen from outside, and asked about it.',
      'I felt that you would see more once you were in.',
    ],
  ],
  interest: [
    [
      'You gave me a reason that would be untrue of any other employer.',
      'I stopped wondering whether you would stay.',
    ],
    ['You began with what you had seen here and not with yourself.', 'My own energy rose, and I noticed it.'],
    [
      'You told me why this job in one sentence that had a place in it.',
      'I could repeat it to my colleague word for word.',
    ],
    [
      'You came back to something I had said long before.',
      'I knew then that you had been listening for yourself.',
    ],
  ],
  questions: [
    [
      'You asked about what goes wrong before you asked about anything else.',
      'I told you more than I had meant to.',
    ],
    [
      'You took a word of my answer and asked what it means in practice.',
      'It turned an interview into a talk.',
    ],
    ['You asked who would be against it.', 'That is how people ask who have got things done.'],
    ['You asked in the middle, when it came to your mind.', 'I forgot the sheet in front of me.'],
    ['You asked something that I had to think about.', 'I went home with your question.'],
  ],
  objections: [
    ['You said my doubt in your own words before you met it.', 'It was half settled at that point.'],
    ['You gave me one fact against my doubt and stopped.', 'I crossed it off the list.'],
    ['You did not defend yourself.', 'My doubt had nothing left to push against.'],
    [
      'You told me what is still open and what you do about it.',
      'An open point with a plan is one I can live with.',
    ],
  ],
  closing: [
    [
      'You said that you want it and asked what was missing.',
      'I was surer of you after that question than before it.',
    ],
    ['You heard my hesitation out to its end.', 'I told you the real one, since you had waited.'],
    ['You asked how you stood as if you wanted to know.', 'I answered as if I wanted to tell you.'],
  ],
};

/** Said about a candidate who did well, behind the door, beside the praise. */
export const debriefCloses: readonly string[] = [
  '“I would take the second interview myself.”',
  '“Ask again in two weeks. I would bet on a yes.”',
  '“Let me have another half hour and I will argue for it.”',
  '“If we wait, somebody else will have noticed.”',
];

/** Told at the close, in role, when the coach would call back. */
export const yesAnswers: readonly string[] = [
  'I would put you through.',
  'My answer in role was yes, with one thing to work on.',
  'I told you that I would call, and what nearly stopped me.',
  'I said yes, and meant it.',
];
