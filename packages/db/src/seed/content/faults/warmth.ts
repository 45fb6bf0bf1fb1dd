import type { Fault } from '../fault.ts';

export const warmthFaults: readonly Fault[] = [
  {
    key: 'light-remarks',
    category: 'cold_humourless',
    dimension: 'warmth',
    variants: [
      {
        evidence: [
          ['o', -0.7, 'I said that our lift has had a better year than we have. No reply; pen ready.'],
          ['o', 0.43, 'Second light remark, about my handwriting. “Shall I continue?”'],
          ['q', 0.44, 'Shall I continue with the second point?'],
        ],
        statement:
          'You came across as treating friendliness as a delay: two light remarks of mine were waited out, and after the second you asked whether you might continue.',
        behaviour:
          'At {t1} I tried the lift. At {t2} I tried my handwriting. At {t3} you asked whether you should continue.',
        impact: 'I felt foolish and a little alone. We spend nine hours a day with the people we hire.',
        no: 'you waited out each friendly remark, and I could not see our team spending its days beside you',
        nearly: 'two friendly remarks of mine fell on the floor',
        rationale: 'Two light remarks went unanswered; correct throughout, and relief when it was over.',
        title: 'Answer the remark before the question',
        now: 'You see a joke as a pause in the test.',
        next: 'Look up, say one sentence back, and only then go on. It may be a dull sentence. It counts that it comes.',
        cue: 'When someone makes a light remark, I put the pen down and say one sentence back.',
        measure: '2 light exchanges in the next session, however small.',
        practice: [
          [
            'Reply to three small remarks a day.',
            'The till, the lift, a colleague. One sentence each.',
            9,
            '9 replies in three days.',
          ],
          [
            'Tell a small mishap of your own in under a minute.',
            'Nobody else is the butt. Keep the version at which someone smiles.',
            5,
            '2 smiles.',
          ],
        ],
      },
      {
        evidence: [
          [
            'o',
            0.05,
            'Said hello to the camera and my name to nobody; I learned later that it was on the sheet.',
          ],
          ['q', 0.38, 'Correct. Next.'],
          ['o', 0.86, 'I mentioned a bad week at home. A nod, and the next point.'],
        ],
        statement:
          'You came across as efficient with me: “correct, next” is a fast way to talk, and I had the feeling that any chair could have asked the questions.',
        behaviour:
          'At {t1} I was not greeted by name. At {t2} I was told that I was correct. At {t3} I mentioned a bad week and you went on.',
        impact:
          'I kept my next thought to myself. People who feel like a chair stop telling you things, and your work needs them to tell you.',
        no: 'any chair could have asked you the questions, and this job lives from people who tell you things',
        nearly: 'you talked to the questions more than to me',
        rationale: 'No sign of seeing the other person; a personal remark got a nod and the next point.',
        title: 'Notice one thing about the other person',
        now: 'You take care of the matter and step over the person.',
        next: 'Use the name once. Pick up one personal remark with one sentence. Thank me for one answer and say why.',
        cue: 'When someone says something about themselves, I say one sentence about that before the next point.',
        measure: '1 name, 1 personal remark picked up and 1 thanks in the next session.',
        practice: [
          [
            'Begin three calls with something you noticed.',
            'Their work, their last sentence, the weather behind them.',
            3,
            '3 openings.',
          ],
          ['Ask a colleague how their week is and follow up once.', 'Two minutes. No work.', 5, '5 talks.'],
        ],
      },
    ],
    debrief: [
      '“I made two jokes. They are still up there somewhere.”',
      '“I would be afraid to tell {him} that I was late with something.”',
      '“Correct is the word. In all its meanings.”',
    ],
    answer: [
      'I said that I respected the answers and would not have wanted to sit beside them.',
      'I told you that I do not need jokes. I need to know that you saw me make one.',
    ],
    heard: [
      [
        'I thought serious was what they were paying for.',
        'I heard the joke about the lift. I had a reply an hour later.',
        'Three small remarks a day. Starting with the bus driver.',
        'Friends find me funny. It seems I leave that one at home.',
      ],
      [
        'Efficient feels rude from the other chair.',
        'I did hear the part about your week and did not dare.',
        'Write names on the card.',
        'I am sorry about the bad week. I should have said so then.',
      ],
    ],
    wouldChange: ['I could have been more relaxed with the interviewer.', 'Smile more, I suppose.'],
  },
  {
    key: 'blames',
    category: 'negative_about_others',
    dimension: 'warmth',
    variants: [
      {
        evidence: [
          ['q', 0.31, 'My manager was out of his depth, to be honest.'],
          ['q', 0.34, 'Like I said, he had no idea.'],
          ['o', 0.72, 'Asked what he had been worried about. “Himself.”'],
        ],
        statement:
          'You came across as keeping an account with your old manager: he was “out of his depth”, he “had no idea”, and when I asked what worried him you said “himself”.',
        behaviour:
          'At {t1} and {t2} you told me what he could not do. At {t3} I offered you a way out and you did not take it.',
        impact: 'I thought of the person you would describe in two years’ time, who would be me.',
        no: 'you told me three times what your manager could not do, and I heard how you would speak of us',
        nearly: 'ten minutes went to a manager who was not there to answer',
        rationale: 'Contempt for a former manager in three places, and no picture of his side.',
        title: 'Two fair sentences about him',
        now: 'You explain the trouble by what he was.',
        next: 'Say what he was worried about, then what you did. Leave the verdict to the listener.',
        cue: 'When I talk about somebody I disliked, I begin with what they were worried about.',
        measure: '1 story about him with 0 judgements, told in 60 seconds.',
        practice: [
          [
            'Write his side in five sentences that he would sign.',
            'Then tell yours in five.',
            2,
            'A friend cannot tell whom you like, 2 times.',
          ],
          [
            'Answer “why did you leave” in two sentences.',
            'One about what you looked for, one about what you keep.',
            8,
            '8 times without his name.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.26, 'The sales people promised things, as usual.'],
          ['q', 0.55, 'Nobody in that department could read a plan.'],
          ['o', 0.57, 'I said I come from such a department. “Present company excepted.”'],
        ],
        statement:
          'You came across as collecting other people’s faults: sales promise, the department cannot read, and the only sensible person in the story was you.',
        behaviour:
          'At {t1} it was sales, as usual. At {t2} a whole department could not read. At {t3} I told you where I come from.',
        impact: 'I laughed, and closed up. You would work with exactly those people here.',
        no: 'the only sensible person in your stories was you, and you would work with exactly the others here',
        nearly: 'in two stories all the mistakes belonged to other people',
        rationale: 'Spoke of two departments with scorn; credit and blame were shared unevenly.',
        title: 'Give them one good reason',
        now: 'You win the story. The others lose it.',
        next: 'For each person who stood in the way, name the reason they had. Say what you would do differently to get them on your side.',
        cue: 'If someone in my story is wrong, I say why it made sense to them.',
        measure: '3 stories in which the other side has 1 good reason.',
        practice: [
          [
            'Take {s1} and write what sales would say.',
            'Five honest lines.',
            1,
            '5 lines you could read to them.',
          ],
          ['Praise an absent colleague once a day, with a fact.', 'To a third person.', 5, '5 facts.'],
        ],
      },
    ],
    debrief: [
      '“In two years that will be me {he} talks about.”',
      '“I do not doubt the manager was difficult. I doubt the way {he} tells it.”',
      '“Funny. And I would not turn my back.”',
    ],
    answer: [
      'I told you that my doubt had a name, and that it was how you spoke about his.',
      'I said that I would have believed you more if the other side had had one reason.',
    ],
    heard: [
      [
        'They do not hear what he did. They hear how I talk.',
        'He really was. But I see that it does not matter.',
        'Five sentences he would sign. This will hurt.',
        'It has been three years. I did not know that I still carried him about.',
      ],
      [
        'If I am the only sensible one, nobody believes me.',
        'Partly. Sales did promise. I could leave out “as usual”.',
        'Coffee with the one from sales. I’ll ask.',
        'The excepted company thanks you for saying it.',
      ],
    ],
    wouldChange: ['I was perhaps too honest about my last job.', 'I shouldn’t have mentioned my manager.'],
  },
  {
    key: 'corrects',
    category: 'pushy_arrogant',
    dimension: 'warmth',
    variants: [
      {
        evidence: [
          ['q', 0.2, 'Well, technically that’s not quite right.'],
          ['q', 0.5, 'No, what you mean is the other one.'],
          ['o', 0.52, 'I had meant what I said. We spent three minutes on it.'],
        ],
        statement:
          'You came across as marking my homework: twice you put me right on a word that did not matter, and we lost three minutes and some ease.',
        behaviour:
          'At {t1} I was technically not quite right. At {t2} you told me what I meant. At {t3} we were still there.',
        impact: 'You were correct the first time. I still thought: not in front of the customer.',
        no: 'you put me right twice on words that did not matter, and I thought of you in front of our customers',
        nearly: 'you corrected me on two words that did not matter',
        rationale: 'Corrected me for the sake of it twice; the talk turned into a contest.',
        title: 'Let small errors live',
        now: 'You cannot leave a wrong word standing.',
        next: 'Ask yourself whether the error changes the answer. If it does, ask a question: “do you mean this or that?” If it does not, let it live.',
        cue: 'When I want to say “technically”, I ask a question.',
        measure: '0 corrections that do not change the answer, in 45 minutes.',
        practice: [
          [
            'For three days, let every harmless error pass.',
            'Note each one in the evening. Was anything lost?',
            3,
            '3 evenings of notes.',
          ],
          [
            'Turn five corrections into questions.',
            'Out loud, kindly.',
            5,
            '5 questions that end with a smile.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.33, 'I’d have done that differently from the start.'],
          [
            'o',
            0.35,
            'It was our product I had described. I asked what should be done. Four changes followed.',
          ],
          ['q', 0.68, 'That’s a classic beginner’s mistake, actually.'],
        ],
        statement:
          'You came across as grading us before you knew us: you would have done it differently, our choice was “a beginner’s mistake”, and you had not asked why we made it.',
        behaviour:
          'At {t1} you would have done it differently. At {t2} there were four changes. At {t3} I learned that it was a classic.',
        impact: 'Two of your four points are on our list. I noticed that I did not want to tell you so.',
        no: 'you called our choice a beginner’s mistake before you had asked why we made it',
        nearly: 'you judged our product before you had asked one thing about it',
        rationale: 'Judged our work before asking for its reason; right in part, and hard to like.',
        title: 'Ask for the reason before the remedy',
        now: 'You see the fault at once and say it at once.',
        next: 'Ask what was tried and what stood in the way. Then offer one change as a guess.',
        cue: 'When I see a fault, I ask “what made that the best choice then?”',
        measure: '2 questions before each 1 suggestion.',
        practice: [
          [
            'Review something a friend made, with questions only.',
            'Ten minutes. They find the faults themselves.',
            3,
            'They name 2 of the faults you saw.',
          ],
          [
            'Say five suggestions that begin with “my guess is”.',
            'And end with “what am I missing?”',
            5,
            '5 answered without a defence.',
          ],
        ],
      },
    ],
    debrief: [
      '“{He} was right. I have rarely enjoyed it less.”',
      '“Imagine that in the Monday meeting.”',
      '“I would learn a lot and dread it.”',
    ],
    answer: [
      'I told you that you were right about two of four, and that I had not wanted to tell you.',
      'I said my doubt was the ease with which you made me feel small.',
    ],
    heard: [
      [
        'Being right is cheap if they do not want to hear it.',
        'The word was wrong though. I am working on it.',
        'Three days of letting things live. My flatmate will keep score.',
        'I do it because I like things exact, not to be above anyone. It does not look like that.',
      ],
      [
        'Ask first. They usually had a reason.',
        'I thought that you wanted to see what I can see.',
        'Review my sister’s website with questions only.',
        'Which two were on your list? I would love to know.',
      ],
    ],
    wouldChange: ['I argued one point too long.', 'I came on a bit strong in one place.'],
  },
];
