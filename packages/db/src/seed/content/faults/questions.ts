import type { Fault } from '../fault.ts';

export const questionFaults: readonly Fault[] = [
  {
    key: 'hands-time-back',
    category: 'lack_of_interest',
    dimension: 'questions',
    variants: [
      {
        evidence: [
          ['q', 1.06, 'No, I think you’ve been very thorough.'],
          ['o', 1.2, 'I waited ten seconds and offered again. Thanks, and a look at the clock.'],
          ['m', 0.98, 'No question to me during the whole of the first part.'],
        ],
        statement:
          'You came across as waiting for the end: I kept minutes free for your questions, you gave them back, and I was left with nothing to remember you by.',
        behaviour:
          'At {t1} I asked for your questions and you said I had been thorough. At {t2} I offered again. Up to {t3} you had not asked me anything either.',
        impact:
          'In those minutes I usually decide between two people. You left the decision to whoever came next.',
        no: 'I kept minutes free for your questions, you gave them back twice, and I had nothing left to remember you by',
        nearly: 'you gave me back the time I had kept for your questions',
        rationale: 'Asked nothing during the talk and turned down the time kept for it, twice.',
        title: 'Spend the time you are given',
        now: 'You treat my questions as the interview and yours as good manners.',
        next: 'Bring four questions and ask the first one in the first ten minutes. When I answer, use one of my words in your next question.',
        cue: 'When I hear “any questions”, I say “yes, the one I most want to ask is”.',
        measure: '4 questions and 2 follow-ups next time, the first before minute 10.',
        practice: [
          [
            'Write six questions about {role} and learn four.',
            'Two on the work, two on the people, one on what goes wrong, one on how success is judged.',
            6,
            'You can say 4 without paper.',
          ],
          [
            'Once a day ask someone three questions in a row about their work.',
            'Each one made from the last words they said. Say nothing about yourself until the third.',
            5,
            '5 lines in a notebook.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 1.1, 'Nothing springs to mind right now.'],
          ['q', 1.45, 'Oh, maybe, how many people work here?'],
          ['o', 0.55, 'I described a real quarrel between two teams and left it open. No reply.'],
        ],
        statement:
          'You came across as a guest and not as a colleague: I laid a real problem of ours on the table, you looked at it politely, and later nothing came to mind.',
        behaviour:
          'At {t3} I told you about two teams that do not speak. At {t1} you had no question. At {t2} you asked how many people we are.',
        impact:
          'I had hoped that you would pick it up, because that is the job. I went home thinking about the problem and not about you.',
        no: 'I laid a real quarrel of ours on the table and you did not touch it, then or when I asked for questions',
        nearly: 'a real problem of ours lay on the table for ten minutes and you left it there',
        rationale: 'One question about headcount; an open problem in the room was left untouched.',
        title: 'Pick up the problem on the table',
        now: 'You listen to our trouble and store it. I cannot see the storing.',
        next: 'When I describe a difficulty, ask who feels it most, then what has been tried. Come back to it at the end in one sentence.',
        cue: 'If the interviewer describes a problem, I ask who feels it first.',
        measure: '2 questions about 1 problem of theirs, and 1 return to it at the end.',
        practice: [
          [
            'Listen to a friend’s complaint and ask five questions.',
            'No advice allowed. Who, since when, what was tried, what it costs, what they want.',
            4,
            'They thank you without getting advice, 3 times.',
          ],
          [
            'Write down three problems {employer} must have.',
            'From outside, with a reason each. Turn each one into a question.',
            3,
            '3 questions under fourteen words.',
          ],
        ],
      },
    ],
    debrief: [
      '“I gave {him} eight minutes. {He} gave them back.”',
      '“What is {he} curious about? I could not say one thing.”',
      '“Polite to the end, and the end was early.”',
    ],
    answer: [
      'You did not ask, so I said it: today it would be no, and your experience is not the reason.',
      'I told you that I had expected you to take hold of the quarrel I described.',
    ],
    heard: [
      [
        'I thought having no questions showed that I had understood.',
        'Nobody ever told me those minutes count.',
        'Six questions on a card, in my jacket, by Sunday.',
        'At school the ones with questions were the ones who had not listened. I need to unlearn that.',
      ],
      [
        'The end is part of it. Perhaps the main part.',
        'I had two questions and thought they were too small.',
        'Ask my manager tomorrow what worries her. Just to try.',
        'I noticed the silence and thought you wanted to finish. You wanted me to begin.',
      ],
    ],
    wouldChange: ['I could have asked something at the end.', 'I ran out of questions.'],
  },
  {
    key: 'stock-questions',
    category: 'lack_of_interest',
    dimension: 'questions',
    variants: [
      {
        evidence: [
          ['q', 1.05, 'What would you say is the culture like here?'],
          ['q', 1.4, 'And what does success look like in this role?'],
          ['o', 1.6, 'Read the third from a sheet while I was still answering the second.'],
        ],
        statement:
          'You came across as ticking off a list: your three questions could be put to any employer, and you read the third while I was answering the second.',
        behaviour:
          'At {t1} you asked about culture, at {t2} about success. At {t3} your eyes were on the sheet and I had not finished.',
        impact:
          'I gave you the brochure answers, since those were brochure questions. We both learned little.',
        no: 'your questions would have fitted any employer, and you read the third while I was answering the second',
        nearly: 'your questions came from a list and would fit any employer',
        rationale: 'Three prepared questions, none about our work, no use made of the answers.',
        title: 'One prepared question, then follow it',
        now: 'You collect answers. You do not use them.',
        next: 'Ask one question that only this team can answer. Then ask two more that grow out of what I said, before you go to the next subject.',
        cue: 'When I get an answer, I repeat two words of it and ask what they mean in practice.',
        measure: '1 opening question and 2 follow-ups on it, before any second subject.',
        practice: [
          [
            'Interview someone about their job with one question on paper.',
            'Ten minutes. Everything else must come from their answers.',
            3,
            '10 minutes without a second prepared question.',
          ],
          [
            'Rewrite your three questions so that they fit only {employer}.',
            'Each must hold a name, a number or a place.',
            3,
            '3 questions with a fact in each.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 1.08, 'Is there flexibility around working from home?'],
          ['q', 1.3, 'And how often are salaries reviewed?'],
          ['m', 1.55, 'Four questions: hours, home, salary, holiday.'],
        ],
        statement:
          'You came across as buying and not as joining: all four questions were about what you get, and none was about the work or the people.',
        behaviour:
          'At {t1} you asked about home, at {t2} about salary reviews. By {t3} I had heard four questions, each about conditions.',
        impact:
          'They are fair questions, for the day after an offer. Asked first, they told me what was first.',
        no: 'all four of your questions were about what you would get, and none was about the work',
        nearly: 'each question you asked was about conditions',
        rationale: 'Four questions about hours, place and pay; none about the work itself.',
        title: 'Work first, terms after the offer',
        now: 'You use your minutes to check the terms.',
        next: 'Ask two questions about what is hard in the work and one about the person you would work for. Keep the terms for the call with personnel.',
        cue: 'Before I ask about terms, I have asked two things about the work.',
        measure: '3 questions about work or people for each 1 about terms.',
        practice: [
          [
            'Sort twenty questions into joining and buying.',
            'Write them fast, then sort. Keep the four best of the first kind.',
            1,
            '20 written, 4 kept.',
          ],
          [
            'Ask three people what was hard in their first month.',
            'Follow up once. Note what you learned that no advert says.',
            3,
            '3 notes.',
          ],
        ],
      },
    ],
    debrief: [
      '“Culture, success, next steps. I could have answered in my sleep, and I did.”',
      '“{He} read me a list.”',
      '“I know what {he} wants from us. I do not know what {he} would give.”',
    ],
    answer: [
      'I said that I would have liked one question that I had to think about.',
      'I told you the truth: your answers were ahead of your questions.',
    ],
    heard: [
      [
        'A list is safer for me and dull for them.',
        'I took them from an article. So did half the country, I suppose.',
        'Throw the list away and keep one.',
        'I did hear the brochure in your answer. I thought it was you.',
      ],
      [
        'What I ask first says what I want most.',
        'The hours are what I need to know. But I see the order.',
        'Put the terms on a separate page for personnel.',
        'This is fair. It is also hard when one cannot take a job without knowing.',
      ],
    ],
    wouldChange: ['Better questions for them.', 'My questions felt a bit standard.'],
  },
];
