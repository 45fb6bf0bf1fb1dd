import type { Fault } from '../fault.ts';

export const deliveryFaults: readonly Fault[] = [
  {
    key: 'rehearsed',
    category: 'over_rehearsed',
    dimension: 'listening',
    variants: [
      {
        evidence: [
          ['q', 0.06, 'I am a results-driven professional with a proven track record.'],
          ['o', 0.09, 'Interrupted gently. The same sentence was started again from its beginning.'],
          ['o', 0.67, 'Unprepared question about {s2}: for the first time I heard the real voice.'],
        ],
        statement:
          'You came across as playing a recording: when I cut in you went back to the start of the sentence, and I met you for the first time forty minutes later.',
        behaviour:
          'At {t1} I heard the prepared line. At {t2} I interrupted and you rewound. At {t3} I asked something you had not prepared, and there you were.',
        impact:
          'I cannot hire a recording, since I do not know what it does on a bad day. I liked the person at the end.',
        no: 'you played me a recording for forty minutes and went back to its start when I cut in',
        nearly: 'the first forty minutes were a recording',
        rationale:
          'Prepared lines were delivered whatever I said; an interruption sent the answer back to its start.',
        title: 'Prepare the facts, not the sentences',
        now: 'You know your answers by heart, so there is no room for me.',
        next: 'Bring five facts on a card and no sentences. Build the sentence while you look at me, from the words of my question.',
        cue: 'When I am interrupted, I answer the interruption and leave the rest unsaid.',
        measure: '3 interruptions taken without a return to the old sentence.',
        practice: [
          [
            'Tell the same story three times with no sentence repeated.',
            'Different first word each time.',
            6,
            'No shared sentence in 3 recordings.',
          ],
          [
            'Let a friend cut in twice per answer.',
            'Reply to the cut. Do not finish the sentence you were in.',
            5,
            '10 cuts, 0 returns.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.15, 'In terms of situation: we had a challenge. In terms of task: I was responsible.'],
          ['q', 0.42, 'And the result was a very positive outcome for all stakeholders.'],
          ['o', 0.44, 'Asked who had been unhappy. Silence, then the letters again.'],
        ],
        statement:
          'You came across as filling in a form aloud: I could hear the headings of your method, and I could not hear a single person in {s1}.',
        behaviour:
          'At {t1} you announced the situation and the task. At {t2} the outcome was positive for all. At {t3} I asked who had been unhappy, and the form had no box for it.',
        impact: 'I believed the structure and doubted the story. That is the wrong way round.',
        no: 'I could hear the headings of your method and not one person in {s1}',
        nearly: 'I heard the headings of your method before I heard the story',
        rationale: 'Method was audible, people and trouble were not; a question outside it found no answer.',
        title: 'Put one person in each story',
        now: 'You use the method as the text. It is meant to be the skeleton.',
        next: 'Name one person who minded, say what they said, and what you did then. Keep the headings silent.',
        cue: 'Before I say the result, I quote one sentence that somebody said.',
        measure: '4 stories, each with 1 person and 1 thing they said.',
        practice: [
          [
            'Add a quarrel to each of your four stories.',
            'Who, what they said, in their words.',
            4,
            '4 quotes on your sheet.',
          ],
          [
            'Tell {s1} without the words situation, task, action or result.',
            'To someone who will ask “and then?”',
            4,
            '4 tellings without them.',
          ],
        ],
      },
    ],
    debrief: [
      '“Very well prepared. Who was it?”',
      '“I interrupted, and it rewound.”',
      '“For two minutes {he} forgot to perform, and I wanted to hire that one.”',
    ],
    answer: [
      'I said that I would call back the person from the last ten minutes and not the one from the first forty.',
      'I told you that I could hear the method through the story, like a lamp through a thin curtain.',
    ],
    heard: [
      [
        'Preparing made me safe and unreachable.',
        'I learned it by heart because I go blank. You saw both.',
        'Card with five facts, no verbs.',
        'A course told me to do it this way. It cost more than you did.',
      ],
      [
        'The method should be under the story.',
        'Partly. Without it I lose the thread.',
        'Find out who was unhappy. I think I know.',
        'There was a man who was very unhappy. He has a better story than mine.',
      ],
    ],
    wouldChange: ['Be more natural perhaps.', 'I stuck too closely to my notes.'],
  },
  {
    key: 'reading-notes',
    category: 'setup_sound_picture',
    dimension: 'listening',
    variants: [
      {
        evidence: [
          ['o', 0.12, 'Eyes went left and down before each answer; a page could be heard turning.'],
          ['q', 0.39, 'Sorry, one second, I had something written about that.'],
          ['o', 0.41, 'Nine seconds of paper.'],
        ],
        statement:
          'You came across as reading to me: your eyes went to the same corner before each answer, and once we both waited while you looked for the page.',
        behaviour:
          'From {t1} your eyes went down and left. At {t2} you asked for a second. At {t3} I listened to paper.',
        impact:
          'I wondered what you would say if the page were gone. It is the wonder you do not want in an interviewer.',
        no: 'you read your answers to me, and I could not tell what would be left without the page',
        nearly: 'half of your answers were read from a page',
        rationale: 'Read from notes and lost the page once; the talk waited for the paper.',
        title: 'One card, big letters, beside the camera',
        now: 'You look for your thoughts on paper while I look at the top of your head.',
        next: 'Put five words on one card next to the lens. When you need to think, look up and say that you are thinking.',
        cue: 'When I want my notes, I say “let me think” and look at the lens.',
        measure: '20 minutes of talk with 0 pages turned.',
        practice: [
          [
            'Hold three practice talks with a card of five words.',
            'Film yourself. Count how often you turn away.',
            3,
            'Fewer than 5 turns in 10 minutes.',
          ],
          [
            'Say “let me think” and stay silent for four seconds.',
            'It feels like forty.',
            8,
            '8 silences without a filler.',
          ],
        ],
      },
      {
        evidence: [
          ['o', 0.02, 'Sound cut out in every third sentence; earphones were changed at minute nine.'],
          ['q', 0.17, 'Can you hear me now? It does this sometimes.'],
          ['o', 0.74, 'Lost the end of the answer about {s1}. I did not ask for it a third time.'],
        ],
        statement:
          'You came across through a bad line that you knew about: it does this sometimes, you said, and I missed the end of {s1} because of it.',
        behaviour:
          'From {t1} each third sentence broke. At {t2} you told me that it happens. At {t3} the ending was gone and I let it go.',
        impact: 'I filled the holes with what I expected. An interviewer who has to guess guesses low.',
        no: 'I lost every third sentence to a fault that you knew about, and with it the end of {s1}',
        nearly: 'the line ate the end of your best answer',
        rationale: 'Known fault of the line took the ends off answers and cost the talk its ease.',
        title: 'Test the line the evening before',
        now: 'You meet the fault together with the interviewer.',
        next: 'Test with a friend the evening before, on the same machine, in the same chair. Have a cable and a phone number ready, and offer the phone after the second break.',
        cue: 'If the sound breaks twice, I say “may I ring you” and give the number.',
        measure: '1 test call with 0 breaks in 10 minutes, the evening before.',
        practice: [
          [
            'Make a ten-minute test call on a cable.',
            'Ask the friend to note each word they lose.',
            3,
            '0 words lost in 1 of them.',
          ],
          [
            'Write a card with the phone number and one calm sentence.',
            'Say the sentence aloud.',
            3,
            'It comes without thinking, 3 times.',
          ],
        ],
      },
    ],
    debrief: [
      '“I mostly met a parting.”',
      '“What does {he} do in a meeting without the page?”',
      '“I liked two thirds of each sentence.”',
    ],
    answer: [
      'I told you that the answers without paper were the ones I believed.',
      'I said that I would have to hear you once more before deciding, and that a real employer would not.',
    ],
    heard: [
      [
        'The paper is for me, and they can see that.',
        'I thought that you could not see it. The lamp gave me away.',
        'One card, five words.',
        'When I lose the page I lose myself. I would like to try once without it.',
      ],
      [
        'If I know about a fault, it is mine.',
        'It is the only corner in our flat with signal. Still.',
        'Buy the cable.',
        'Please do not tell my brother that you said the cable.',
      ],
    ],
    wouldChange: ['The technical problems threw me.', 'I looked at my notes too much.'],
  },
  {
    key: 'jargon',
    category: 'grammar_register',
    dimension: 'clarity',
    variants: [
      {
        evidence: [
          ['q', 0.23, 'We ran a cross-functional alignment piece on the operating model.'],
          ['o', 0.25, 'Asked what that was on a Tuesday. The second version had four more nouns.'],
          ['q', 0.69, 'It was about leveraging synergies between the verticals.'],
        ],
        statement:
          'You came across as hiding behind big words: I asked what an “alignment piece” is on a Tuesday, and the explanation had longer words than the name.',
        behaviour:
          'At {t1} there was an alignment piece. At {t2} I asked for a Tuesday and got more nouns. At {t3} verticals had synergies.',
        impact:
          'I stopped picturing anything. When I cannot see the work, I assume that there was little of it.',
        no: 'I could not picture one ordinary day of your work through the words you used for it',
        nearly: 'I had to translate each answer before I could like it',
        rationale: 'Unexplained trade words in most answers; asked for plain ones, added more.',
        title: 'Say what you did on a Tuesday',
        now: 'You give the name of the activity. The name is all I see.',
        next: 'Say who sat in which room, what you put in front of them, and what they did next. Use words that a driver would use.',
        cue: 'When I hear a noun that ends in “-ment” or “-tion”, I say who did what.',
        measure: '5 answers without a word that needs explaining.',
        practice: [
          [
            'Rewrite three lines of your CV for a neighbour.',
            'Then say them. Keep whichever words survive.',
            3,
            'The neighbour can repeat 3 of 3.',
          ],
          [
            'Describe one Tuesday hour by hour.',
            'People, paper, phone. Two minutes.',
            4,
            '2 minutes with 0 abstract nouns.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.3, 'The KPI for the OKR was basically owned by the PMO.'],
          ['m', 0.5, 'Fourteen abbreviations in the first half; I knew five.'],
          ['q', 0.52, 'Oh, sorry, everybody calls it that.'],
        ],
        statement:
          'You came across as talking to your old colleagues over my shoulder: I counted fourteen abbreviations and knew five.',
        behaviour:
          'At {t1} three came in one sentence. By {t2} there were fourteen. At {t3} you told me that everybody calls it that.',
        impact: 'I felt like a visitor. The person we hire has to make customers feel the opposite.',
        no: 'you spoke to your old colleagues over my shoulder, in abbreviations of which I knew a third',
        nearly: 'I knew a third of your abbreviations',
        rationale: 'Fourteen abbreviations, most unexplained, and surprise when I asked about one.',
        title: 'Translate once, then use it',
        now: 'You speak the dialect of one building.',
        next: 'Say the thing in plain words first, then its short name if you will need it again.',
        cue: 'Before I use letters, I say the three words they stand for.',
        measure: '0 unexplained abbreviations in 20 minutes.',
        practice: [
          [
            'List the abbreviations in your CV and give each a plain phrase.',
            'Six words at most.',
            1,
            'Every one has a phrase; 10 at least.',
          ],
          [
            'Explain {s1} to somebody from another trade.',
            'They hold up a hand at each word they do not know.',
            4,
            '2 tellings without a hand.',
          ],
        ],
      },
    ],
    debrief: [
      '“I think {he} ran something. I could not tell you what.”',
      '“Try putting that in front of the depot.”',
      '“Nouns all the way down.”',
    ],
    answer: [
      'I said I would like to hear it in the words you use at home.',
      'I told you that my doubt was whether our customers would follow you, since I did not.',
    ],
    heard: [
      [
        'The words I learned to be taken seriously are the ones nobody sees through.',
        'It is how we write at work. I forget that it is not speech.',
        'One Tuesday, in writing, without a single “-tion”.',
        'You asked what it was on a Tuesday and I had no idea. That was a bad moment and a useful one.',
      ],
      [
        'If they need a dictionary I have lost them.',
        'Fourteen seems a lot, but I believe the counter.',
        'Translate the CV this weekend.',
        'My new team has already got its own letters. I will watch it.',
      ],
    ],
    wouldChange: ['Too much jargon at times.', 'I could have been clearer.'],
  },
  {
    key: 'too-casual',
    category: 'too_casual',
    dimension: 'clarity',
    variants: [
      {
        evidence: [
          ['q', -0.5, 'Alright mate, sorry, just grabbing a coffee.'],
          ['q', 0.36, 'Yeah, no, it was a bit of a mess, to be fair, we was all over the shop.'],
          ['o', 0.59, 'Phone buzzed on the desk twice and was read once.'],
        ],
        statement:
          'You came across as sitting in a café with me: that is pleasant, and for a post with customers I missed the moment where you would have put on a jacket.',
        behaviour:
          'At {t1} I waited for your coffee. At {t2} your hardest story was “all over the shop”. At {t3} you read your phone while I spoke.',
        impact:
          'I liked you and could not picture you in the room with our client. It is a choice of clothes for your words, and you can make it.',
        no: 'I could not picture you in front of our clients while you read your phone as I spoke',
        nearly: 'I missed the moment where you changed from café to office',
        rationale: 'Register stayed that of a café; in a formal setting it would be heard as careless.',
        title: 'Wear a jacket on your words for one hour',
        now: 'You speak to me as you would to a friend at a bar.',
        next: 'Have coffee and phone dealt with before. Open with my name and one full sentence. Keep the ease, drop the fillers.',
        cue: 'When the call connects, I say the name and a full sentence before anything else.',
        measure: '1 opening of 2 full sentences and 0 glances at the phone in the next session.',
        practice: [
          [
            'Tell {s1} twice: to a friend, then to their bank manager.',
            'Record both. Notice which words change.',
            4,
            '5 words differ between the two.',
          ],
          [
            'Practise the first minute standing, phone in another room.',
            'Name, thanks, one thing you looked forward to.',
            6,
            '6 openings.',
          ],
        ],
      },
      {
        evidence: [
          ['q', 0.19, 'I kind of just winged it, you know, like you do.'],
          ['q', 0.49, 'I should of checked, but whatever, it was fine.'],
          ['o', 0.51, 'Laughed it off where I had expected a sentence about the customer.'],
        ],
        statement:
          'You came across as taking it lightly: you “winged it”, you laughed where a customer had waited four days, and slips such as “should of” made it sound lighter still.',
        behaviour:
          'At {t1} you said you had winged it. At {t2} checking was “whatever”. At {t3} you laughed, and I was thinking of the customer.',
        impact:
          'I could not tell whether you had cared. In a formal setting people decide such things by the sound.',
        no: 'you laughed where a customer had waited four days, and I could not tell whether you had cared',
        nearly: 'I could not tell for a while whether you had cared',
        rationale: 'Light tone on a serious matter, with slips that a formal setting would notice.',
        title: 'Say who paid for it, then smile',
        now: 'You make it small so that it does not hurt.',
        next: 'Name the person who suffered and what you did for them. After that a light word is welcome.',
        cue: 'When I talk about a mistake, I name the person it hit first.',
        measure: '2 mistakes told with 1 named person each and 0 “whatever”.',
        practice: [
          [
            'Write the four-day story from the customer’s side.',
            'Six sentences. Then tell yours.',
            2,
            '6 sentences, and a new opening for yours.',
          ],
          [
            'Count “you know”, “like” and “whatever” in two minutes of talk.',
            'Replace each by a breath.',
            5,
            'Fewer than 3 in 2 minutes.',
          ],
        ],
      },
    ],
    debrief: [
      '“I would have a beer with {him}. I would not send {him} to the client.”',
      '“{He} read a message while I was talking.”',
      '“Where was the jacket?”',
    ],
    answer: [
      'I told you that I liked the ease and missed the respect.',
      'I said: keep the warmth, and let me hear that it mattered.',
    ],
    heard: [
      [
        'Relaxed is good until somebody is paying.',
        'The phone. My mother was in hospital, but you could not know. I should have said it at the start.',
        'Phone in the kitchen for the next one.',
        'I speak like this because the polite version feels fake. I’ll look for one that does not.',
      ],
      [
        'If I laugh first they think I do not mind.',
        'I minded a lot. I laugh when I mind.',
        'Write it from her side tonight.',
        'She got her order in the end and a cake from me. I left out the cake.',
      ],
    ],
    wouldChange: ['Maybe a little too relaxed.', 'I could be more formal.'],
  },
];
