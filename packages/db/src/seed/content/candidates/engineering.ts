import type { CandidateStory } from '../candidate-story.ts';

export const engineeringCandidates: readonly CandidateStory[] = [
  {
    name: 'Priya Nair',
    pronoun: 'she',
    city: 'Kochi',
    timeZone: 'Asia/Kolkata',
    family: 'engineering',
    types: ['coding', 'system_design', 'behavioural'],
    level: 'senior',
    role: 'Senior backend engineer',
    employer: 'a ticketing platform',
    background:
      'Eight years of Java and Go, the last three on a booking system for buses. I solve the problem and still get a no.',
    advert: 'Seat inventory for concerts: half a million people, one front row. You will own the hold.',
    probes: ['They say “communication”. What exactly?', 'Do I take hints?'],
    bar: 'The team needs someone who thinks aloud, because four people build on each sentence.',
    reach: 'Your seat-hold story shows that you can do it when you forget that you are being watched.',
    because: [
      'you asked how long a hold may last before you drew a single box',
      'you found the double booking in your own design before I did',
    ],
    praise: [
      '“She asked how long the hold lives. Everyone else drew a database.”',
      '“I would let her review my code, and I would be nervous.”',
    ],
    stories: [
      {
        label: 'the seat hold',
        question: 'Design the hold for a concert seat.',
        kind: 'technical',
        brief:
          'Asked for numbers, one row per seat with an expiry, a constraint for the rest; found her own collision.',
        quotes: [
          'Before I draw: how long may a hold live, and who is angry when it dies?',
          'Wait. Two of these can pass the check at once. Let me put it in the index.',
        ],
        keep: [
          [
            'You asked how long a hold may live and who is angry when it dies.',
            'I had not heard that question in this problem before.',
          ],
          [
            'You found the collision in your own design and said so.',
            'From there on I was working with you, not testing you.',
          ],
        ],
        worked: 'Questions first, and you caught your own collision.',
        change: 'Say the second option aloud before you drop it. I only saw you cross it out.',
        dimension: 'clarity',
      },
      {
        label: 'the duplicate tickets',
        question: 'Tell me about the worst bug you shipped.',
        kind: 'past_behaviour',
        brief:
          'Forty passengers with the same seat on a night bus; refunded by hand until four, then wrote the test.',
        quotes: [
          'Forty people and one seat, number 12. I still do not like twelve.',
          'I wrote the test before I went to bed, at five.',
        ],
        keep: [
          [
            'You told me about forty people and one seat without hiding behind the system.',
            'It made me trust the parts that I could not check.',
          ],
          ['You wrote the test before you went to bed.', 'I would sleep well with you on call.'],
        ],
        worked: 'A number, a night and a test.',
        change: 'Tell me what you said to the bus company.',
      },
      {
        label: 'the interval merge',
        question: 'Given a list of bookings, find the free times.',
        kind: 'technical',
        brief: 'Sorted, merged, handled the touching ends; nine quiet minutes in the middle.',
        quotes: [
          'Half-open, so ten to eleven and eleven to twelve do not collide.',
          'Let me try it on an empty list before you do.',
        ],
        keep: [
          ['You tried the empty list before I could ask.', 'I crossed out my next question.'],
          [
            'You chose half-open ends and gave the reason in a sentence.',
            'It is a detail that tells me much.',
          ],
        ],
        worked: 'Correct, and tested by you.',
        change: 'I heard nothing from you for nine minutes. One sentence a minute is enough.',
        type: 'coding',
        dimension: 'role-knowledge',
      },
    ],
    doubt: {
      question: 'You have stayed eight years with buses. Will concerts not be too fast?',
      badly: ['Listed the technologies she knows.', 'We also use Kafka and Redis, so it’s similar.'],
      well: [
        'Named the festival weekend when the buses were a concert.',
        'You may think that buses are slow. At the festival we had four hundred requests a second for sixty seats.',
      ],
      change: 'The festival is your answer. Say it in the first ten seconds.',
    },
    drew: [
      'I am looking for a new challenge in a product company.',
      'I tried to buy two seats from you in May and got one. I would like to know where the other one went.',
    ],
    knows: [
      'You sell tickets online.',
      'Your queue page says eleven minutes, and it was nineteen. I timed it twice.',
    ],
    asks: [
      'What happens on your side in the second after a sale opens?',
      'You said that the hold is the sore point. Is it the database or the promise?',
      'Who is woken when it breaks, and how often was that this year?',
      'What did you decide last quarter that you would now take back?',
    ],
    close: 'I want to work on that hold. What would you need to see from me to be sure?',
    best: ['I found the collision in my design myself.', 'My solution was correct and I tested it.'],
  },
  {
    name: 'Jonas Weidmann',
    pronoun: 'he',
    city: 'Leipzig',
    timeZone: 'Europe/Berlin',
    family: 'engineering',
    types: ['coding', 'behavioural'],
    level: 'mid',
    role: 'Software engineer',
    employer: 'a maker of hearing aids',
    background: 'Four years C++ in an audio company. I go silent when I think, and I think a lot.',
    advert: 'Signal processing on a device the size of a bean. We pair every day.',
    probes: ['Silence. How bad is it?', 'Am I too modest?'],
    bar: 'They pair all day, so a thought that stays inside does not exist.',
    reach: 'When you explained the click in the headphones you thought aloud without noticing.',
    because: [
      'you heard a click that nobody else heard and chased it for a week',
      'you named the case in which your own code would fail',
    ],
    praise: [
      '“He heard a click. For a week. Then he found it.”',
      '“Quiet, exact, and funny at minute fifty.”',
    ],
    stories: [
      {
        label: 'the click',
        question: 'Tell me about a fault that was hard to find.',
        kind: 'past_behaviour',
        brief: 'A click each eleven seconds in headphones; a counter wrapped. Found with a stopwatch.',
        quotes: [
          'It clicked each eleven seconds. Then I asked what we count up to.',
          'My colleagues thought I was hearing things, and I was.',
        ],
        keep: [
          ['You timed the click and asked what counts to eleven seconds.', 'It was a pleasure to follow.'],
          [
            'You told me that your colleagues doubted you, and you were kind to them.',
            'I could see you in our small room.',
          ],
        ],
        worked: 'Method, patience and a joke.',
        change: 'Say what it would have cost had it shipped.',
      },
      {
        label: 'the ring buffer',
        question: 'Write a ring buffer for two threads.',
        kind: 'technical',
        brief: 'Correct on the second try; named the failing case himself; long silence.',
        quotes: [
          'It breaks if the writer laps the reader. I would rather drop than tear.',
          'I would measure that before I believe it.',
        ],
        keep: [
          [
            'You said where your own buffer breaks, and what you would give up.',
            'I wrote: knows what he does not know.',
          ],
          [
            'You chose to lose a sample rather than to tear one, and said why.',
            'For an ear that is the right way round.',
          ],
        ],
        dimension: 'confidence',
        worked: 'Limits named without being asked.',
        change: 'Twelve minutes of silence. Tell me which two ideas are fighting.',
        type: 'coding',
      },
    ],
    doubt: {
      question: 'We pair every day. Would you hate it?',
      badly: ['Said that he could get used to it.', 'I think I’d manage.'],
      well: [
        'Told how he had paired for a month, and what had annoyed his colleague.',
        'I paired for a month. She said that I nod while I disagree. Since then I say “I am nodding, but”.',
      ],
      change: '“I am nodding, but” is gold. Say it early.',
    },
    drew: [
      'I’m interested in embedded work.',
      'My grandfather takes yours out for music. I’d like to know what he hears.',
    ],
    knows: [
      'You do audio devices.',
      'Your last update made wind quieter and voices thinner, in the forum at least.',
    ],
    asks: [
      'How do you test on an ear that is not yours?',
      'You said latency is the limit. Which millisecond hurts most?',
      'What do two people do when they disagree at the keyboard?',
    ],
    close: 'I’d like to do this. What should I show you that I haven’t yet?',
    best: ['The buffer worked in the end.', 'The bug story.'],
  },
  {
    name: 'Camille Okoye',
    pronoun: 'she',
    city: 'Paris',
    timeZone: 'Europe/Paris',
    family: 'engineering',
    types: ['coding', 'product', 'behavioural'],
    level: 'mid',
    role: 'Data scientist',
    employer: 'a supermarket chain',
    background:
      'Physics doctorate, two years in demand forecasting. I can explain anything except why it matters.',
    advert: 'Forecast fresh goods for 300 shops. Waste is our enemy, empty shelves are our other enemy.',
    probes: ['Do I lose people?', 'Ask me so what, as often as you like.'],
    bar: 'A shop manager has to believe the number at six in the morning.',
    reach: 'Your strawberries made me believe it at six in the evening.',
    because: [
      'you explained a forecast with strawberries and a Thursday',
      'you threw your better model away since nobody could order from it',
    ],
    praise: [
      '“Strawberries on a Thursday. I will steal that.”',
      '“She threw away the better model. On purpose.”',
    ],
    stories: [
      {
        label: 'the strawberries',
        question: 'Which of your models changed something?',
        kind: 'past_behaviour',
        brief: 'Forecast of strawberries by weekday; waste in forty shops fell by a third, sales by nothing.',
        quotes: [
          'On Thursdays people buy strawberries for the weekend and we had thrown them away on Wednesday.',
          'Waste fell by a third in forty shops. In the forty-first it rose, and that one taught me more.',
        ],
        keep: [
          ['You told me what a Thursday is for a strawberry.', 'I saw the shop and I saw you in it.'],
          [
            'You brought the forty-first shop along, where it went wrong.',
            'I stopped being careful with your figures.',
          ],
        ],
        worked: 'A fruit, a weekday and a third.',
        change: 'It came after the loss function. Put it before.',
      },
      {
        label: 'the better model',
        question: 'Tell me about something you gave up.',
        kind: 'past_behaviour',
        brief: 'Dropped a model that was two per cent better because managers could not override it.',
        quotes: [
          'It was better and nobody could argue with it. So nobody used it.',
          'I took the worse one with a plus and a minus button.',
        ],
        keep: [
          [
            'You chose the worse model, because people could argue with it.',
            'It is the most senior thing I heard in the hour.',
          ],
          [
            'You built a plus and a minus button and were proud of it.',
            'I like people who are proud of a button.',
          ],
        ],
        dimension: 'confidence',
        worked: 'A real trade-off with a loser in it.',
        change: 'Name the manager who pressed minus first.',
      },
    ],
    doubt: {
      question: 'You come from research. Will you be bored by milk?',
      badly: ['Assured me that she would not.', 'No no, I find all data interesting.'],
      well: [
        'Told what had surprised her about bread.',
        'I was bored for a week. Then I saw that bread is sold by the smell at the door, and I stayed two years.',
      ],
      change: 'The week of boredom makes it believable. Keep it.',
    },
    drew: [
      'I want to have more business impact.',
      'I stood by your bakery shelf at six on Tuesday. It was full at seven and still full at nine. Who decides that?',
    ],
    knows: [
      'You have many stores and probably a lot of data.',
      'You stopped the yellow stickers in spring. I would guess that waste went up, though I can’t see it from outside.',
    ],
    asks: [
      'Who is blamed for waste, and who for the empty shelf?',
      'You said the managers override. What do they know that I don’t?',
      'What is thrown away that you would rather not tell me?',
      'Which forecast do you still do by hand?',
    ],
    close: 'I’d love to work on this. What would make me a safer choice?',
    best: ['The modelling part, I was fluent.', 'When I talked about the shops.'],
  },
  {
    name: 'Luis Fernando Prado',
    pronoun: 'he',
    city: 'Lima',
    timeZone: 'America/Lima',
    family: 'engineering',
    types: ['coding', 'behavioural'],
    level: 'entry',
    role: 'Junior web developer',
    employer: 'a language school with an app',
    background: 'Bootcamp after five years as a waiter. I am good with people and bad with whiteboards.',
    advert:
      'You will build lessons with two teachers and one developer beside you. Curiosity matters more than a degree.',
    probes: ['I apologise a lot.', 'Does the restaurant help or hurt me?'],
    bar: 'They want a beginner who asks on the first day and not on the tenth.',
    reach: 'You asked the kitchen what they could not see, which is the same thing.',
    because: [
      'you rebuilt an order slip because the cook could not read it in steam',
      'you asked me what a teacher does while the page loads',
    ],
    praise: [
      '“The order slip in the steam. There is a designer in there.”',
      '“I would put him in front of the teachers on Monday.”',
    ],
    stories: [
      {
        label: 'the order slip',
        question: 'What have you built that somebody used?',
        kind: 'past_behaviour',
        brief: 'A printed slip with large allergy marks; the cook had asked for nothing and kept it.',
        quotes: [
          'He could not read it in the steam, so I made the nuts big.',
          'He kept it. He never said a thing, he just kept it.',
        ],
        keep: [
          [
            'You made the nuts big because of the steam.',
            'In one sentence I knew how you think about users.',
          ],
          ['You took silence for praise and moved on.', 'It made me smile, and it is true of most users.'],
        ],
        worked: 'A user, a place and a reason.',
        change: 'Call it your first product. It was.',
      },
      {
        label: 'the word game',
        question: 'Build a small game that shows a word and checks the answer.',
        kind: 'technical',
        brief: 'Worked in twenty minutes; forgot the empty answer; asked about marks over letters.',
        quotes: [
          'Should “esta” and “está” both count? For a teacher they are not the same.',
          'I don’t know that one. May I look it up while you watch?',
        ],
        keep: [
          [
            'You asked about the mark over the letter before you wrote a line.',
            'The teachers would have hugged you.',
          ],
          [
            'You asked whether you might look it up, in a normal voice.',
            'That is what I want from a junior.',
          ],
        ],
        dimension: 'questions',
        worked: 'A question that only a careful person asks.',
        change: 'Try the empty answer before I do.',
        type: 'coding',
      },
    ],
    doubt: {
      question: 'There is a long road from the restaurant to us. Why should I take it with you?',
      badly: ['Apologised for the restaurant.', 'I know that it’s not really relevant.'],
      well: [
        'Said what five years of tables had taught him about users.',
        'Five years I watched people read a menu. Nobody reads. I would like to build for that.',
      ],
      change: 'It is your advantage. Say it in the first minute and without a sorry.',
    },
    drew: [
      'I’d take anything in tech, honestly.',
      'I did your lesson nine three times. The answer is right and it says wrong. I found out why, if you want to hear.',
    ],
    knows: ['You teach languages.', 'Your lesson nine counts a space at the end as a mistake.'],
    asks: [
      'What do teachers curse about?',
      'You said one developer sits beside me. What is he tired of explaining?',
      'What did the last beginner find hard?',
    ],
    close: 'I want this very much. What could I build in a week that would convince you?',
    best: ['I finished the exercise.', 'We laughed about the menu.'],
  },
  {
    name: 'Agnieszka Lis',
    pronoun: 'she',
    city: 'Wrocław',
    timeZone: 'Europe/Warsaw',
    family: 'engineering',
    types: ['leadership', 'system_design', 'behavioural'],
    level: 'lead',
    role: 'Engineering manager',
    employer: 'a company that runs parking meters',
    background:
      'Ten years, three as a lead of six. I know my people well, and in interviews I talk about architecture.',
    advert: 'Eight engineers, old code, new city contracts. We need a manager who still reads pull requests.',
    probes: ['Do I sound like a manager?', 'How I talk about letting someone go.'],
    bar: 'They need a manager whose people can be seen through her stories.',
    reach: 'After an hour I could have recognised Bartek in the canteen.',
    because: [
      'you described one engineer so well that I could have picked him out in the canteen',
      'you said whom you should have let go earlier, and by how many months',
    ],
    praise: [
      '“I know Bartek now. I would like to meet him.”',
      '“She waited four months too long and says so.”',
    ],
    stories: [
      {
        label: 'the engineer who stopped talking',
        question: 'Tell me about one person in your team.',
        kind: 'past_behaviour',
        brief: 'Bartek went quiet after a failed release; she gave him the next one and stood beside him.',
        quotes: [
          'He had stopped saying good morning. That is how I knew.',
          'I gave him the next release. I stood beside him and said nothing, which was difficult.',
        ],
        keep: [
          [
            'You noticed that Bartek had stopped saying good morning.',
            'Managers tell me about one-to-ones. You told me about a morning.',
          ],
          [
            'You gave him the next release and kept quiet beside him.',
            'I saw how people would work for you.',
          ],
        ],
        dimension: 'warmth',
        worked: 'A person, not a process.',
        change: 'You came to him after twenty minutes of queues. Start with him.',
      },
      {
        label: 'the four months',
        question: 'Whom did you let go, and was it right?',
        kind: 'past_behaviour',
        brief: 'Let an engineer go four months late; the team had known; told him in his own words.',
        quotes: [
          'It was right and it was four months late. The team paid for my four months.',
          'He said, you could have told me in May. Yes, I could.',
        ],
        keep: [
          [
            'You said that it was four months late, and who paid.',
            'I have asked this for years and seldom heard a number.',
          ],
          ['You gave him the last word in the story.', 'It told me how you spoke with him then.'],
        ],
        worked: 'A hard thing without armour.',
        change: 'Say what you would do in May, in one sentence.',
      },
      {
        label: 'the meter that lost coins',
        question: 'Design how 40,000 meters report what they have taken.',
        kind: 'technical',
        brief: 'Started with lost coins and angry drivers; chose to store first and send later.',
        quotes: [
          'What does the city forgive: a late coin or a lost one?',
          'The meter has to believe itself until we have answered.',
        ],
        keep: [
          [
            'You asked whether the city forgives a late coin or a lost one.',
            'That decided the design, and I had hidden it on purpose.',
          ],
          ['You kept the meter honest when the line is down.', 'I could follow it without a drawing.'],
        ],
        dimension: 'questions',
        worked: 'The question about the coin.',
        change: 'Three boxes were enough. You drew eleven.',
        type: 'system_design',
      },
    ],
    doubt: {
      question: 'You have led six. Here are eight and they do not like managers.',
      badly: ['Said that numbers do not matter.', 'Six or eight, it’s the same process.'],
      well: [
        'Said what breaks between six and eight, and how she would start.',
        'At eight I no longer hear everything. I would have lunch with each one first and change nothing for a month.',
      ],
      change: 'The lunch is a plan. Give the month as well.',
    },
    drew: [
      'I want to grow as a manager.',
      'I paid forty złoty to one of your meters that had already taken my coins. I thought: who looks after the people who look after this?',
    ],
    knows: [
      'You make software for parking.',
      'Your city contract says 99.5, and the paper says 97. I would guess that somebody sits in the middle of that.',
    ],
    asks: [
      'Which of the eight would leave first if I do it badly?',
      'You said they do not like managers. Which one was it?',
      'What has nobody dared to delete?',
      'How will you know in six months that I was the right one?',
    ],
    close: 'I want this team. What about me would you lose sleep over?',
    best: ['The architecture discussion.', 'I spoke openly about my mistake.'],
  },
  {
    name: 'Tevita Fonua',
    pronoun: 'he',
    city: 'Auckland',
    timeZone: 'Pacific/Auckland',
    family: 'engineering',
    types: ['system_design', 'coding'],
    level: 'senior',
    role: 'Site reliability engineer',
    employer: 'a weather service',
    background:
      'Nine years keeping things up, first ferries, then a bank. I make jokes when it gets serious and it lands badly.',
    advert: 'When a cyclone comes, everyone opens our page at once. You keep it open.',
    probes: ['The jokes. Keep or kill?', 'Do I sound careless?'],
    bar: 'They need somebody who is light with people and serious about the storm.',
    reach: 'In the ferry story you were both in the same sentence.',
    because: [
      'you planned for the storm by asking which page your mother opens',
      'you cut the map off the page first and could say what you saved',
    ],
    praise: [
      '“Which page does his mother open. That is the whole plan.”',
      '“I would want him there at three in the morning.”',
    ],
    stories: [
      {
        label: 'the ferry night',
        question: 'Tell me about your worst night.',
        kind: 'past_behaviour',
        brief:
          'Booking system down before a storm; told the captains by radio, loaded by hand list, back at five.',
        quotes: [
          'The system was down and the sea was not. So we used the radio.',
          'I read two hundred names aloud. My mother’s was one of them.',
        ],
        keep: [
          ['You read two hundred names over the radio.', 'I stopped taking notes and listened.'],
          ['You went to the captains before you went to the logs.', 'It is the order I want in a storm.'],
        ],
        worked: 'The sea, the list and the hour.',
        change: 'Say what you changed so that there was no second night.',
      },
      {
        label: 'the storm page',
        question: 'Design a page that all of the country opens in ten minutes.',
        kind: 'technical',
        brief: 'Plain page first, map later; numbers for the first minute; a switch to drop the map.',
        quotes: [
          'My mother opens one page. That one stays. The map is for people like us.',
          'I would rather be ugly and up.',
        ],
        keep: [
          [
            'You dropped the map before you scaled anything.',
            'It was the cheapest decision of the hour, and the right one.',
          ],
          ['You asked how many in the first minute and not per day.', 'I had waited for that.'],
        ],
        dimension: 'clarity',
        worked: '“Ugly and up” is a design in three words.',
        change: 'Put a number on what the map costs.',
        type: 'system_design',
      },
    ],
    doubt: {
      question: 'You left the bank after ten months. Why?',
      badly: ['Joked about the ties.', 'They had too many ties, and I had one.'],
      well: [
        'Said what he had misjudged and how he had left things.',
        'I took it for the money and missed people who care if it rains. I left them a run book and stayed a month longer.',
      ],
      change: 'The joke first costs you. Answer first, then the tie.',
    },
    drew: [
      'I like weather, who doesn’t.',
      'My village is at the end of your cyclone map. The label covers it. I would like to move the label.',
    ],
    knows: ['You do forecasts.', 'In February you were down eleven minutes. Your status page said four.'],
    asks: [
      'Who decides to drop the map, and may I?',
      'You said that February hurt. What did it cost, and whom?',
      'Who gets the thank-you letters?',
    ],
    close: 'I’d be proud to do this. What worries you about me?',
    best: ['We had some laughs.', 'The storm design.'],
  },
  {
    name: 'Shirin Vahedi',
    pronoun: 'she',
    city: 'Gothenburg',
    timeZone: 'Europe/Stockholm',
    family: 'engineering',
    types: ['behavioural', 'coding'],
    level: 'mid',
    role: 'Test automation engineer',
    employer: 'a maker of lorries',
    background:
      'Came from Shiraz six years ago. My Swedish is fine and my English is better on paper than in my mouth.',
    advert: 'Three test rigs, one new line, and developers who would rather not know.',
    probes: ['Am I clear when I speak fast?', 'Please tell me if I sound hard.'],
    bar: 'The rigs need someone who brings bad news so that people thank her.',
    reach: 'You brought cake with the first failed build, and they came back for the second.',
    because: [
      'you brought cake with the first failed build',
      'you found the fault by asking the cleaner when the rig was loud',
    ],
    praise: ['“She asked the cleaner. The cleaner knew.”', '“Cake with a failed build. It is a method.”'],
    stories: [
      {
        label: 'the loud rig',
        question: 'How did you find a fault that did not show in the logs?',
        kind: 'past_behaviour',
        brief:
          'The rig failed at night; the cleaner said it was loud on Wednesdays; a fan came on with the heating.',
        quotes: [
          'I asked who is there at night. It was the cleaner, so I asked her.',
          'Wednesdays, she said. On Wednesdays they heat.',
        ],
        keep: [
          [
            'You asked the cleaner, since she was the one who was there.',
            'I have told this to my team already.',
          ],
          ['You went from a sound to a weekday to a fan.', 'It was like a good crime story, and short.'],
        ],
        dimension: 'questions',
        worked: 'You found the witness.',
        change: 'Slow down at the fan. I nearly missed it.',
      },
      {
        label: 'the failed build',
        question: 'How do you tell people that their work is broken?',
        kind: 'explain',
        brief: 'Brings the failing case in five steps and something to eat; developers come to her now.',
        quotes: [
          'Five steps and a piece of cake. Nobody is angry with a mouth full.',
          'Now they come before I find it.',
        ],
        keep: [
          ['You bring five steps to repeat it, and cake.', 'I wrote: people will come to her.'],
          ['They come before you find it, you said.', 'It is the best measure of a tester that I know.'],
        ],
        dimension: 'warmth',
        worked: 'Practical and funny.',
        change: 'Give one example of the five steps.',
      },
    ],
    doubt: {
      question: 'Our developers are rough. Will they listen to you?',
      badly: ['Said that she was used to worse.', 'Believe me, I’ve seen worse.'],
      well: [
        'Told how the roughest one had come round, and what she had conceded.',
        'The roughest said tests are for cowards. I asked him to break one. He broke it, I thanked him, and now he writes them.',
      ],
      change: 'Tell the one about the coward. “Worse” makes me guess.',
    },
    drew: [
      'It’s a big company and stable.',
      'I took your bus for six years, line 16. At the tram stop the door opens twice. I think I know which test is missing.',
    ],
    knows: [
      'You build trucks.',
      'You moved the electric line to Monday to Thursday. I’d guess the rigs are the reason.',
    ],
    asks: [
      'Who is told first when a rig fails, and how?',
      'You said they would rather not know. What happened the last time they knew?',
      'Which test would you delete?',
    ],
    close: 'I would be happy here. Is there something you did not hear that you wanted to hear?',
    best: ['The story with the cleaner.', 'I answered all technical questions.'],
  },
  {
    name: 'Owen Pritchard',
    pronoun: 'he',
    city: 'Cardiff',
    timeZone: 'Europe/London',
    family: 'engineering',
    types: ['system_design', 'leadership'],
    level: 'lead',
    role: 'Solutions architect',
    employer: 'a water company',
    background:
      'Consultant for fourteen years. I have a slide for each occasion and I am told that this is the problem.',
    advert:
      'Sensors in nine thousand pipes, three old systems, one small team. Somebody has to draw it so that we can build it.',
    probes: ['Do I hide behind pictures?', 'Names. I may drop some.'],
    bar: 'The team wants an architect who gets his boots wet once a month.',
    reach: 'You did, in the flood of 2020, and you forgot to tell me until minute fifty.',
    because: [
      'you threw half of your own drawing away when I told you about the batteries',
      'you had stood in the pumping station when it flooded, and knew what the men needed',
    ],
    praise: [
      '“He stood in the water. Why did he not open with that?”',
      '“He threw half the drawing away and looked happier.”',
    ],
    stories: [
      {
        label: 'the flooded station',
        question: 'When did a system of yours meet the real world?',
        kind: 'past_behaviour',
        brief:
          'In the flood the tablets did not work with wet hands; they used chalk, and he built for chalk afterwards.',
        quotes: [
          'Wet hands, no tablet. They wrote on the wall with chalk.',
          'So I built something that a man can use with a wet glove.',
        ],
        keep: [
          [
            'You saw them write with chalk, and built for wet gloves.',
            'It was worth the other forty minutes together.',
          ],
          ['You let the chalk win over your own tablets.', 'I would like such an architect.'],
        ],
        worked: 'You were there, and it changed what you built.',
        change: 'Open with it. The slides can stay in the bag.',
      },
      {
        label: 'the pipe sensors',
        question: 'Nine thousand sensors, five-year batteries. Draw it.',
        kind: 'technical',
        brief: 'Drew twelve boxes; heard about batteries; crossed out six and let the sensor sleep.',
        quotes: [
          'Then it can’t talk each minute. It should only talk when it’s worried.',
          'I’ve drawn too much. These six can go.',
        ],
        keep: [
          [
            'You crossed out six boxes when the batteries came up.',
            'I enjoyed watching that more than the drawing.',
          ],
          ['You let the sensor speak only when it is worried.', 'I could explain that to the board.'],
        ],
        dimension: 'listening',
        worked: 'You took the hint and used it.',
        change: 'Ask about power before the first box.',
        type: 'system_design',
      },
    ],
    doubt: {
      question: 'You have advised for fourteen years. Will you stay for the boring part?',
      badly: ['Named the boards he had advised.', 'I’ve presented that to three FTSE boards.'],
      well: [
        'Named the one system he had stayed with, and what year three was like.',
        'You wonder if I leave after the slides. I stayed four years at the tram, and year three was spreadsheets and a leaking roof.',
      ],
      change: 'The leaking roof convinces. The boards do not.',
    },
    drew: [
      'It’s a sector with a lot of transformation.',
      'My street was dry for two days in August. The man who came had a paper map from 1987. I’d like to draw him a new one.',
    ],
    knows: [
      'You’re regulated, so there’s a compliance piece.',
      'You lose a fifth of the water, says the report, and I’d guess that half of it is in three valleys.',
    ],
    asks: [
      'Who digs, and may I go along?',
      'You said three systems. Which one do they trust?',
      'What has the last architect left that nobody uses?',
    ],
    close: 'I’d like to do this properly. Where do you doubt me?',
    best: ['The architecture, I think I showed range.', 'I was well prepared.'],
  },
  {
    name: 'Thandiwe Ndlovu',
    pronoun: 'she',
    city: 'Durban',
    timeZone: 'Africa/Johannesburg',
    family: 'engineering',
    types: ['coding'],
    level: 'mid',
    role: 'Backend developer',
    employer: 'a clinic booking start-up',
    background:
      'Three years of Python at an insurer. I learn what they ask from the internet and then they ask something else.',
    advert: 'Nurses with one bar of signal use what you build. Offline first, and kind error messages.',
    probes: ['I memorise. Does it show?'],
    bar: 'They need somebody who meets a new problem with questions and not with a known answer.',
    reach: 'With the clinic queue you had no known answer and did better than before.',
    because: [
      'you wrote the error message before the code, and a nurse could have read it',
      'you tried the queue on paper with three patients before you typed',
    ],
    praise: [
      '“Three patients on paper first. Then she typed.”',
      '“Error message first. I have been asking for that for years.”',
    ],
    stories: [
      {
        label: 'the clinic queue',
        question: 'Two tablets, no signal for an hour, one queue. What happens when they meet?',
        kind: 'technical',
        brief: 'Tried three patients on paper; chose the earlier arrival; wrote the message for the nurse.',
        quotes: [
          'Let me do it with three people first: Zanele, Sipho and the baby.',
          'The nurse should read: “Zanele was here first, 09:10. Change?”',
        ],
        keep: [
          [
            'You gave the three patients names and moved them on paper.',
            'I understood your plan before you had written a line.',
          ],
          [
            'You wrote the message that the nurse would read, with the time in it.',
            'I stopped looking at the code.',
          ],
        ],
        dimension: 'clarity',
        worked: 'Paper, names, message, code. In that order.',
        change: 'Say aloud which case you leave out.',
        type: 'coding',
      },
      {
        label: 'the premium bug',
        question: 'Which mistake taught you most?',
        kind: 'past_behaviour',
        brief: 'Rounded premiums the wrong way for a month; four thousand customers, four rand each.',
        quotes: [
          'Four rand each is nothing, times four thousand it is a meeting.',
          'I asked to write the letter to the customers myself.',
        ],
        keep: [
          [
            'You asked to write the letter to the customers yourself.',
            'I thought: she will write our error messages.',
          ],
          [
            'You did the sum for me, and smiled at the meeting.',
            'A light touch on something serious, and it landed.',
          ],
        ],
        worked: 'Sum, cause and a letter.',
        change: 'Read me a line of that letter.',
      },
    ],
    doubt: {
      question: 'You have not worked offline first. How would you start?',
      badly: ['Named three libraries.', 'I’d use one of the sync frameworks.'],
      well: [
        'Said what she would ask the nurses on the first day.',
        'I’d go and watch one morning. Then I would know which of the two tablets they believe.',
      ],
      change: 'Libraries later. The morning is the answer.',
    },
    drew: [
      'I enjoy coding and learning.',
      'My aunt is a nurse in Umlazi. She hates your competitor’s red box. I would like to write the box she does not hate.',
    ],
    knows: [
      'You’re in health tech.',
      'You are in forty clinics and two of them stopped. I read that in the nurses’ group.',
    ],
    asks: [
      'What does a nurse do when it says no?',
      'You said two clinics stopped. What did they go back to?',
      'What is the oldest phone that has to work?',
    ],
    close: 'I’d like to join. What should I have asked you that I didn’t?',
    best: ['I knew the second problem already.', 'The queue was fun.'],
  },
  {
    name: 'Henrik Dahl',
    pronoun: 'he',
    city: 'Bergen',
    timeZone: 'Europe/Oslo',
    family: 'engineering',
    types: ['coding', 'leadership'],
    level: 'senior',
    role: 'Tech lead',
    employer: 'a fish-farm technology firm',
    background:
      'Eleven years, the strongest coder in each team I was in. Nobody wants me to lead. I would like to know why.',
    advert: 'Four developers, one biologist, a boat. You lead, you code, you listen.',
    probes: ['I correct people. How does it sound?', 'I want the unvarnished version.'],
    bar: 'The boat is small, so they need someone with whom it stays friendly.',
    reach: 'With the biologist’s chart you asked four questions in a row, and it was a different man.',
    because: [
      'you asked the biologist four questions before you touched her chart',
      'you said which of your rewrites had been for yourself',
    ],
    praise: [
      '“Fastest diagnosis I have seen, and he let her finish.”',
      '“He said which rewrite was vanity. Brave.”',
    ],
    stories: [
      {
        label: 'the oxygen chart',
        question: 'Our biologist says that the chart lies. What do you do?',
        kind: 'technical',
        brief: 'Asked what she sees, when and compared with what; it was the sensor depth and not the code.',
        quotes: [
          'What would it look like if it told the truth?',
          'Then it’s not the code. Who moved the sensor?',
        ],
        keep: [
          ['You asked her what the truth would look like.', 'I would have followed you on to the boat.'],
          ['You let go of the code when the depth came up.', 'It cost you nothing, and I was relieved.'],
        ],
        dimension: 'questions',
        worked: 'Four questions and no verdict.',
        change: 'Do the same with developers.',
      },
      {
        label: 'the rewrite',
        question: 'Tell me about a decision that you would take back.',
        kind: 'past_behaviour',
        brief: 'Rewrote a module over a weekend; faster, and the colleague who had built it left in spring.',
        quotes: [
          'It was three times faster, and Silje left in April.',
          'I never asked her. I just did it on a Saturday.',
        ],
        keep: [
          [
            'You set “three times faster” beside “Silje left”.',
            'I had not expected that sentence from you, and it moved me.',
          ],
          ['You said that you had not asked her.', 'With that one can begin to lead.'],
        ],
        worked: 'You paid the price aloud.',
        change: 'Say what you would tell her on the Friday.',
      },
    ],
    doubt: {
      question: 'Three teams, and none made you lead. What did they see?',
      badly: ['Explained why the teams had been wrong.', 'They promoted people who talk, basically.'],
      well: [
        'Quoted what a colleague had told him.',
        'I asked one of them. She said: with you I never get to finish. I am counting now, at home too.',
      ],
      change: 'Ask for the quote and use it. It does more than any defence.',
    },
    drew: [
      'I think I’ve earned a lead role.',
      'I rowed out to look at your cages on Sunday. The feeder on the left runs while it rains. Does it matter to the fish?',
    ],
    knows: [
      'You use sensors, obviously with the wrong sampling.',
      'Your lice counts come from a camera, and I’d like to know who checks the camera.',
    ],
    asks: [
      'What does the biologist wish the developers knew?',
      'You said the last lead left. What did he not hear?',
      'Who goes on the boat when it storms?',
    ],
    close: 'I’d like to lead this. What would you have to see in me first?',
    best: ['I found the fault in under five minutes.', 'My technical depth.'],
  },
  {
    name: 'Mariam Tadesse',
    pronoun: 'she',
    city: 'Addis Ababa',
    timeZone: 'Africa/Nairobi',
    family: 'engineering',
    types: ['coding', 'behavioural'],
    level: 'entry',
    role: 'Graduate software engineer',
    employer: 'an airline’s IT department',
    background:
      'Top of my year. I have never had an interview where the other person spoke as much as I did.',
    advert: 'Two years, three teams, real systems from the first month.',
    probes: ['I am nervous and I say so. Should I?'],
    bar: 'They take graduates who can be wrong at nine and right at ten.',
    reach: 'You were wrong at minute twelve and right at fifteen, and only the apologies were in the way.',
    because: [
      'you found the off-by-one yourself and laughed about it',
      'you taught forty first-years with one printed page',
    ],
    praise: [
      '“Forty students with one page. She can explain.”',
      '“Corrected herself before I had opened my mouth.”',
    ],
    stories: [
      {
        label: 'the seat map',
        question: 'Write a function that seats families together.',
        kind: 'technical',
        brief: 'Greedy by row; off by one; found it by drawing row 11.',
        quotes: [
          'Row eleven has four seats left and my loop thinks five. That’s me.',
          'If the baby counts, we need the belt too. Does the baby count?',
        ],
        keep: [
          ['You drew row eleven and found your own mistake in it.', 'It was what I had hoped to see.'],
          ['You asked who counts as a passenger.', 'In this trade that is the question.'],
        ],
        dimension: 'questions',
        worked: 'A drawing and a question.',
        change: 'No apology needed. Finding it is the point.',
        type: 'coding',
      },
      {
        label: 'the first-year class',
        question: 'Explain something to me that you have taught.',
        kind: 'explain',
        brief: 'Pointers with post boxes in the corridor; forty students, one page, three pass rates better.',
        quotes: [
          'A pointer is not the letter. It’s the number on the box.',
          'The year before eleven failed. With the boxes it was four.',
        ],
        keep: [
          ['You explained pointers with the post boxes in the corridor.', 'I could have passed that exam.'],
          ['You told me how many had failed before and after.', 'A graduate who counts, I wrote.'],
        ],
        dimension: 'clarity',
        worked: 'Picture first, term second.',
        change: 'You apologised for it being “only teaching”. It was your best minute.',
      },
    ],
    doubt: {
      question: 'You have not worked in a team yet. What will surprise you?',
      badly: ['Said that she had done group work.', 'We did many group projects, so I’m used to it.'],
      well: [
        'Told of the group in which she had done it all, and what that had cost.',
        'In one group I did everything, and we got the best mark. Nobody spoke to me afterwards. That surprised me.',
      ],
      change: 'That story is braver than you think. Tell it.',
    },
    drew: [
      'It is a very prestigious company.',
      'My first flight was yours, and my bag went to Lagos. I read how bags are routed for a week after that.',
    ],
    knows: [
      'You’re the biggest airline.',
      'You changed the check-in in May and the queue got longer for a month. I stood in it.',
    ],
    asks: [
      'What do graduates break first?',
      'You said three teams. Which do they beg to stay in?',
      'Who would read my code on the first day?',
    ],
    close: 'I want to learn here. What did you miss in what I showed you?',
    best: ['The pointer explanation.', 'I finished before time.'],
  },
];
