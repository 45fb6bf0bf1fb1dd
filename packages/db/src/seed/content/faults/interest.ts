import type { Fault } from '../fault.ts';

export const interestFaults: readonly Fault[] = [
  {
    key: 'any-job',
    category: 'lack_of_interest',
    dimension: 'interest',
    variants: [
      {
        evidence: [
          ['q', -0.6, 'I’m looking around a lot at the moment, so I thought, why not.'],
          ['o', 0.35, 'Told that the team had halved since spring. Nodded, and waited for my next question.'],
          ['q', 0.7, 'I’d be happy with most places, to be honest.'],
        ],
        statement:
          'You came across as someone for whom any job would do: you gave me no reason that belonged to this one, and when I told you something about the team you let it drop.',
        behaviour:
          'At {t1} you said that you were looking around. At {t2} I told you the team had halved, and you waited for the next question. At {t3} you said most places would do.',
        impact: 'I stopped selling you the job. From then on I was filling in a form.',
        no: 'you gave me no reason that belonged to this job, and when I told you the team had halved you waited for the next question',
        nearly: 'I had to guess why you wanted this job and not the next one',
        rationale: 'No reason tied to this role; news about the team was left lying there.',
        title: 'One reason that fits no other advert',
        now: 'You explain why you are looking. You do not explain why you are looking here.',
        next: 'Open with one fact about this team and what it has to do with your own work. Take up the first new thing I tell you within one sentence.',
        cue: 'When the interviewer tells me something that is not in the advert, I ask what it changed.',
        measure:
          '2 reasons that would be false at another employer, and 2 threads picked up, in the next session.',
        practice: [
          [
            'Write two reasons for {employer} that would be untrue anywhere else.',
            'Read for an hour. Then ring one person who works there or buys from them.',
            3,
            'A friend cannot swap in another name in 3 tries.',
          ],
          [
            'Replay ten minutes of our talk and mark each thing I told you.',
            'Beside each mark write the question you could have asked in under twelve words.',
            4,
            'You have 5 questions on the page.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.04, 'It seemed like a solid company with room to grow.'],
          ['m', 0.5, 'No remark or question about the work in the first twenty minutes.'],
          ['o', 0.62, 'Voice lifted once, for {s1}, and went flat again when I described the post.'],
        ],
        statement:
          'You came across as liking your old work more than this job: your voice rose for {s1} and fell each time I described what we need.',
        behaviour:
          'At {t1} your reason was room to grow. Up to {t2} you had said nothing about the work here. At {t3} I described the post and you moved straight back to your own example.',
        impact: 'I wrote down: would leave for the next offer. I could not prove it, and I did not need to.',
        no: 'your voice rose for your own past and fell for this job, and room to grow is a reason for any employer',
        nearly: 'room to grow was the only reason you gave for coming here',
        rationale: 'One stock reason, and no curiosity about the post when it was described.',
        title: 'Bring the energy to their problem',
        now: 'You light up for what you have done and go quiet for what we need.',
        next: 'Each time the post is described, connect one part of it to one thing you have done and ask what stands in the way.',
        cue: 'When the interviewer describes the job, I answer with “that sounds like” and one example, then a question.',
        measure: '3 links between their problem and your work in the next 45 minutes.',
        practice: [
          [
            'Take the advert and find the problem behind each line.',
            'Write it as a complaint by the manager. Say each complaint aloud as if it were yours.',
            5,
            'Every line has 1 complaint beside it.',
          ],
          [
            'Have a friend describe their job for two minutes, then respond.',
            'First sentence links, second asks. Swap and notice how it feels.',
            4,
            'The friend talked on, unasked, 3 times.',
          ],
        ],
      },
    ],
    debrief: [
      '“Would {he} have been sad to miss this? I honestly don’t think so.”',
      '“Able. But I was courting somebody who was looking over my shoulder.”',
      '“Ask me in a month why {he} wanted it, and I could not tell you.”',
    ],
    answer: [
      'I told you in role that I could not see why you had come to us and not to the firm next door.',
      'My answer was: I believe you can do it, and I do not believe yet that you want it.',
    ],
    heard: [
      [
        'I talked about leaving my job and not about coming to theirs.',
        'Fair. I had no answer because I had not thought about it.',
        'I’ll write two reasons tonight and test them on my flatmate.',
        'I would have said I was keen. It is odd to read that none of it arrived.',
      ],
      [
        'Being polite and available is not the same as wanting it.',
        'I did want it. I see that you had no way of knowing.',
        'Ring somebody who works there before Friday.',
        'Thank you for saying that you stopped selling. I noticed and did not know why.',
      ],
    ],
    wouldChange: ['I would have read more about the company.', 'Perhaps a better answer to why I applied.'],
  },
  {
    key: 'flat',
    category: 'low_energy',
    dimension: 'interest',
    variants: [
      {
        evidence: [
          ['o', 0.1, 'Same pitch for the failure, the award and the name of the bus stop.'],
          ['q', 0.48, 'Yeah, that went well, I suppose, in the end.'],
          ['o', 0.82, 'Long breath out before each answer in the last third.'],
        ],
        statement:
          'You came across as tired of this conversation: {s1} is something to be proud of, and you told it as if you were reading out a receipt.',
        behaviour:
          'At {t1} failure and success had one tone. At {t2} you closed your best story with “I suppose”. From {t3} you breathed out before each answer.',
        impact:
          'My own energy went with yours. By the end I was looking forward to my coffee, and I had liked your CV.',
        no: 'you told me about {s1} as if reading out a receipt, and my own interest sank with yours',
        nearly: 'you told your best story as if it bored you',
        rationale: 'Little change of tone for an hour; the last third sounded like an effort.',
        title: 'Let one story matter to you',
        now: 'Your tone tells me that the story is over before you have finished it.',
        next: 'Before the result, say in one sentence what was at stake for you. Stand up for the phone rounds. Leave a breath, then give the result louder than the rest.',
        cue: 'Before I say how a story ended, I say what I was afraid of.',
        measure: '2 stories where a listener can name what you had to lose.',
        practice: [
          [
            'Tell {s1} standing, walking, and to somebody who does not know it.',
            'Record the third one. Listen for the place where your voice moves.',
            6,
            'A listener says what you were afraid of, 3 times.',
          ],
          [
            'Read a page of dialogue aloud for two people.',
            'Different voices. It feels silly and it loosens the range.',
            5,
            '5 evenings.',
          ],
        ],
      },
      {
        evidence: [
          ['q', -0.4, 'Long day. Anyway. Where do we start?'],
          ['o', 0.4, 'Slid back in the chair; the camera saw a ceiling lamp and a forehead.'],
          ['q', 0.9, 'That’s about it, really.'],
        ],
        statement:
          'You came across as fitting me in: you opened with your long day, sank out of the picture, and finished your answers with “that’s about it”.',
        behaviour:
          'At {t1} I heard about the day you had had. From {t2} I mostly saw a lamp. At {t3} and twice before, the answer ended in a shrug.',
        impact:
          'I felt like the last item on a list. A manager with a choice takes the person who seemed pleased to be there.',
        no: 'you opened with your long day and ended with “that’s about it”, and I felt like the last item on your list',
        nearly: 'the first and the last minute sounded as if you were elsewhere',
        rationale: 'Opened tired, sank out of the frame and let several answers trail away.',
        title: 'Own the first and the last minute',
        now: 'You arrive by apologising for the day, and you end by running out.',
        next: 'Take five minutes alone before the call. Open with one thing you looked forward to. End each answer on a fact and stop.',
        cue: 'Before I click to join, I say my first sentence aloud.',
        measure: '0 answers that end with “that’s about it”, counted over 1 recording.',
        practice: [
          [
            'Record ten openings of fifteen seconds.',
            'One thing you noticed about them, one thing you hope to hear.',
            10,
            'You would watch 3 of them to the end.',
          ],
          [
            'End five answers on a number or a name.',
            'Then close your mouth and count to two.',
            5,
            '5 of 5 end on a fact.',
          ],
        ],
      },
    ],
    debrief: [
      '“I kept checking whether the line was bad. It was not the line.”',
      '“There is a person in there. I saw it for about a minute.”',
      '“Nothing wrong. I have already forgotten the voice.”',
    ],
    answer: [
      'I said that I would hire the person you became for one minute and not the one I met for forty.',
      'I told you that I could not tell which of your stories you were proud of.',
    ],
    heard: [
      [
        'I thought calm came across as safe. It came across as bored.',
        'I had worked since six, but the interviewer cannot see that.',
        'I’ll stop booking sessions after a shift.',
        'My sister says I tell jokes like the weather report, so this is not news to her.',
      ],
      [
        'The story only works if I seem to care how it ended.',
        'Yes. I hear it in the recording, around the middle.',
        'Stand up for the next phone screen.',
        'I did not know that I sank out of the picture. I have put the laptop on a box.',
      ],
    ],
    wouldChange: ['I was tired and would pick a better hour.', 'More energy near the end.'],
  },
  {
    key: 'advert-recital',
    category: 'unprepared',
    dimension: 'role-knowledge',
    variants: [
      {
        evidence: [
          ['q', 0.12, 'You’re a fast-growing team with a hands-on culture.'],
          ['q', 0.57, 'I assume your customers are mainly, well, businesses?'],
          ['o', 0.6, 'Asked what the first month would hold, repeated two lines of the advert.'],
        ],
        statement:
          'You came across as having read the advert and nothing else: you gave me its words back twice and guessed at our customers.',
        behaviour:
          'At {t1} I heard a line that I had written myself. At {t2} you guessed who our customers are. At {t3} the first month was the advert again.',
        impact:
          'I felt my own advert looking back at me. I thought: an evening of reading was too much to ask.',
        no: 'you gave me the words of my own advert back and had to guess who our customers are',
        nearly: 'you had to guess who our customers are',
        rationale: 'Repeated the advert; could not say who the customers are or what the first month holds.',
        title: 'Know two things that the advert does not say',
        now: 'You repeat my words. That shows me you can read.',
        next: 'Spend one hour as a customer and ten minutes on the phone with somebody who does the job. Bring one thing that surprised you and ask whether it is true.',
        cue: 'When they ask what I know about them, I start with “I tried it on” and a day.',
        measure: '2 facts and 1 open question that are not on the website.',
        practice: [
          [
            'Be a customer of {employer}, or of the nearest thing to it, for an hour.',
            'Note one thing to praise and two to ask about.',
            3,
            'You have 3 notes with a date.',
          ],
          [
            'Find one person who does the job and ask about the worst week.',
            'A message of four lines, no CV. Ask only that.',
            3,
            '1 person has answered.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.2, 'I haven’t had a chance to look at the product yet.'],
          ['q', 0.66, 'So is this more of an office role, or?'],
          ['m', 0.68, 'Three questions in the hour that the first page of our site answers.'],
        ],
        statement:
          'You came across as not having made the time: you had not tried the product, and three of your questions are answered on our first page.',
        behaviour:
          'At {t1} you had not had a chance to look. At {t2} you asked whether the work is in an office, which the advert says in its first line.',
        impact:
          'I thought of the last person I hired, who had made a list of faults on the train. That list got the job.',
        no: 'you had not looked at what we make, and asked me things that our first page answers',
        nearly: 'you had not tried what we make before you came',
        rationale: 'Had not used the product and asked what the first page of our site answers.',
        title: 'Two hours before, not ten minutes',
        now: 'You use the interview to find out what we do.',
        next: 'Use two evenings: one with the product, one with the numbers. Come with a guess about our hardest problem and let me correct it.',
        cue: 'When I accept an interview, I block two evenings before I answer the mail.',
        measure: '1 guess about their hardest problem, written down with 2 reasons.',
        practice: [
          [
            'Prepare one page for a job you would like.',
            'Left: what I saw. Middle: what I think it means. Right: what I cannot see from outside.',
            3,
            'Each column has 4 lines.',
          ],
          [
            'Explain an employer to a friend in ninety seconds.',
            'What they sell, to whom, and what goes wrong. No words from their site.',
            4,
            'The friend can say it back, 2 times.',
          ],
        ],
      },
    ],
    debrief: [
      '“{He} had read the advert on the way up in the lift.”',
      '“I asked what we do, and I got a brochure.”',
      '“If {he} had spent one evening on us, this would be a different talk.”',
    ],
    answer: [
      'I told you the doubt plainly: I do not think you know yet what this job is.',
      'In role I said that the others had brought me something I did not know.',
    ],
    heard: [
      [
        'I prepared myself and not the company.',
        'Guilty. I had four interviews that week.',
        'Two evenings in the calendar before I accept the next one.',
        'I know the line you mean. I copied it out because I thought you would like to hear it.',
      ],
      [
        'Knowing the advert by heart is not knowing the job.',
        'I did look at the site, but I see that it was the wrong look.',
        'Order something from them tonight.',
        'The question about the worst week is good. I have sent it to two people.',
      ],
    ],
    wouldChange: ['I should have looked at the product.', 'More research on what they do day to day.'],
  },
  {
    key: 'bluff',
    category: 'knowledge_gap',
    dimension: 'role-knowledge',
    variants: [
      {
        evidence: [
          ['q', 0.44, 'Yes, yes, I’m familiar with that, we did something along those lines.'],
          ['o', 0.47, 'Asked for one detail of it. Three general sentences and a change of subject.'],
          ['q', 0.63, 'It’s basically the same thing, isn’t it?'],
        ],
        statement:
          'You came across as covering a gap: you said that you knew the thing, I asked for one detail, and you changed the subject.',
        behaviour:
          'At {t1} you said that you were familiar with it. At {t2} I asked for a single detail. At {t3} you told me that it was the same as what you had done.',
        impact:
          'The gap itself was small and I could have lived with it. After that answer I no longer knew which of your other sentences to believe.',
        no: 'you covered a small gap, and after that I no longer knew which of your other answers to believe',
        nearly: 'you covered a gap that I would have forgiven',
        rationale: 'Claimed to know it, could give no detail, and moved the talk elsewhere.',
        title: 'Say where your knowledge ends',
        now: 'You say yes to be safe, and it makes the rest unsafe.',
        next: 'Say what you know, where it ends, and how you would find out by Thursday. Three sentences, normal voice.',
        cue: 'When I hear a term I could not explain to a friend, I say “I don’t know that one” first.',
        measure: '2 plain “I don’t know” in the next session, each with 1 next step.',
        practice: [
          [
            'Have a friend ask ten questions, four about things that do not exist.',
            'Answer each honestly in under twenty seconds.',
            3,
            'All 4 inventions are met with “I don’t know”.',
          ],
          [
            'Write the five terms in this field that you half know.',
            'Two lines each: what I know, where it ends.',
            5,
            '5 terms, 10 lines.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.3, 'I’d say the figure is somewhere around, what, thirty per cent?'],
          ['o', 0.33, 'I said that it is nearer three. Answer: that was roughly what was meant.'],
          ['q', 0.75, 'No, I’ve worked with that a lot. A lot.'],
        ],
        statement:
          'You came across as guessing and then standing by the guess: thirty became “roughly three” without a blink, and I began to test you instead of talking with you.',
        behaviour:
          'At {t1} you offered thirty per cent. At {t2} I gave you the real figure and you said you had meant that. At {t3} you told me twice that you knew the tool.',
        impact: 'I changed from colleague to examiner. Nobody does well in front of an examiner.',
        no: 'you guessed a figure, stood by it when corrected, and made an examiner of me',
        nearly: 'one guessed figure made an examiner of me for ten minutes',
        rationale: 'Guessed a figure and defended it; corrected claims were not withdrawn.',
        title: 'Let yourself be corrected',
        now: 'You hold on to a wrong number because letting go feels like losing.',
        next: 'Name your guess as a guess and give the reason. When the real figure comes, say what it changes in your answer.',
        cue: 'When someone corrects a figure, I say “then that changes this” and name one thing.',
        measure: '3 guesses, each called a guess, each with a reason, in 1 practice case.',
        practice: [
          [
            'Estimate six things you can check.',
            'Say the guess, the reason, then look it up and say what changes.',
            6,
            '6 estimates with a sentence after each.',
          ],
          [
            'Tell a colleague about a time you were wrong on a number.',
            'One minute. End with who corrected you.',
            3,
            'You told it 3 times and it got shorter.',
          ],
        ],
      },
    ],
    debrief: [
      '“{He} said yes to a thing I had made up.”',
      '“I could have taught it in a week. I cannot teach someone to say so.”',
      '“What else was not quite true?”',
    ],
    answer: [
      'I said: I mind the gap less than the way you stepped over it.',
      'I told you that one honest “I don’t know” would have bought you more than the guess did.',
    ],
    heard: [
      [
        'I thought not knowing would end it. Pretending nearly did.',
        'True, and I knew it when I said it.',
        'Practise the sentence with my brother, who enjoys catching me out.',
        'At my last place nobody was allowed not to know. I had forgotten that elsewhere one is.',
      ],
      [
        'A wrong guess is fine if I call it one.',
        'Partly. I really had used it, just not that part.',
        'List the five terms tonight.',
        'You were kind about it in the room. I prefer reading it straight.',
      ],
    ],
    wouldChange: [
      'There was one technical question I did not handle well.',
      'I should have said I didn’t know.',
    ],
  },
];
