import type { Fault } from '../fault.ts';

export const listeningFaults: readonly Fault[] = [
  {
    key: 'rambles',
    category: 'rambling',
    dimension: 'listening',
    variants: [
      {
        evidence: [
          ['m', 0.18, 'Answer ran to 4 min 10 s. The question had eleven words.'],
          ['q', 0.2, 'Where was I. Yes. So before that, in the old building…'],
          ['o', 0.58, 'I opened my mouth twice. The answer went on over it.'],
        ],
        statement:
          'You came across as unable to stop: one answer passed four minutes, you asked yourself where you were, and I had left before the result arrived.',
        behaviour:
          'At {t1} I asked a short question and had a four-minute answer. At {t2} you had lost the thread yourself. At {t3} I tried to come in, twice.',
        impact:
          'I began to be careful with questions, as one is with a tap that drips. The story of {s1} deserved a listener, and I was no longer one.',
        no: 'your answers ran past four minutes, and I had left before the result of {s1} arrived',
        nearly: 'I had to wait four minutes for the end of {s1}',
        rationale: 'Several answers passed three minutes with no check on whether I still followed.',
        title: 'Result first, then stop at ninety seconds',
        now: 'You tell it in the order in which it happened, so the point comes last.',
        next: 'Open with how it ended. Add the two choices that got you there. Then ask whether I want the part in between.',
        cue: 'When I hear myself say “before that”, I say the result and close my mouth.',
        measure: '4 of 5 answers under 90 seconds, with the result in the first sentence.',
        practice: [
          [
            'Record five answers against a ninety-second timer.',
            'Write only the first sentence down before you start the clock.',
            5,
            '4 of 5 end in time.',
          ],
          [
            'Tell {s1} to someone who may raise a hand when bored.',
            'At the hand, jump to the result.',
            4,
            'Twice without a hand.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.33, 'And then there was another thing, which is related, sort of.'],
          ['m', 0.36, 'Five examples in one answer. I wrote none of them down.'],
          ['q', 0.71, 'Sorry, did that answer it? There was one more part.'],
        ],
        statement:
          'You came across as unsure which of your examples was any use: I asked for one, you gave me five, and not one of them stayed with me.',
        behaviour:
          'At {t1} the second example began inside the first. At {t2} I counted five. At {t3} you offered a further part after asking whether you had answered.',
        impact: 'More felt like less. I could not repeat one of them to the colleague who decides with me.',
        no: 'I asked for one example and got five, and could repeat none of them to the colleague who decides with me',
        nearly: 'I was given five examples where one would have stayed with me',
        rationale: 'Gave five examples where one was asked for; the point was hard to find.',
        title: 'One example, told to the end',
        now: 'You lay out the whole drawer and let me choose.',
        next: 'Choose before you speak. Say why this example, tell it, and stop. If I want another I will ask.',
        cue: 'Before I answer, I say to myself in four words which story this is.',
        measure: '1 example per answer in 6 answers running.',
        practice: [
          [
            'Make a bank of six stories, one line each.',
            'Stakes, my choice, result. Draw a question from a hat and pick one in five seconds.',
            6,
            'You picked in 5 seconds, 6 times.',
          ],
          [
            'Answer with one story and a full stop.',
            'A friend stays silent for five seconds. Do not fill them.',
            5,
            '5 silences kept.',
          ],
        ],
      },
    ],
    debrief: [
      '“I knew the answer after the first minute. There were three more.”',
      '“You could send {him} to a client only with an egg timer.”',
      '“The content is there. I had to pan for it.”',
    ],
    answer: [
      'I told you in role that I had stopped listening during {s1}, and that this was a pity, because I would hire whoever did it.',
      'I said: half the words and I would have argued for you.',
    ],
    heard: [
      [
        'I explain so that nobody can misunderstand me. They stop listening instead.',
        'Four minutes. I would have guessed one and a half.',
        'Timer on the desk, starting tonight.',
        'My team does the hand thing to me already. I thought that it was affection.',
      ],
      [
        'Choosing is part of the answer.',
        'I panic that the one I pick is the wrong one, so I bring them all.',
        'Six lines on one sheet by Saturday.',
        'You said you could not repeat any of them. That is the sentence I will remember.',
      ],
    ],
    wouldChange: ['I went on a bit in places.', 'Shorter answers, I think.'],
  },
  {
    key: 'background-first',
    category: 'rambling',
    dimension: 'clarity',
    variants: [
      {
        evidence: [
          ['q', 0.16, 'So to give you some context first, the company was founded by two brothers.'],
          ['m', 0.19, 'The word “I” came after 2 min 20 s.'],
          ['q', 0.52, 'To understand that, you need to know how our reporting lines worked.'],
        ],
        statement:
          'You came across as afraid to begin: each answer had a long porch, and I stood in it for two minutes before anyone did anything.',
        behaviour:
          'At {t1} I learned about two brothers. At {t2} you appeared in your own story. At {t3} I was given the reporting lines.',
        impact:
          'I nodded and thought about lunch. What you did when you arrived in the story was worth hearing.',
        no: 'each answer had a porch of two minutes before you did anything, and I was tired when the door opened',
        nearly: 'I stood for two minutes in the porch of each answer',
        rationale: 'Point arrived late in most answers, after long background I did not need.',
        title: 'Begin where you walk in',
        now: 'You set the scene until there is no time left for the play.',
        next: 'Start with “I” and a verb. If the listener needs background they will ask, and then it is a conversation.',
        cue: 'When I am about to say “to give you some context”, I say what I did.',
        measure: '5 answers where “I” and a verb come in the first 10 words.',
        practice: [
          [
            'Write the first sentence of six stories.',
            'Each begins with “I”, has a verb, and fits on one line.',
            6,
            '6 lines without a comma.',
          ],
          [
            'Tell {s1} and let a friend stop you at the first word they do not need.',
            'Cut it and start again.',
            5,
            '40 seconds without a stop.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.28, 'It’s a long story, but basically there were three departments.'],
          ['o', 0.31, 'Drew the departments in the air. I was asked whether that was clear.'],
          ['q', 0.77, 'So that’s the background. The actual thing was quite short.'],
        ],
        statement:
          'You came across as more at home in the organisation chart than in the work: I can draw your three departments, and I could not say what you changed.',
        behaviour:
          'At {t1} you announced a long story. At {t2} I got the chart, in the air. At {t3} you said yourself that the thing was short.',
        impact: 'It made you sound like a bystander with a map.',
        no: 'I can draw your three departments from memory and could not tell anyone what you changed',
        nearly: 'I learned your organisation chart before I learned what you had done',
        rationale: 'Structure of the firm came first; what was changed came last and short.',
        title: 'Say the short thing first',
        now: 'You believe that the listener needs the map to see the deed.',
        next: 'Give the deed in one sentence, then one sentence of why it was hard. Offer the map.',
        cue: 'If I think “it is a long story”, I tell the end of it.',
        measure: '3 stories, each with deed and difficulty in 2 sentences.',
        practice: [
          [
            'Write three stories as headlines.',
            'Twelve words at most, with a number.',
            3,
            'A stranger knows what you did from each, 3 of 3.',
          ],
          [
            'Explain your last project to a child or a neighbour.',
            'No names of departments. One minute.',
            4,
            'They ask a question about the work, 3 times.',
          ],
        ],
      },
    ],
    debrief: [
      '“I know the whole company now, apart from {him}.”',
      '“It begins well at minute three.”',
      '“Lovely maps. Where was {he} on them?”',
    ],
    answer: [
      'I told you that I liked you from the moment you came into your own stories, and that the moment was late.',
      'I said: start with the verb, and I would not have had a doubt.',
    ],
    heard: [
      [
        'I build a stage and then the time is up.',
        'I thought context was respect for the listener.',
        'Six first sentences on the fridge.',
        'The line about the porch made me laugh, then wince.',
      ],
      [
        'The end of the story is where they want to start.',
        'Yes. The actual thing was short. I even said so.',
        'Headlines for three stories tonight.',
        'In my country one introduces oneself properly first. I will shorten the porch but keep the door.',
      ],
    ],
    wouldChange: ['I would get to the point faster.', 'Less background.'],
  },
  {
    key: 'too-brief',
    category: 'too_brief',
    dimension: 'listening',
    variants: [
      {
        evidence: [
          ['m', 0.5, 'Nine answers so far, the middle one 21 seconds long.'],
          ['q', 0.24, 'It was a team project. It went fine.'],
          ['o', 0.64, 'Four follow-ups to get one number.'],
        ],
        statement:
          'You came across as answering a customs officer: short, correct and closed, so that I had to dig for each detail of {s1}.',
        behaviour:
          'At {t2} a whole project took nine words. By {t1} I had nine answers and little on my page. At {t3} it took four questions to get one number.',
        impact: 'Digging is tiring and it feels like prying. I stopped after the fourth spade.',
        no: 'you answered like someone at customs, and I stopped digging before I reached what you had done',
        nearly: 'I needed four questions to get one number out of you',
        rationale: 'Answers of about twenty seconds; details had to be dug out one by one.',
        title: 'Give one layer more than I asked for',
        now: 'You answer the question and shut the door behind it.',
        next: 'After the answer add what made it hard and one number. Then open a door: “shall I say how?”',
        cue: 'When my answer ends in under thirty seconds, I add what was hard about it.',
        measure: '5 answers between 45 and 90 seconds, each with 1 number.',
        practice: [
          [
            'Answer five questions in three layers: what, what was hard, how I know it worked.',
            'One sentence each, then two each.',
            5,
            'Each answer lasts 45 seconds.',
          ],
          [
            'Tell {s1} with a pause after each sentence and ask yourself “and why?”',
            'Say the reply aloud too.',
            4,
            'It has grown to 60 seconds, 3 times.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.14, 'Yes, I’ve done that.'],
          ['q', 0.46, 'Not really, no.'],
          ['o', 0.5, 'My own talking was at about half by then.'],
        ],
        statement:
          'You came across as guarding something: yes and no were whole answers, and after a while I was the one who talked.',
        behaviour:
          'At {t1} you said that you had done it, and stopped. At {t2} you said no, and stopped. At {t3} I noticed that I spoke as much as you.',
        impact: 'I filled the silence with my own stories. At the end I knew much about myself.',
        no: 'yes and no were whole answers, and by the middle I was interviewing myself',
        nearly: 'I talked as much as you did, which was my only way to keep us going',
        rationale: 'One-line replies to open questions, so that I had to carry the talk.',
        title: 'Treat a closed question as an open one',
        now: 'You take “have you done this” as a question for yes or no.',
        next: 'Hear “have you” as “tell me about the time”. Give a place, a task, your part and the end.',
        cue: 'When the answer could be yes, I say “yes, the last time was” and go on.',
        measure: '0 answers under 15 seconds in the next session.',
        practice: [
          [
            'Let a friend ask ten yes-or-no questions about your work.',
            'Each reply holds a place and a person.',
            10,
            '10 of 10 have both.',
          ],
          [
            'Keep a note of one thing a day that went right and why.',
            'Three lines. Read two aloud on Sunday.',
            7,
            '7 notes.',
          ],
        ],
      },
    ],
    debrief: [
      '“I would have had to pull it out of {him} with pliers.”',
      '“There is more in there, and I am too old to be a dentist.”',
      '“Nine answers, and half a page.”',
    ],
    answer: [
      'I told you that what I finally got out of you about {s1} was what I had wanted from the start.',
      'I said I would have doubted less had you talked twice as much.',
    ],
    heard: [
      [
        'Short felt safe. It left them nothing to like.',
        'I was told once that I talk too much, nine years ago.',
        'Three layers, five stories, this week.',
        'You had to work hard. I am sorry about the spade.',
      ],
      [
        'They ask yes or no and want a story.',
        'Yes. I even noticed that you were telling me about your kitchen.',
        'Ten questions with my cousin on the phone.',
        'In my language, to go on after the answer is boasting. I will try it as an offer.',
      ],
    ],
    wouldChange: ['Could have given more detail.', 'My answers were quite short.'],
  },
  {
    key: 'other-question',
    category: 'not_listening',
    dimension: 'listening',
    variants: [
      {
        evidence: [
          ['o', 0.22, 'Asked who had disagreed. Got how the decision was made.'],
          ['q', 0.26, 'Right, so the way we rolled it out was in three phases.'],
          ['o', 0.61, 'Asked again in other words. Got the phases again.'],
        ],
        statement:
          'You came across as having come with answers to other questions: I asked twice who had disagreed with you, and twice I was shown your three phases.',
        behaviour:
          'At {t1} I asked about people. At {t2} I got phases. At {t3} I asked once more and the phases returned.',
        impact:
          'I concluded that nobody may disagree with you, or that you do not notice. I would guess it is neither.',
        no: 'I asked twice who had disagreed with you and twice got your three phases',
        nearly: 'the question I cared about most was answered by another one',
        rationale: 'Twice replied to a question that had not been put; both had two halves.',
        title: 'Say back the question in six words',
        now: 'You hear a key word and play the answer that belongs to it.',
        next: 'Repeat the question in six words, then answer exactly that. If your story does not fit, say so and ask for a second.',
        cue: 'When a question ends, I say it back in six words before I answer.',
        measure: '5 questions said back, 5 answers that a listener says were to the point.',
        practice: [
          [
            'Have a friend ask odd questions about {s1}.',
            'Who minded, what did it smell like, what did you nearly do. Answer only that.',
            6,
            'The friend says “yes, that” 5 times.',
          ],
          [
            'Listen to an interview on the radio and note each dodged question.',
            'Write what the answer would have been.',
            3,
            '3 dodges found.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.08, 'Yes, exactly, that’s what we did at my last place.'],
          ['o', 0.1, 'I had not finished. The second half of the question was the question.'],
          ['o', 0.53, 'It happened again with the question about the budget.'],
        ],
        statement:
          'You came across as racing me to the end of my own sentences: twice you set off before the second half, which was the part I wanted to know.',
        behaviour:
          'At {t1} you agreed with something I had not said yet. At {t2} I let it go. At {t3} it happened with the budget.',
        impact:
          'I felt hurried in my own meeting. On the phone with a customer that second half is the order.',
        no: 'you set off before my questions were over, and the second half was the part I needed',
        nearly: 'you answered the first half of my questions with great speed',
        rationale: 'Began before the question was over, and missed its second half both times.',
        title: 'Leave one breath after my last word',
        now: 'You start when you have understood, which is before I have finished.',
        next: 'Let one breath pass after the last word. Answer both halves and name them: first, second.',
        cue: 'When I know the answer already, I breathe out once before I say it.',
        measure: '0 overlaps at the start of an answer in 30 minutes.',
        practice: [
          [
            'Practise with questions that turn at the end.',
            '“Tell me about a success, and what it cost someone else.” Answer both.',
            6,
            'Both halves in 6 of 6.',
          ],
          [
            'Count one breath before you reply, for a whole evening.',
            'Family counts. They will notice.',
            3,
            '3 evenings.',
          ],
        ],
      },
    ],
    debrief: [
      '“I asked for the time and got a clock.”',
      '“{He} answers well. I would have liked to choose the question.”',
      '“The customer would still be on the line, repeating it.”',
    ],
    answer: [
      'I told you that I still did not know who had disagreed with you.',
      'I said in role: I would worry about you in a meeting where listening is the work.',
    ],
    heard: [
      [
        'I hear the first word I know and go.',
        'I listened to it. You asked it twice, quite clearly.',
        'Six words back, starting with my wife at dinner.',
        'The person who disagreed was my boss. I think that I walked around it.',
      ],
      [
        'Being quick is not the same as being with them.',
        'I thought that it showed I was keen.',
        'One breath. Written on my hand for Thursday.',
        'You must have been patient. It would have driven me up the wall.',
      ],
    ],
    wouldChange: ['I misread one of the questions.', 'Listen more carefully to the question.'],
  },
];
