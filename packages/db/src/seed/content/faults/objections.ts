import type { Fault } from '../fault.ts';

export const objectionFaults: readonly Fault[] = [
  {
    key: 'steps-around',
    category: 'evasive',
    dimension: 'objections',
    variants: [
      {
        evidence: [
          ['o', 0.56, 'Put the doubt about {him} on the table. Heard about the job before it.'],
          ['q', 0.58, 'I think what’s more interesting is what I did before that.'],
          ['o', 0.61, 'Asked once more. A shorter version of the same walk.'],
        ],
        statement:
          'You came across as having something to hide: I put my one doubt to you plainly, and you walked around it twice by way of an older job.',
        behaviour:
          'At {t1} I said the doubt in one sentence. At {t2} you told me what was more interesting. At {t3} I asked again and you took the same way round.',
        impact: 'The doubt was a small one when I said it. It had grown when you were done.',
        no: 'I put one doubt to you plainly and you walked around it twice, so that it grew while I watched',
        nearly: 'my one doubt about you was walked around and not met',
        rationale: 'Answered a direct doubt with another subject, twice, and the doubt grew.',
        title: 'Say the doubt in your own words first',
        now: 'You hope that it goes away if you do not touch it.',
        next: 'Say the doubt as I would say it. One fact about what happened, one about what has changed. Ask whether that settles it.',
        cue: 'When I hear a doubt, I begin with “you may be asking whether”.',
        measure: '3 doubts met in 3 sentences each, ending with 1 question.',
        practice: [
          [
            'Write the three doubts you would have about yourself.',
            'Answer each in three sentences: yes, since then, for you.',
            3,
            '3 times 3 sentences.',
          ],
          [
            'Let someone press one doubt three times.',
            'Same tone at the third as at the first.',
            4,
            '4 rounds in the same tone.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.6, 'It was a mutual decision, basically.'],
          ['o', 0.62, 'Asked what the other half of mutual had thought. Long answer about the market.'],
          ['q', 0.66, 'I’d rather not go into the details, but it was all fine.'],
        ],
        statement:
          'You came across as closing a door that I had not tried: “mutual”, the market, and then “I would rather not”, and now I want to know what is behind it.',
        behaviour:
          'At {t1} it was mutual. At {t2} I asked about the other half and got the market. At {t3} it was all fine and not to be discussed.',
        impact: 'I will ring somebody. It would have been better for you to tell me first, in two sentences.',
        no: 'you closed a door that I had not tried, and I will ring somebody to find out what is behind it',
        nearly: 'you shut a door that I had not yet tried to open',
        rationale: 'Smoothed over a departure until it sounded like something worse.',
        title: 'Two sentences, then the work since',
        now: 'You protect the spot, and so I see it.',
        next: 'Say what happened in one plain sentence and what you do differently since in another. Then go on to the work.',
        cue: 'When I want to say “mutual”, I say who spoke first.',
        measure: '1 answer of 2 sentences, said to 3 people in the same words.',
        practice: [
          [
            'Write the true version in ten sentences, then cut it to two.',
            'What remains has to be true and bearable.',
            1,
            '2 sentences.',
          ],
          [
            'Say the two sentences to three people and watch them.',
            'Nobody should ask a third question.',
            3,
            '3 people, 0 further questions.',
          ],
        ],
      },
    ],
    debrief: [
      '“I asked about the hole and {he} showed me the garden.”',
      '“It is probably nothing. Why not say so?”',
      '“Put a call in to the last place before we go on.”',
    ],
    answer: [
      'I told you the doubt again at the end, and that I still had it.',
      'I said: the gap does not worry me. The fog around it does.',
    ],
    heard: [
      [
        'If I touch it first it gets smaller.',
        'It is a sore point. I saw you see that.',
        'Ten sentences tonight, two by Friday.',
        'What happened is that my mother was ill and I stopped working. It is one sentence. I do not know why I make ten.',
      ],
      [
        'Fog costs more than the truth.',
        'I was let go. There, it is shorter than the fog.',
        'Say it to my sister first.',
        'You would have been fine with it. I hear that. Most were not, before.',
      ],
    ],
    wouldChange: ['The question about the gap.', 'I didn’t handle the difficult question well.'],
  },
  {
    key: 'weakness-boast',
    category: 'evasive',
    dimension: 'objections',
    variants: [
      {
        evidence: [
          ['q', 0.52, 'I suppose I’m a bit of a perfectionist.'],
          ['o', 0.54, 'Asked what that had cost somebody. “I work too hard, they say.”'],
          ['q', 0.55, 'I care too much, if anything.'],
        ],
        statement:
          'You came across as playing a card that I have seen before: perfectionist, working too hard, caring too much, and I learned that you would rather not be known.',
        behaviour:
          'At {t1} you were a perfectionist. At {t2} I asked what it had cost others. At {t3} you cared too much.',
        impact:
          'I had asked in good faith. The card told me to stop asking, so I did, for the rest of the hour.',
        no: 'I asked for a fault in good faith and was dealt the perfectionist card three times',
        nearly: 'your fault turned out to be a compliment',
        rationale: 'Offered boasts dressed as weaknesses; no cost to anyone, and no change since.',
        title: 'A fault with a victim and a date',
        now: 'You give me a fault that is a virtue.',
        next: 'Name one thing that has cost another person something. Say when, and what you do now that you did not do then.',
        cue: 'When I am asked for a weakness, I begin with who paid for it.',
        measure: '2 faults, each with 1 victim, 1 date and 1 change.',
        practice: [
          [
            'Ask two former colleagues what you made harder for them.',
            'Say thank you. Do not explain.',
            2,
            '2 answers written down.',
          ],
          [
            'Tell one fault in forty seconds.',
            'What, who paid, what I do now.',
            6,
            '6 tellings under 40 seconds.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.57, 'I can’t think of one right now, to be honest.'],
          ['o', 0.59, 'Ten seconds of silence, then a smile.'],
          ['q', 0.63, 'My last reviews were all very good.'],
        ],
        statement:
          'You came across as not having looked: I asked what you would change about your own work, you could not think of anything, and then told me about your reviews.',
        behaviour:
          'At {t1} you could think of nothing. At {t2} we both waited. At {t3} the reviews had been very good.',
        impact: 'I do not hire people without faults, for I would have to find them myself.',
        no: 'you could not think of one thing you would change about your own work',
        nearly: 'you had no fault to tell me, and so I had to guess one',
        rationale: 'Named no weakness when asked, and turned to praise from others.',
        title: 'Come with one thing you are changing',
        now: 'You take the question for a trap and step back.',
        next: 'Bring one thing that you are working on now, how you noticed it, and how far you are. Half-way is a fine place to be.',
        cue: 'When they ask what I would change, I say “at the moment I am working on”.',
        measure: '1 thing you are changing, with 1 sign that it moves.',
        practice: [
          ['Keep a list for a week of moments you would replay.', 'One line each evening.', 7, '7 lines.'],
          [
            'Choose one and tell it to a friend as work in progress.',
            'Noticed, tried, so far.',
            4,
            '4 tellings; the friend asks how it goes on.',
          ],
        ],
      },
    ],
    debrief: [
      '“Perfectionist. I wrote it down before {he} had said it.”',
      '“No faults at all. How tiring.”',
      '“I would have liked one true thing.”',
    ],
    answer: [
      'I told you that a real fault would have made me like you more.',
      'I said that I was left to guess, and that my guess was not flattering.',
    ],
    heard: [
      [
        'The safe answer is the one that closes the door.',
        'Everybody says perfectionist. That is the trouble, isn’t it.',
        'Ask Jo and Petra. I’m dreading it.',
        'Jo wrote back: “You never told us when you were stuck.” That is the fault. It took her four minutes.',
      ],
      [
        'Not having one is the worst one.',
        'I have plenty, but not for strangers.',
        'One line each evening.',
        'I froze. The smile was fear.',
      ],
    ],
    wouldChange: ['The weakness question. I never know what to say.', 'Be more honest about my weak points.'],
  },
];
