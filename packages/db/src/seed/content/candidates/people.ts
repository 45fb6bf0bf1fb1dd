import type { CandidateStory } from '../candidate-story.ts';

export const peopleCandidates: readonly CandidateStory[] = [
  {
    name: 'Tomasz Kowal',
    pronoun: 'he',
    city: 'Poznań',
    timeZone: 'Europe/Warsaw',
    family: 'people',
    types: ['behavioural', 'leadership'],
    level: 'senior',
    role: 'Head of customer support',
    employer: 'a railway ticket app',
    background: 'Ran a support floor of fifty. My references are better than my interviews.',
    advert: 'Thirty people, five languages, and every train that is late.',
    probes: ['I give rules and no examples.', 'Be direct.'],
    bar: 'Thirty people watch what the head does when the trains stop.',
    reach: 'On the night of the ice you took calls yourself, and you nearly did not tell me.',
    because: [
      'you took ninety calls yourself on the night of the ice',
      'you knew which of your people should not be on the phone after eight',
    ],
    praise: ['“Ninety calls. He has the list.”', '“He knew who should go home at eight.”'],
    stories: [
      {
        label: 'the night of the ice',
        question: 'Tell me about a night that your team remembers.',
        kind: 'past_behaviour',
        brief: 'Ice, no trains, 4,000 calls; he took ninety himself and sent two home.',
        quotes: [
          'I took ninety. The longest was a man who wanted to see his brother once more.',
          'I sent Ola home at eight. She had been crying for an hour and was still polite.',
        ],
        keep: [
          [
            'You took ninety calls and remember the longest one.',
            'In that minute I would have worked for you.',
          ],
          ['You sent Ola home, because she was still polite.', 'It is the finest reason I have heard.'],
        ],
        dimension: 'warmth',
        worked: 'A night, a count and two people.',
        change: 'You told me what one normally does for ten minutes. Begin with the ice.',
      },
      {
        label: 'the script we burned',
        question: 'What did you abolish?',
        kind: 'past_behaviour',
        brief: 'Dropped the closing phrase; callers rated calls half a point higher; one agent missed it.',
        quotes: [
          '“Is there anything else I can do for you?” We burned it, on the balcony.',
          'Half a point up. One colleague was sad. He could keep it.',
        ],
        keep: [
          [
            'You burned the phrase on the balcony and let one man keep it.',
            'A rule with an exception in it, and both made sense.',
          ],
          ['You measured it: half a point.', 'I had expected an opinion.'],
        ],
        worked: 'Bold, counted, kind.',
        change: 'Which month? Which balcony? It makes it yours.',
      },
      {
        label: 'the refund mistake',
        question: 'What did your team get wrong that you answer for?',
        kind: 'past_behaviour',
        brief: 'Refunded 1,100 tickets twice; let people keep it; told finance first.',
        quotes: [
          'Eleven hundred people got their money twice. We let them keep it.',
          'I told finance before finance told me. It was a short walk and a long talk.',
        ],
        keep: [
          ['You told finance before they told you.', 'It is the order I look for.'],
          [
            'You let the customers keep it and could say what it cost.',
            'I wrote the sum down and a tick beside it.',
          ],
        ],
        dimension: 'confidence',
        worked: 'You put your own name to it.',
        change: 'Say what you changed the week after.',
      },
    ],
    doubt: {
      question: 'You left without another job. Why?',
      badly: ['Said that it had been mutual.', 'It was a mutual decision, basically.'],
      well: [
        'Said in two sentences what had happened, and what he would do differently.',
        'They wanted fifty to become twenty by Christmas. I said no in front of the team, and I’d now say it in private.',
      ],
      change: '“In private” is the whole answer. Mutual is fog.',
    },
    drew: [
      'I’m experienced in customer service and looking for a new role.',
      'My train stood for three hours in Kutno. Your app said “on time”. I’d like to sit beside the person who has to answer for that.',
    ],
    knows: [
      'You’re a ticket app with support in several languages.',
      'Between four and six you answer in nineteen minutes, at other hours in four. I rang.',
    ],
    asks: [
      'Who takes the calls when it ices?',
      'You said five languages. In which one do people cry?',
      'What do your people say when they hang up?',
      'Whom did you send home last?',
    ],
    close: 'I want these thirty people. What would they need that you have not seen in me?',
    best: ['I explained my leadership approach.', 'The winter night.'],
  },
  {
    name: 'Oliver Stanhope',
    pronoun: 'he',
    city: 'Norwich',
    timeZone: 'Europe/London',
    family: 'people',
    types: ['leadership', 'behavioural'],
    level: 'lead',
    role: 'Deputy head teacher',
    employer: 'a coastal secondary school',
    background:
      'History teacher for thirteen years, head of year for four. I explain until the panel is asleep.',
    advert: 'Behaviour, buses and a staff room that has seen four deputies.',
    probes: ['I lecture.', 'What would pupils say?'],
    bar: 'The staff room wants somebody who asks for a term before he tells.',
    reach: 'You asked the bus driver, and he told you what four deputies had not known.',
    because: [
      'you rode the 7:40 bus for a week to find out where the day goes wrong',
      'you told me about a lesson that failed with some love in it',
    ],
    praise: [
      '“He rode the bus. For a week. In February.”',
      '“His failed lesson is better than most good ones.”',
    ],
    stories: [
      {
        label: 'the 7:40 bus',
        question: 'Behaviour was bad in the mornings. What did you do?',
        kind: 'past_behaviour',
        brief:
          'Rode the bus for a week; the trouble began there; split it by stop; incidents fell from 31 to 12 a month.',
        quotes: [
          'It did not start in school. It started at the third stop.',
          'Thirty-one in January, twelve in March. The driver got a mug.',
        ],
        keep: [
          ['You rode the bus and found the third stop.', 'I would have you in my building on Monday.'],
          ['You gave the driver a mug.', 'I could see you get help from people who owe you none.'],
        ],
        worked: 'You went and looked.',
        change: 'You told me the theory of transitions first. The bus is the theory.',
      },
      {
        label: 'the failed lesson',
        question: 'Tell me about a lesson that failed.',
        kind: 'past_behaviour',
        brief:
          'A class laughed at a letter from the trenches; he stopped, asked why; a boy said that it sounded like his dad.',
        quotes: [
          'They laughed, and I was furious for a minute. Then I asked.',
          'He said: it sounds like my dad’s messages. So we read those.',
        ],
        keep: [
          ['You asked why they laughed.', 'It was the moment at which I stopped marking.'],
          [
            'You put the boy’s sentence at the centre and yourself at the side.',
            'There was love in it, and no sugar.',
          ],
        ],
        dimension: 'warmth',
        worked: 'A failure that became a lesson.',
        change: 'End there. The curriculum can stay outside.',
      },
    ],
    doubt: {
      question: 'We have had four deputies in six years. Why would you be here in three?',
      badly: ['Spoke of his commitment.', 'I’m deeply committed to the sector.'],
      well: [
        'Said what would make him go, and that his wife had picked the house.',
        'I’d go if I were told to ignore the buses. My wife has picked the house, so please don’t.',
      ],
      change: 'The house is convincing, and it made me laugh.',
    },
    drew: [
      'I feel ready for senior leadership.',
      'I had fish in your town on a Tuesday in term. There were nine of your pupils. They held the door.',
    ],
    knows: [
      'It’s a good school with some challenges.',
      'Your report says attendance falls on Fridays in year nine only. I’d like to know what happens on Thursdays.',
    ],
    asks: [
      'What did the four leave behind?',
      'You said that the staff room is tired. Of what, by name?',
      'Which pupil should I meet first?',
    ],
    close: 'I’d like to be your fifth and last. What made you doubt it today?',
    best: ['I could set out my vision.', 'The bus.'],
  },
  {
    name: 'Sister Agatha Nakato',
    pronoun: 'she',
    city: 'Masaka',
    timeZone: 'Africa/Kampala',
    family: 'people',
    types: ['behavioural'],
    level: 'mid',
    role: 'Programme officer',
    employer: 'a clean-water charity',
    background:
      'Ran a convent farm and a school well. My order supports my change of work. Panels find me too modest.',
    advert: 'Ninety wells, three districts, one motorbike.',
    probes: ['Modesty.', 'Is it all right to speak of the convent?'],
    bar: 'A donor has to hear in one sentence what you did.',
    reach: 'You mended a pump with a bicycle chain. One sentence, and it is done.',
    because: [
      'you mended a pump with a bicycle chain and had the old part in your bag',
      'you made the men’s committee ask the women where the well should be',
    ],
    praise: ['“A bicycle chain. She had the part with her.”', '“She moved a well by asking who carries.”'],
    stories: [
      {
        label: 'the bicycle chain',
        question: 'Tell me about something you mended.',
        kind: 'past_behaviour',
        brief: 'Pump broken for eleven days; used a bicycle chain; 600 people had water the same evening.',
        quotes: [
          'The part would come in three weeks. The bicycle was there.',
          'It ran for two years like that. It squeaked.',
        ],
        keep: [
          [
            'You gave 600 people water with a bicycle chain.',
            'I asked you to repeat it, because you had said it so softly.',
          ],
          ['You told me that it squeaked.', 'I smiled, and I had the picture for ever.'],
        ],
        worked: 'One act, one evening, six hundred.',
        change: 'Say the six hundred. I had to ask for it.',
      },
      {
        label: 'the place of the well',
        question: 'How do you change the mind of a committee?',
        kind: 'past_behaviour',
        brief: 'The men wanted the well beside the church; she asked who carries; it went by the school.',
        quotes: ['I asked: who among you carries? There was silence.', 'So they fetched those who carry.'],
        keep: [
          ['You asked who carries.', 'It was the shortest speech in the history of committees.'],
          ['You let the men fetch the women themselves.', 'Nobody lost face, and the well moved.'],
        ],
        dimension: 'questions',
        worked: 'One question in place of an argument.',
        change: 'Say that it was your question.',
      },
    ],
    doubt: {
      question: 'You have not written a report for a donor. What would you do in week one?',
      badly: [
        'Said that others would be better at it.',
        'Perhaps another person is more suitable for that part.',
      ],
      well: [
        'Brought the school’s accounts and asked to be corrected.',
        'I have brought the accounts of the school. Please show me what a donor would not understand.',
      ],
      change: 'You had them in your bag the whole hour. Put them on the table.',
    },
    drew: [
      'I wish to serve where I am needed.',
      'Your well in Kalungu is dry in February. I know where the water goes. I would like to be sent there first.',
    ],
    knows: [
      'You bring clean water to people.',
      'Of your ninety, I have seen fourteen. Three have a lock, and I know who holds the keys.',
    ],
    asks: [
      'Who decides which village waits?',
      'You said that one motorbike is enough. Who says that?',
      'What does the donor never ask?',
    ],
    close: 'I would be glad to do this work. What did you wish to hear from me?',
    best: ['I listened carefully.', 'The question about the committee.'],
  },
  {
    name: 'Ingvild Haugen',
    pronoun: 'she',
    city: 'Tromsø',
    timeZone: 'Europe/Oslo',
    family: 'people',
    types: ['behavioural', 'leadership'],
    level: 'senior',
    role: 'Ward manager',
    employer: 'a university hospital',
    background:
      'Intensive care nurse for ten years. In interviews I talk about patients and they look at the budget.',
    advert: 'Twenty-four beds, fifty-one nurses, one rota.',
    probes: ['Manager or nurse: what do you hear?', 'Numbers.'],
    bar: 'Fifty-one people read the rota before they read anything else.',
    reach: 'Your swap board is management, and you told it as an anecdote.',
    because: [
      'you let the nurses swap by themselves and sick days fell by a quarter',
      'you said which rule you had broken, and told the director yourself',
    ],
    praise: [
      '“The swap board. That is a manager and she doesn’t know it.”',
      '“She told the director before the director found out.”',
    ],
    stories: [
      {
        label: 'the swap board',
        question: 'What did you change that lasted?',
        kind: 'past_behaviour',
        brief:
          'A board on which nurses swap shifts themselves; sick days from 8.1 to 6.0 per cent; one rule only.',
        quotes: [
          'One rule: nobody works after a bad night. The rest they sort out themselves.',
          'Eight per cent sick, then six. I counted because I didn’t believe it.',
        ],
        keep: [
          [
            'You had one rule and let them sort out the rest.',
            'I have read books on this that were longer and said less.',
          ],
          ['You counted because you did not believe it.', 'It is the best reason to count.'],
        ],
        worked: 'A rule, a board and two numbers.',
        change: 'It came as an aside at minute forty. It is your first answer.',
      },
      {
        label: 'the broken rule',
        question: 'When did you break a rule?',
        kind: 'past_behaviour',
        brief: 'Let a dog in for an hour; told the director the same afternoon; a policy came of it.',
        quotes: [
          'It was a small dog and a large rule.',
          'I told her at three. At four there was a form, so now there can be dogs.',
        ],
        keep: [
          ['You told the director at three, yourself.', 'A broken rule that I would not mind.'],
          ['A small dog and a large rule, you said.', 'I laughed, and I saw the ward.'],
        ],
        dimension: 'warmth',
        worked: 'Funny, brave and complete.',
        change: 'Say in half a sentence why it was worth it.',
      },
    ],
    doubt: {
      question: 'You will have to say no to people you like. Have you?',
      badly: ['Said that one can always find a solution.', 'I think you can always talk about it.'],
      well: [
        'Told of a friend’s holiday that she had refused.',
        'I refused Kari her Easter. She’s my daughter’s godmother. We had a quiet April.',
      ],
      change: 'The quiet April. Nobody will ask again.',
    },
    drew: [
      'I love caring for patients.',
      'I have worked on your ward as a loan, four nights. Nobody knew where the rota comes from. I’d like to be where it comes from.',
    ],
    knows: [
      'It’s a highly specialised ward.',
      'You pay nine per cent for agency nurses. On two Sundays a month the whole team is from outside.',
    ],
    asks: [
      'Who is afraid of the rota, and who uses it?',
      'You said that agency costs rise. In which week?',
      'What did the last manager do at three at night?',
    ],
    close: 'I want to do this. Did you see the manager today, or only the nurse?',
    best: ['When I talked about the patients.', 'The dog.'],
  },
  {
    name: 'Walid Benkirane',
    pronoun: 'he',
    city: 'Rabat',
    timeZone: 'Africa/Casablanca',
    family: 'people',
    types: ['behavioural'],
    level: 'mid',
    role: 'Recruitment partner',
    employer: 'a call-centre group',
    background: 'I have interviewed 900 people and I am terrible on the other chair.',
    advert: 'Three hundred hires a year. Half of them leave before summer. Find out why.',
    probes: ['I use HR words.', 'I know all the tricks, so please see through them.'],
    bar: 'They need a recruiter who finds out why people leave from those who left.',
    reach: 'You rang thirty leavers on your own time, and that is your first sentence.',
    because: [
      'you rang thirty people who had left, in the evening, from your kitchen',
      'you said which of your own hires you would not repeat, and why',
    ],
    praise: [
      '“Thirty leavers. From his kitchen.”',
      '“He knows the tricks and dropped them at minute twenty.”',
    ],
    stories: [
      {
        label: 'the thirty leavers',
        question: 'What do you know about why people leave?',
        kind: 'past_behaviour',
        brief: 'Rang thirty; nineteen named the same bus; moved the early shift by twenty minutes.',
        quotes: [
          'Nineteen of thirty said: the bus. Not the pay, the bus.',
          'Twenty minutes later, and that spring we lost eleven where we had lost thirty.',
        ],
        keep: [
          ['You rang thirty leavers and found a bus.', 'It cost nothing but your evenings.'],
          [
            'You moved a shift by twenty minutes and kept nineteen people.',
            'I would sign that budget, since there is none.',
          ],
        ],
        worked: 'A phone, a bus, a number.',
        change: 'You called it an “exit insight initiative”. Please do not.',
      },
      {
        label: 'the hire I regret',
        question: 'Whom did you hire wrongly?',
        kind: 'past_behaviour',
        brief:
          'Hired a charming supervisor; eight left under him; he had not asked one of his former people.',
        quotes: [
          'He charmed me. I do the same, so I should have known.',
          'Eight people. Since then I ring somebody who worked under them.',
        ],
        keep: [
          ['You said that he charmed you as you charm others.', 'You saw through yourself in front of me.'],
          ['You ring somebody from below since then.', 'It is a lesson that has a telephone number.'],
        ],
        dimension: 'confidence',
        worked: 'Honest, and with a remedy.',
        change: 'Leave out the model with the four quadrants.',
      },
    ],
    doubt: {
      question: 'You know how interviews work. How do I know that this is you?',
      badly: ['Laughed and said that it was a fair point.', 'Fair point, well, I’d say I’m quite authentic.'],
      well: [
        'Told what he had prepared and then not used.',
        'I had a story ready about a crisis. It’s a good one, and it was mostly my colleague. So I’ve not told it.',
      ],
      change: 'The story you did not tell is the best you have.',
    },
    drew: [
      'I’m excited by your people strategy.',
      'My cousin left you in May. She cried on her last day, and she’s the one who said that she liked it. I would like to know what that is.',
    ],
    knows: [
      'You’re a large employer with a talent challenge.',
      'You pay a bonus after ninety days. People leave on day ninety-four.',
    ],
    asks: [
      'Who speaks with people on day ninety-three?',
      'You said that half leave. Which half would you have wanted to keep?',
      'What do your supervisors get for keeping someone?',
    ],
    close: 'I’d like to find that out for you. What did I play, and what was real?',
    best: ['I know what interviewers look for.', 'The bus.'],
  },
  {
    name: 'Roisin McGlynn',
    pronoun: 'she',
    city: 'Derry',
    timeZone: 'Europe/London',
    family: 'people',
    types: ['behavioural'],
    level: 'senior',
    role: 'Compliance manager',
    employer: 'a credit union',
    background: 'Solicitor for eight years. I answer like a witness.',
    advert: 'Rules people can live with, and a regulator who visits in March.',
    probes: ['Do I defend myself?', 'The gap in 2023.'],
    bar: 'Members forgive a no from someone who has heard them to the end.',
    reach: 'Old Mr Doherty was heard to the end, and he still got a no.',
    because: [
      'you heard old Mr Doherty to the end, and he still got a no',
      'you named your gap in nine words and looked at me',
    ],
    praise: [
      '“Nine words about the gap. Then she looked up.”',
      '“She said no to Mr Doherty and he brought her scones.”',
    ],
    stories: [
      {
        label: 'Mr Doherty’s loan',
        question: 'Tell me about a no that was hard.',
        kind: 'past_behaviour',
        brief:
          'An old man wanted to guarantee for his nephew; she listened for forty minutes, refused, and found another way.',
        quotes: [
          'He talked for forty minutes. Thirty-five were about his sister.',
          'I said no, and I said what I would do if he were my uncle.',
        ],
        keep: [
          [
            'You listened for forty minutes and knew what the thirty-five were about.',
            'I would want you at our counter.',
          ],
          ['You said what you would do if he were your uncle.', 'A no with a hand on the shoulder.'],
        ],
        dimension: 'listening',
        worked: 'Law and mercy in one answer.',
        change: 'You began with the regulation. Begin with him.',
      },
      {
        label: 'the red folder',
        question: 'What did you make simpler?',
        kind: 'past_behaviour',
        brief: 'Forty pages of rules became one red folder with nine; clerks rang her a third as often.',
        quotes: [
          'Nobody read forty pages. I didn’t either, if I’m honest.',
          'Nine pages, in red, and the phone went quiet.',
        ],
        keep: [
          [
            'You admitted that you had not read the forty pages.',
            'The witness left the room and a colleague came in.',
          ],
          ['You measured it in phone calls.', 'I understood it at once.'],
        ],
        worked: 'Short, red and counted.',
        change: 'Which page did you find hardest to cut?',
      },
    ],
    doubt: {
      question: 'There is a gap in 2023. What was that?',
      badly: ['Said that it was a private matter.', 'I’d rather not go into that, it was personal.'],
      well: ['Nine words, and what has changed since.', 'I was ill. I am well. I work Fridays again.'],
      change: 'The nine words are perfect. Use no others.',
    },
    drew: [
      'It’s a role that matches my qualifications.',
      'My granny’s first loan was yours: a cooker. She told us what the man had said when she couldn’t pay in May.',
    ],
    knows: [
      'You’re regulated, with around forty staff.',
      'You turned down one in five last year and one in nine the year before. I’d like to know who changed, you or them.',
    ],
    asks: [
      'Which of your rules do clerks bend?',
      'You said March. What did they find last March?',
      'Who tells a member no, and where?',
    ],
    close: 'I’d like to work here. Was I a witness today?',
    best: ['I stayed factual.', 'Mr Doherty.'],
  },
  {
    name: 'Gustavo Ribeiro',
    pronoun: 'he',
    city: 'Curitiba',
    timeZone: 'America/Sao_Paulo',
    family: 'people',
    types: ['behavioural', 'leadership'],
    level: 'mid',
    role: 'Clinic administrator',
    employer: 'a group of dental clinics',
    background:
      'Five years of reception, two of running one clinic. Always friendly, and afterwards nobody remembers me.',
    advert: 'Four clinics, eleven dentists, and everyone’s appointment is urgent.',
    probes: ['I agree with everyone.', 'What would make me memorable?'],
    bar: 'Eleven dentists need one person who tells them who goes first.',
    reach: 'You put Doctor Paula second, and told her yourself.',
    because: [
      'you put Doctor Paula second, told her yourself, and she thanked you in June',
      'you knew the four reasons why people do not come, with a share for each',
    ],
    praise: [
      '“He put Paula second. And lived.”',
      '“He had the four reasons, and they added up to a hundred.”',
    ],
    stories: [
      {
        label: 'Doctor Paula’s Thursdays',
        question: 'When did you disappoint somebody important?',
        kind: 'past_behaviour',
        brief:
          'Took Thursday mornings from the senior dentist for emergencies; told her first, with three weeks of counts.',
        quotes: [
          'I told her on a Monday with the counts in my hand. She didn’t speak until Wednesday.',
          'In June she thanked me. She has her mornings for her horse now.',
        ],
        keep: [
          ['You told her yourself, on a Monday, with the counts.', 'I would remember you for that.'],
          ['You gave her two days to be silent.', 'It was tactful, and it was no retreat.'],
        ],
        dimension: 'confidence',
        worked: 'You stood somewhere.',
        change: 'You told it as if it had happened to you. You did it.',
      },
      {
        label: 'the empty chairs',
        question: 'Why do people not come?',
        kind: 'past_behaviour',
        brief:
          'Asked 120 who had stayed away: fear, bus, price, forgot; rang the fearful ones the evening before.',
        quotes: [
          'Forty per cent forgot, thirty were afraid. You can’t send the same message to both.',
          'The fearful ones I rang myself. I said: I’ll be at the door.',
        ],
        keep: [
          [
            'You split the empty chairs by reason and treated each differently.',
            'It was clear and it was kind.',
          ],
          ['You told the fearful ones that you would be at the door.', 'I would have come.'],
        ],
        worked: 'Reasons, shares and a door.',
        change: 'How many came in the end? Say it.',
      },
    ],
    doubt: {
      question: 'You seem to get on with everyone. Is that possible?',
      badly: ['Agreed that he does.', 'Yes, I honestly get along with everybody.'],
      well: [
        'Named the one with whom he does not.',
        'With the man from the laboratory I don’t. He calls me “young man”, and I call him “sir” a little too often.',
      ],
      change: '“A little too often”. There you were somebody.',
    },
    drew: [
      'I like working with people.',
      'I had a tooth out at your second clinic. They called me by my name four times. I counted, with my mouth open.',
    ],
    knows: [
      'You have four clinics and modern equipment.',
      'In the third clinic the phone isn’t answered between one and two. People ring then, because they’re on their break.',
    ],
    asks: [
      'Which dentist should I disappoint first?',
      'You said everyone’s is urgent. Whose is?',
      'Who answers at one o’clock?',
    ],
    close: 'I’d like these four clinics. What will you remember of me tomorrow?',
    best: ['We got on really well.', 'The no-show analysis.'],
  },
  {
    name: 'Miriam Katz',
    pronoun: 'she',
    city: 'Haifa',
    timeZone: 'Asia/Jerusalem',
    family: 'people',
    types: ['leadership'],
    level: 'executive',
    role: 'Executive director',
    employer: 'a network of shelters',
    background:
      'Twenty years in the field, six as deputy. Boards like me and choose a man with a spreadsheet.',
    advert: 'Nine houses, a deficit of four per cent, and a founder who has stayed on the board.',
    probes: ['Do I sound like number two?', 'The founder question.'],
    bar: 'The board wants to hear the deficit from the director before it hears it from the bank.',
    reach: 'You named the house that you would close, and its street, before I asked.',
    because: [
      'you named the house that you would close, and its street',
      'you told me what you would say to the founder on the first day',
    ],
    praise: [
      '“She named the house. The street. Then she was quiet.”',
      '“I would not want to be the founder, and I would want her there.”',
    ],
    stories: [
      {
        label: 'the house on Allenby Street',
        question: 'There is a deficit of four per cent. What do you do in the first quarter?',
        kind: 'case',
        brief:
          'Would close one house of nine, move eleven women first, and tell the founder before the board.',
        quotes: [
          'I’d close Allenby Street. I’d move the eleven women first, and I know where.',
          'It saves three of the four per cent. The fourth I would beg for.',
        ],
        keep: [
          ['You named the house, the eleven women and the three per cent.', 'Nobody else had named a house.'],
          ['You said that you would beg for the fourth.', 'It was honest, with a smile at the right place.'],
        ],
        dimension: 'confidence',
        worked: 'A decision with an address.',
        change: 'You told me twenty minutes of values before it. The address has your values in it.',
      },
      {
        label: 'the donor’s wall',
        question: 'When did you turn down money?',
        kind: 'past_behaviour',
        brief: 'A donor wanted his name on the gate; shelters need to be unseen; she offered a tree.',
        quotes: [
          'He wanted his name on the gate. The gate must not be found.',
          'He has a tree now. He comes to water it. He doesn’t know where the house is.',
        ],
        keep: [
          ['You said no to a name on the gate and gave him a tree.', 'I will think of the tree.'],
          ['You explained the gate in six words.', 'I understood your work at once.'],
        ],
        worked: 'A no that kept a friend.',
        change: 'Tell it to the board as a money story. It is one.',
      },
    ],
    doubt: {
      question: 'You have been deputy for six years. Why not director there?',
      badly: ['Praised the director.', 'He’s wonderful, I’ve learned so much from him.'],
      well: [
        'Said that she had been asked and had said no, and why that has changed.',
        'I was asked and said no, since my son was small. He’s eighteen and says that I should go.',
      ],
      change: 'You were asked. Say that first.',
    },
    drew: [
      'I’m driven by the mission.',
      'I sent eleven women to your houses last year. Nine stayed longer than with us. I’d like to know what you do on the first evening.',
    ],
    knows: [
      'You’re a respected network in the sector.',
      'Your reserves last five months, and your rents rise in June. I would start there.',
    ],
    asks: [
      'What does the founder need from the next director, and what does she want?',
      'You said four per cent. Which year hid it?',
      'Which of you would resign if I closed a house?',
    ],
    close: 'I want this post. What makes you think of me as number two?',
    best: ['I conveyed my values.', 'I was concrete about the deficit.'],
  },
  {
    name: 'Wiremu Tautahi',
    pronoun: 'he',
    city: 'Rotorua',
    timeZone: 'Pacific/Auckland',
    family: 'people',
    types: ['behavioural'],
    level: 'mid',
    role: 'Community liaison officer',
    employer: 'a forestry company',
    background:
      'Ranger for nine years. I tell things in the order in which they happened, from the beginning of the world.',
    advert: 'Three valleys, logging trucks, and people who were here before the trees.',
    probes: ['Length. My aunties can’t tell me, they’re worse.', 'Do I sound like a company man?'],
    bar: 'In the meeting house one speaks long, in the boardroom short, and the post needs both.',
    reach: 'Your stream took forty seconds once you knew that you had a bus to catch.',
    because: [
      'you got the trucks stopped for a funeral with one phone call',
      'you can say the same thing to an elder and to a driver',
    ],
    praise: [
      '“One call and the trucks stopped. For the right reason.”',
      '“When he had a bus to catch he was perfect.”',
    ],
    stories: [
      {
        label: 'the stopped trucks',
        question: 'Tell me about a conflict that did not happen.',
        kind: 'past_behaviour',
        brief:
          'A funeral on the logging road; he rang the dispatcher at five; no truck for six hours; cost 9,000.',
        quotes: [
          'I rang at five. I said, you have a mother too.',
          'Nine thousand dollars. The valley hasn’t blocked the road since.',
        ],
        keep: [
          [
            'You rang the dispatcher and said that he had a mother too.',
            'I needed no further qualification.',
          ],
          ['You knew that it had cost nine thousand.', 'It made you somebody for both sides.'],
        ],
        worked: 'A call, a cost and a road.',
        change: 'It began with your great-grandfather. Start at five in the morning.',
      },
      {
        label: 'the brown stream',
        question: 'Explain to the board why the stream is brown.',
        kind: 'explain',
        brief: 'A culvert too small by a hand; showed it with a cup; fixed for 4,000.',
        quotes: [
          'The pipe’s a hand too small. This cup, that’s your pipe.',
          'Four thousand dollars, or the eels. It’s your choice, and theirs.',
        ],
        keep: [
          ['You poured water through a cup and I saw the culvert.', 'The board would have seen it as well.'],
          ['You gave them the price and the eels.', 'Short, fair and a little funny.'],
        ],
        dimension: 'clarity',
        worked: 'A cup, a hand, a price.',
        change: 'This is your length. Keep it.',
      },
    ],
    doubt: {
      question: 'You are from the valley. Whose man will you be?',
      badly: ['Spoke for six minutes about his family.', 'To answer that I need to go back a bit.'],
      well: [
        'Said it in two sentences, one for each side.',
        'You may wonder whose man I’d be. I’d tell you the truth about them and them the truth about you, and both of you would ring me at night.',
      ],
      change: 'Those two sentences. The family may come with the tea.',
    },
    drew: [
      'It’s close to my people.',
      'Your trucks pass my nephew’s school at ten to nine. I’d like to be the one who moves ten to nine.',
    ],
    knows: [
      'You’re the biggest employer around here.',
      'You planted pine on the east side, and the aunties are waiting for the day you say why.',
    ],
    asks: [
      'Who in your office has drunk tea in the valley?',
      'You said that the road was blocked twice. What ended it?',
      'Which promise is the oldest?',
    ],
    close: 'I’d be proud to do this. Which part was too long?',
    best: ['I gave the full picture.', 'The cup.'],
  },
];
