import type { UniversalDimension } from './fault.ts';

/** By level 2, 4, 5: what a coach writes beside a mark. A 1 and the marks of a fault carry the fault's own words. */
type Marked = { readonly 2: readonly string[]; readonly 4: readonly string[]; readonly 5: readonly string[] };

export const rationales: Readonly<Record<UniversalDimension, Marked>> = {
  interest: {
    2: [
      'The reason for applying would have fitted most employers of this kind.',
      'Polite about what I told {him}, and none of it was picked up again.',
      'I heard why {he} is leaving and little about why {he} is coming.',
    ],
    4: [
      'Two reasons that belong to this job, one of them tied to {his} own work.',
      'Came back unasked to something I had said twenty minutes before.',
      'Wanted to know how the problem feels from the inside, and said why.',
      'Energy held to the end, also through the dull part about forms.',
    ],
    5: [
      'Had gone and looked for {himself}; I ended up telling more than I had planned.',
      'Arrived with a problem of ours that {he} wanted to understand, and stayed with it.',
    ],
  },
  questions: {
    2: [
      'Two questions at the end that could be asked anywhere, and no follow-up.',
      'Asked once, took the first answer and went on to the next subject.',
      'The one question about the work came when the time was over.',
    ],
    4: [
      'Four questions, two of them built on my last answer, one about what goes wrong.',
      'Asked in the middle of the talk and not only when I gave the floor.',
      'The second question used a word of mine; it made me go further.',
      'Wanted to know who would be against it, which is the right thing to ask.',
    ],
    5: [
      'One question made me stop and think; the answer is not in any advert.',
      'What {he} asked early on shaped what {he} told me later.',
    ],
  },
  listening: {
    2: [
      'Two answers passed three minutes without a look at whether I still followed.',
      'The second half of two questions went unanswered, and I had to put it again.',
      'I had to dig for details, and after a while I let some of them lie.',
    ],
    4: [
      'Answered what was asked, mostly inside two minutes, and offered to go deeper.',
      'Checked one unclear question first, and saved us both some time.',
      'Noticed when I had enough and stopped in the middle of a list.',
      'Let me finish each time, also where the end could be guessed.',
    ],
    5: ['It felt like two colleagues over a problem; {he} used my own words to get further.'],
  },
  story: {
    2: [
      'The ending stayed open, and I could not tell what {he} had done {himself}.',
      'An example was there, without stakes and without a result that I could check.',
      'Half of the examples stayed general, also when I asked for a day.',
    ],
    4: [
      '{S1} had stakes, a decision of {his} own and a result with a figure.',
      'I could retell {s1} and {s2}, and I knew in each what {he} had decided.',
      'Picked the example that fitted the question and told it to its end.',
      'The result of {s1} came with the number from before.',
    ],
    5: [
      'I retold {s1} to a colleague within the hour, price and all.',
      'Gave credit by name in {s1} and said what {he} would do otherwise today.',
    ],
  },
  clarity: {
    2: [
      'The point tended to come last; I worked for it in most answers.',
      'Several terms stayed unexplained, so I had to guess at the work behind them.',
      'Sentences were begun twice, and the second beginning was seldom shorter.',
    ],
    4: [
      'Point first, then the reason; I never had to ask what was meant.',
      'Explained {s2} so that somebody from another trade would have followed.',
      'Plain words for a hard subject, and a short sentence at the end.',
    ],
    5: ['Said something difficult in one picture that I shall use myself.'],
  },
  warmth: {
    2: [
      'Correct and a little stiff; two friendly remarks were left where they fell.',
      'Spoke of an absent colleague in a way that made me think of my own turn.',
      'Hardly any sign that there was a person on my side of the table.',
    ],
    4: [
      'Took up a light remark with one of {his} own and went on at ease.',
      'Spoke well of people who were not there, also of a difficult one.',
      'Laughed at a slip of {his} own and lost no time over it.',
      'Thanked me for one answer and said what was useful in it.',
    ],
    5: ['I would look forward to sitting beside {him}; the ease in the room was {his} doing.'],
  },
  confidence: {
    2: [
      'Small words stood in front of most of {his} own work.',
      'Changed {his} view at the first raised eyebrow, with no new fact.',
      'Claims grew when I asked about them and shrank when I asked twice.',
    ],
    4: [
      'Claims were sized right; an “I don’t know” came in a normal voice.',
      'Held a view for two of my objections and stayed friendly doing it.',
      'Took credit for {his} part and named who had the other one.',
    ],
    5: ['Invited the objection, gave way for a reason and said which one.'],
  },
  objections: {
    2: [
      'Asked about my doubt, {he} told me about something else.',
      'Gave way so fast that my doubt was larger afterwards.',
      'A virtue was offered where I had asked for a fault.',
    ],
    4: [
      'Put my doubt into {his} own words and met it with one fact.',
      'Said what had happened in two sentences and what is different since.',
      'Asked whether that settled it, and it did for the larger part.',
    ],
    5: ['Raised the doubt before I did and met it with proof.'],
  },
  closing: {
    2: [
      'Thanks, and a question about the date. Nothing on wanting it.',
      'My hesitation was on the table at the end and stayed there.',
      'The last two minutes were mine alone; {he} had left already.',
    ],
    4: [
      'Said that {he} wants it and why, asked what was missing and heard me out.',
      'Asked how it stood in a relaxed way and let me take my time.',
      'Drew out my hesitation and thanked me for it.',
    ],
    5: ['Asked what was missing, thanked me, added the one fact and stopped. I was surer after it.'],
  },
  'role-knowledge': {
    2: [
      'Knew the name and the trade, and guessed at the customers.',
      'Repeated lines from the advert where I had hoped for a thought.',
      'One look at our own page would have answered two of the questions.',
    ],
    4: [
      'Had tried it {himself} and named a trouble that we know well.',
      'Tied two of our difficulties to something {he} had done.',
      'Knew who our customers are and what they complain about.',
    ],
    5: ['Brought something {he} had checked, said what cannot be seen from outside, and asked it.'],
  },
};

/** Beside a 3, if anything: nobody would mention it afterwards. */
export const plainRationales: readonly string[] = [
  'As I would expect; nobody would mention it afterwards.',
  'Neither a plus nor a concern in my notes.',
  'Sound, without anything that I would repeat to a colleague.',
  'One better moment and one worse; together as expected.',
  'Enough for the job as it is described.',
  'Better towards the end than at the start.',
  'I asked for it once and it came.',
  'Nothing here decided anything for me.',
];
