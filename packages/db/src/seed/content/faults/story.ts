import type { Fault } from '../fault.ts';

export const storyFaults: readonly Fault[] = [
  {
    key: 'we-hides-i',
    category: 'vague_no_evidence',
    dimension: 'story',
    variants: [
      {
        evidence: [
          ['q', 0.21, 'We sort of all pulled together on that one.'],
          ['m', 0.5, '“We” 31 times in the first half, “I” four times.'],
          ['q', 0.54, 'Well, the team and us, we got it over the line.'],
        ],
        statement:
          'You came across as standing behind your team: the one who acted was “we”, and when I asked for your own part in {s1} the answer was “we” again.',
        behaviour:
          'At {t1} everyone pulled together. By {t2} I had counted 31 to four. At {t3} I asked what you did yourself, and you gave me the team.',
        impact:
          'I began to wonder whether someone else had done the work. I do not think so, and I cannot prove it.',
        no: 'I asked three times what you did yourself in {s1} and the answer stayed “we”',
        nearly: 'it took me an hour to find out what you yourself had done',
        rationale: 'Own part stayed hidden behind the team, also when I asked for it directly.',
        title: 'One verb of your own in each answer',
        now: 'You share the credit before you have taken any.',
        next: 'Say “I” once in each answer, with a verb and a number. Then name the colleague who did the other half.',
        cue: 'When I hear myself say “we”, I finish the sentence and add what I did.',
        measure: '6 answers with at least 1 “I” and 1 number each.',
        practice: [
          [
            'Go through four stories and give each action an owner.',
            'Write the name beside the verb. Yours has to be there twice.',
            4,
            'Each story has 2 verbs of yours.',
          ],
          [
            'Tell {s1} to someone who stops you at each “we”.',
            'They ask “who?” until you say a name.',
            5,
            'They ask fewer than 3 times.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.32, 'It was decided that we’d go with the second supplier.'],
          ['o', 0.34, 'Asked by whom. A pause, and then a description of the meeting.'],
          ['q', 0.73, 'I helped out where I could.'],
        ],
        statement:
          'You came across as someone to whom things were decided: “it was decided”, “it was felt”, and I never met the person who did the deciding.',
        behaviour:
          'At {t1} it was decided. At {t2} I asked by whom and you described the room. At {t3} your own part was to help out.',
        impact:
          'I put you down for two levels below the post. I suspect that this is wrong, because you knew too much about {s2}.',
        no: 'things were decided in your stories and I never met the person who decided',
        nearly: 'I had to guess that the one who decided was you',
        rationale: 'Passive sentences where the decision should have had an owner; played down each time.',
        title: 'Name who decided, also when it was you',
        now: 'You write yourself out of the moment that I am hiring for.',
        next: 'Say what the choice was, what you were for, and what you did when it went the other way.',
        cue: 'When I say “it was decided”, I go back and say by whom.',
        measure: '3 decisions told with “I wanted”, “I did” and 1 number.',
        practice: [
          [
            'Write three decisions you pushed for.',
            'Choice, your view, who was against it, what happened.',
            3,
            '3 times 4 lines.',
          ],
          [
            'Say five sentences that start with “I decided”.',
            'To a mirror, then to a person. No apology after.',
            5,
            '5 sentences without a “but”.',
          ],
        ],
      },
    ],
    debrief: [
      '“Good head. Which part of it was {his}?”',
      '“I would not bet a budget on a ‘we’.”',
      '“I think {he} did it all. I would have to ring somebody to know.”',
    ],
    answer: [
      'I told you that I still did not know what you did yourself.',
      'I said: say it once with “I” and my doubt is gone.',
    ],
    heard: [
      [
        'Sharing the credit is fine once there is some on the table.',
        'Thirty-one. I counted too, and got thirty-three.',
        'Names beside verbs, four stories, by Wednesday.',
        'At home, whoever says “I” gets laughed at. I will need a while.',
      ],
      [
        'I have to be in the story at the moment it turns.',
        'I decided it. I was even rather alone with it.',
        'Say “I decided” to my manager once this week.',
        'Two levels below is a high price for modesty.',
      ],
    ],
    wouldChange: ['I could have talked more about my own role.', 'More of me in the examples.'],
  },
  {
    key: 'no-numbers',
    category: 'vague_no_evidence',
    dimension: 'story',
    variants: [
      {
        evidence: [
          ['q', 0.27, 'It improved quite significantly after that.'],
          ['o', 0.29, 'Asked by how much. “A lot. People were much happier.”'],
          ['q', 0.65, 'I don’t have the exact figures with me.'],
        ],
        statement:
          'You came across as not having looked at what came of your work: {s1} improved “significantly”, and there was no figure, no name and no date to hold it by.',
        behaviour:
          'At {t1} it improved significantly. At {t2} I asked by how much and heard “a lot”. At {t3} the figures were elsewhere.',
        impact: 'I believed you the first time. The second time I wondered why you had not wanted to know.',
        no: 'nothing you told me about {s1} had a figure, a name or a date by which I could check it',
        nearly: 'I had to take the result of {s1} on trust',
        rationale: 'Results were claimed without a figure or a consequence, also when I asked.',
        title: 'One number per story, rough is enough',
        now: 'You end your stories with an adverb.',
        next: 'End with before, after and how you know. If you lack the figure, say how you would have measured it.',
        cue: 'When I say “a lot”, I add “from this to that”.',
        measure: '4 stories that end on before, after and 1 source.',
        practice: [
          [
            'Find or estimate a before and an after for four stories.',
            'Old mails, a colleague, a rough count. Write how sure you are.',
            4,
            '4 pairs of numbers.',
          ],
          ['Say each ending in eight words.', 'Aloud, without an adverb.', 8, '8 endings without one.'],
        ],
      },
      {
        evidence: [
          ['q', 0.17, 'The feedback was really positive across the board.'],
          ['q', 0.45, 'Everyone agreed that it was a big success.'],
          ['o', 0.47, 'Asked for one person who had not agreed. Could not think of one.'],
        ],
        statement:
          'You came across as telling me the version for the newsletter: the feedback was positive, everyone agreed, and I could find neither a loss nor a doubter in it.',
        behaviour:
          'At {t1} the feedback was positive. At {t2} everyone had agreed. At {t3} I asked for one doubter and there was none.',
        impact: 'A story without a cost sounds like an advertisement, and I treat it like one.',
        no: 'your stories had no cost and no doubter in them, and I could not believe a success that nobody minded',
        nearly: 'your successes came without a price',
        rationale: 'Success was asserted by approval alone; no stakes, no figure, no one who lost by it.',
        title: 'Tell what it cost',
        now: 'You polish until nothing is left to hold on to.',
        next: 'Say what you gave up, who lost by it and how you know it was worth that.',
        cue: 'Before I say that it worked, I say what it cost.',
        measure: '3 stories, each with 1 cost and 1 person who paid it.',
        practice: [
          [
            'Add one line to each story: “the price was”.',
            'Money, time, a friendship, a second-best.',
            4,
            '4 lines.',
          ],
          [
            'Ask a former colleague what they minded about {s1}.',
            'Thank them. Put it in.',
            1,
            '1 sentence of theirs is in your story.',
          ],
        ],
      },
    ],
    debrief: [
      '“‘Significantly.’ I have heard that word four times today.”',
      '“If it was that big a success, somebody counted it.”',
      '“I would like one number. Any number.”',
    ],
    answer: [
      'I told you what I missed: a figure that would still be true if I rang your old manager.',
      'I said that one honest cost would have made the whole story solid.',
    ],
    heard: [
      [
        'If I did not count it, it did not happen for them.',
        'The numbers exist. I left them in the old laptop.',
        'Ring my old colleague, who keeps everything.',
        'It went from eleven days to six. I knew that all along. Why did I not say it?',
      ],
      [
        'A success that costs nothing sounds made up.',
        'There was one person who hated it. He was right about half of it.',
        'Write him a message.',
        'I did not expect to be told to make my stories worse so that they get better.',
      ],
    ],
    wouldChange: ['I should have had the figures ready.', 'More concrete results.'],
  },
  {
    key: 'general-talk',
    category: 'vague_no_evidence',
    dimension: 'story',
    variants: [
      {
        evidence: [
          ['q', 0.25, 'What I normally do in those situations is talk to people.'],
          ['o', 0.28, 'Asked for the last time this had happened. “It depends, really.”'],
          ['q', 0.62, 'I would say that communication is the key.'],
        ],
        statement:
          'You came across as having opinions in place of experience: I asked for the last time it happened and you told me what you would normally do.',
        behaviour:
          'At {t1} you said what you normally do. At {t2} I asked for one occasion and it depended. At {t3} communication was the key.',
        impact:
          'I had asked for a photograph and was given a poster. I have no idea what happens when you are in the room.',
        no: 'I asked for the last time it happened and you told me what you would normally do',
        nearly: 'twice I asked for a day and got a principle',
        rationale: 'General statements where an example was asked for; the example did not come.',
        title: 'A day, a place, a person',
        now: 'You answer with rules. They could be anybody’s.',
        next: 'Start with when and where. Say what the other person said. Then what you did, although the rule said something else.',
        cue: 'When I begin with “normally”, I stop and say “last March”.',
        measure: '5 answers that begin with a time or a place.',
        practice: [
          [
            'Write six occasions, one line each, with date and place.',
            'A quarrel, a mistake, a rescue, a no, a surprise, a failure.',
            6,
            '6 lines.',
          ],
          [
            'Answer ten questions, each beginning with a month.',
            'Let a friend ring a bell at “usually”, “normally” and “I would”.',
            10,
            'Fewer than 2 bells.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.35, 'I’m a people person, I’d say, and quite organised.'],
          ['o', 0.37, 'Asked who would confirm that, and on what occasion. Laughed, and repeated it.'],
          ['q', 0.8, 'I think you just have to be flexible.'],
        ],
        statement:
          'You came across as reading me labels: a people person, organised, flexible, and not one occasion on which somebody had seen it.',
        behaviour:
          'At {t1} you gave me two labels. At {t2} I asked who had seen it and when. At {t3} came a third.',
        impact: 'Labels are free. I write down what I can repeat, and there was little to write.',
        no: 'you gave me labels for yourself and not one occasion on which somebody had seen them',
        nearly: 'I had your labels long before I had one occasion',
        rationale: 'Claims about own character with no occasion behind them, also on a second ask.',
        title: 'Swap each label for a scene',
        now: 'You describe yourself. I would like to watch you.',
        next: 'For each word on your list tell one scene in which another person would have used it.',
        cue: 'When I am about to say what I am like, I say what I did last week.',
        measure: '0 labels and 4 scenes in the next session.',
        practice: [
          [
            'Write your three labels and a scene for each.',
            'Thirty words per scene, with a name in it.',
            3,
            '3 scenes of 30 words.',
          ],
          [
            'Ask two colleagues for a scene they remember.',
            'Use their words.',
            2,
            '2 scenes that are not yours.',
          ],
        ],
      },
    ],
    debrief: [
      '“{He} told me how one ought to do it. I knew that.”',
      '“Not one day in the calendar.”',
      '“I still have no picture of {him} at work.”',
    ],
    answer: [
      'I said that I had heard your rules and would have hired your occasions.',
      'I told you that I could not retell a single thing you had done.',
    ],
    heard: [
      [
        'They want the photo and I bring the poster.',
        'I had examples and thought they were too small.',
        'Six occasions with a date, tonight.',
        'When you asked for “the last time” my head was empty. It came back on the bus.',
      ],
      [
        'Words about me prove nothing.',
        'I was told to know my strengths. Nobody said they need witnesses.',
        'Two messages to old colleagues.',
        'A colleague answered. It was a scene I had forgotten, with a fire alarm.',
      ],
    ],
    wouldChange: ['I struggled to think of examples.', 'Better examples.'],
  },
  {
    key: 'undersells',
    category: 'other',
    dimension: 'confidence',
    variants: [
      {
        evidence: [
          ['q', 0.13, 'I’m probably not quite what you’re looking for, but.'],
          ['q', 0.4, 'It was nothing special, anyone could have done it.'],
          ['m', 0.66, '“Just”, “only” or “a little” in front of your own work 17 times.'],
        ],
        statement:
          'You came across as asking me to say no: you opened with what you lack, and you put “only” and “just” in front of the work that got you here.',
        behaviour:
          'At {t1} you told me that you were not what we look for. At {t2} {s1} was nothing special. By {t3} I had counted seventeen small words.',
        impact:
          'I believe people about themselves. I had to argue with you in my head, and a busy interviewer does not.',
        no: 'you told me in your first minute that you were not what I look for, and I had little reason to argue',
        nearly: 'you made your own work small each time I praised it',
        rationale: 'Constant qualifiers before own achievements; opened with what is missing.',
        title: 'Say it at its size',
        now: 'You shrink the work before I can see it.',
        next: 'State what you did, with a number, and stop. If I say that it sounds like a lot, say thank you.',
        cue: 'When I want to say “just”, I say the number.',
        measure: '5 achievements said with 0 small words in front.',
        practice: [
          [
            'Say five achievements with no adverb and no apology.',
            'Standing. Record the fifth.',
            5,
            '5 in a row without a small word.',
          ],
          [
            'Let a friend praise you three times.',
            'Reply “thank you” and nothing else.',
            6,
            '6 times without adding anything.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.3, 'I was sort of in charge, in a way, for a while.'],
          ['o', 0.32, 'It came out after three questions: eleven people and fourteen months.'],
          ['q', 0.76, 'I suppose I was lucky.'],
        ],
        statement:
          'You came across as half the size of your CV: “sort of in charge for a while” turned out to be eleven people for fourteen months.',
        behaviour:
          'At {t1} you were sort of in charge. At {t2} I found out how many and how long. At {t3} it had been luck.',
        impact: 'I was cross, because I nearly did not ask the third question. The next one will not.',
        no: 'you told me half the size of what you did, and the next interviewer will not ask the third question',
        nearly: 'you told me half the size of what you have done',
        rationale: 'Plain facts came out only on the third question, wrapped in hedges.',
        title: 'Numbers before nuances',
        now: 'You start with the doubt and end with the fact.',
        next: 'Give the fact as it would stand in a contract. Add the nuance afterwards, if someone asks.',
        cue: 'Before I qualify a sentence, I finish it.',
        measure: '4 facts about you, each with a number, in the first 15 minutes.',
        practice: [
          [
            'Write your last job as a contract would.',
            'People, money, months, area. No adjectives.',
            1,
            '6 lines, each with a number.',
          ],
          [
            'Say the lines to three people and ask how big they sound.',
            'If they say “big”, you have it.',
            3,
            '3 people.',
          ],
        ],
      },
    ],
    debrief: [
      '“I had to defend {him} against {his} own words.”',
      '“{He} talked me out of it. Politely.”',
      '“Twice the person on paper. Who do you believe?”',
    ],
    answer: [
      'I told you that I would have put you through, and that you had made it hard for me.',
      'I said: your only rival in that hour was you.',
    ],
    heard: [
      [
        'They take me at my word, and my word is small.',
        'Seventeen. My partner says that it is forty at breakfast.',
        'Five sentences with numbers, said standing.',
        'I always thought modesty was a present to the listener. It is work for them.',
      ],
      [
        'The fact first. Nobody minds a fact.',
        'I was in charge. There was no “sort of”.',
        'Rewrite the last job as a contract.',
        'You were cross on my behalf. That was new.',
      ],
    ],
    wouldChange: ['I undersold myself, I think.', 'More confidence.'],
  },
];
