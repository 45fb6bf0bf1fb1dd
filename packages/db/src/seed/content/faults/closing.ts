import type { Fault } from '../fault.ts';

export const closingFaults: readonly Fault[] = [
  {
    key: 'fizzles',
    category: 'poor_closing',
    dimension: 'closing',
    variants: [
      {
        evidence: [
          ['q', 2.1, 'Okay, thanks then. I guess I’ll hear from you.'],
          ['o', 2.2, 'I left ten seconds. The hand was on the button.'],
          ['m', 2.25, 'No sentence in the whole hour that said “I want this”.'],
        ],
        statement:
          'You came across as leaving before the end: I gave you ten seconds at the close, your hand was on the button, and in an hour I had not heard that you want the job.',
        behaviour:
          'At {t1} you guessed that you would hear from us. At {t2} I waited. By {t3} the sentence had not come.',
        impact: 'I had been undecided and ready to be asked. You left me undecided.',
        no: 'you left me undecided, and in an hour I had not heard one sentence that said you want the job',
        nearly: 'you left without asking how it stood between us',
        rationale: 'Thanked me and went; did not say that the job was wanted or ask how it stood.',
        title: 'Ask for it before you go',
        now: 'You end when the questions end.',
        next: 'Say in one sentence that you want it and why. Ask what would make you a better match. Then be quiet and hear all of it.',
        cue: 'When the interviewer turns to the clock, I say “before we stop, may I ask one thing”.',
        measure: '1 close of 2 sentences in the next session, followed by 5 seconds of silence.',
        practice: [
          [
            'Write your close in two sentences and say it aloud.',
            'Why I want it, then one open question about fit.',
            10,
            'The tenth sounds like you.',
          ],
          [
            'Practise with someone who answers with a doubt.',
            'Thank them, one fact, stop.',
            4,
            '4 doubts, 4 facts.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 2.08, 'So when will I hear back, roughly?'],
          ['o', 2.15, 'Told: next week. “Lovely.” Nothing after it.'],
          ['o', 2.3, 'I said that I had one hesitation. You nodded, and thanked me.'],
        ],
        statement:
          'You came across as interested in the date and not in the answer: I told you that I had a hesitation, and you thanked me without asking which.',
        behaviour:
          'At {t1} you asked when. At {t2} next week was lovely. At {t3} I all but handed you my doubt.',
        impact: 'I had the doubt in my hand and nobody took it. I still have it.',
        no: 'I told you that I had a hesitation and you thanked me without asking which one',
        nearly: 'you did not ask which hesitation I had',
        rationale: 'Asked only about timing; an offered hesitation was thanked for and left.',
        title: 'Take the doubt out of their hand',
        now: 'You are polite to the doubt and let it go home with me.',
        next: 'Ask which one. Hear it out. Give one fact that I have not heard, in under a minute, and thank me.',
        cue: 'When I hear “one hesitation”, I say “please tell me which”.',
        measure: '1 doubt drawn out and met with 1 new fact in under 60 seconds.',
        practice: [
          [
            'Collect three doubts about you from people who know your work.',
            'Ask each for one, and say thank you.',
            3,
            '3 doubts on paper.',
          ],
          ['Answer each with one fact in forty seconds.', 'No “but”.', 6, '6 answers without “but”.'],
        ],
      },
    ],
    debrief: [
      '“I was on the fence, and {he} left me there.”',
      '“I said that I had a hesitation. {He} said ‘lovely’.”',
      '“Does {he} want it? Did anyone ask?”',
    ],
    answer: [
      'You did not ask, so I told you: it was open until the last two minutes.',
      'I said out of role what the hesitation was: whether you would speak up when it counts.',
    ],
    heard: [
      [
        'The last two minutes were mine and I gave them back.',
        'I thought asking would look desperate.',
        'Two sentences, ten times, in the shower.',
        'I wanted it so much that I wanted to be out of the room.',
      ],
      [
        'A doubt they tell me is a present.',
        'I heard “hesitation” and went deaf.',
        'Ask three people for their doubt. Starting with my flatmate.',
        'Now I know what it was. I could have answered it. I had a story for it.',
      ],
    ],
    wouldChange: ['The ending felt abrupt.', 'I should have asked about next steps better.'],
  },
  {
    key: 'presses',
    category: 'poor_closing',
    dimension: 'closing',
    variants: [
      {
        evidence: [
          ['q', 2.05, 'So, be honest, have I got it?'],
          ['q', 2.18, 'But out of ten, what would you give me?'],
          ['o', 2.22, 'I said that I would have to think. Asked a third time.'],
        ],
        statement:
          'You came across as cornering me at the door: have you got it, out of ten, and once more, and I answered to get out of the corner.',
        behaviour:
          'At {t1} you asked whether you had it. At {t2} you asked for a mark. At {t3} I said I would think, and you asked again.',
        impact:
          'It is right to want to know. I felt held by the sleeve, and what I told you was the polite version.',
        no: 'you held me by the sleeve at the end, and I gave you the polite version to get away',
        nearly: 'at the close you asked for a mark three times',
        rationale: 'Pressed three times for a decision on the spot; the answer was given to escape.',
        title: 'Ask for help, not for the verdict',
        now: 'You ask a question to which a careful person must say “we will see”.',
        next: 'Say that you want it. Ask what would make you a better match. Leave the decision with me and use the answer.',
        cue: 'When I want to ask “have I got it”, I ask what I should work on for it.',
        measure: '1 open question at the close and 0 requests for a mark.',
        practice: [
          [
            'Rewrite your close as a request for advice.',
            'Say it in three moods: tired, glad, calm.',
            6,
            '6 times, the calm one twice.',
          ],
          [
            'Ask three people for advice on something real.',
            'Listen to the end. Use it once.',
            3,
            '3 pieces of advice, 1 used.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 2.12, 'I’d argue with that, actually.'],
          ['o', 2.2, 'I had given one doubt, as asked. Three counter-arguments.'],
          ['q', 2.28, 'With respect, I don’t think you’ve understood my role there.'],
        ],
        statement:
          'You came across as asking in order to win: you wanted my honest doubt, I gave it, and you argued it down with three reasons and a “with respect”.',
        behaviour:
          'At {t1} you argued with what you had asked for. At {t2} three reasons came. At {t3} I had not understood.',
        impact: 'I regretted my honesty. A minute before I had been nearly sure of you.',
        no: 'you asked for my honest doubt and then argued it down, and I regretted having told you',
        nearly: 'you argued with the one doubt you had asked me for',
        rationale: 'Asked how it stood and then fought the answer; both ended cooler than before.',
        title: 'Thank, one fact, stop',
        now: 'You treat the answer as an attack on you.',
        next: 'Thank me. Say back what you heard. Add one fact that I did not have, and stop, even if you have three.',
        cue: 'When I hear a doubt that I asked for, I say “thank you, so your worry is”.',
        measure: '3 doubts met with thanks, 1 fact and a full stop.',
        practice: [
          [
            'Let a friend give you six doubts, two of them unfair.',
            'Same reply for all: thanks, say back, one fact.',
            6,
            '6 replies under 30 seconds.',
          ],
          [
            'Write down what you wanted to say after {t1}, and throw two thirds away.',
            'Keep the fact I had not heard.',
            1,
            '1 sentence is left.',
          ],
        ],
      },
    ],
    debrief: [
      '“I was nearly sure, and then {he} asked me three times.”',
      '“Ask for my opinion, then tell me that it is wrong. Splendid.”',
      '“Held by the sleeve.”',
    ],
    answer: [
      'I told you in role that it was open, and out of role that the question itself had moved me.',
      'My honest doubt was whether you can be told something. The next two minutes did not help.',
    ],
    heard: [
      [
        'I wanted certainty and took the ease out of it.',
        'Yes. I could hear myself do it.',
        'Rewrite the last line as a request for advice.',
        'I have waited for eleven answers this year that did not come. That is what you felt on your sleeve.',
      ],
      [
        'If I ask, I have to be able to hear.',
        'I still think that you misread my role. But I see the point.',
        'Six doubts with my brother, who is good at unfair.',
        'You regretted being honest. I am sorry. Please do it again next time.',
      ],
    ],
    wouldChange: ['The last part got a bit tense.', 'I pushed for an answer.'],
  },
];
