import type { CandidateStory } from '../candidate-story.ts';

/** The first one is the demo candidate, whose own reports are written out in `callum-reports.ts`. */
export const operationsCandidates: readonly CandidateStory[] = [
  {
    name: 'Callum Reid',
    pronoun: 'he',
    city: 'Leeds',
    timeZone: 'Europe/London',
    family: 'operations',
    types: ['behavioural', 'leadership'],
    level: 'mid',
    role: 'Operations coordinator',
    employer: 'Hob & Hearth, a regional bakery',
    background:
      'Four years on the vans at a parcel firm, two as rota planner for thirty drivers. Seven months off since March. Eleven interviews, two second rounds, no offer.',
    advert:
      'You plan the early runs for nine shops, keep drivers and bakers talking to each other, and you are the person they ring at five.',
    probes: [
      'Nobody has ever told me why it is a no. I would like to know.',
      'Two people have told me I come across as cold. Please joke with me and see.',
    ],
    bar: 'The job needs somebody whom a baker likes to ring at five in the morning.',
    reach: 'The way you planned around thirty school runs tells me that you can be that person.',
    because: [
      'you knew thirty drivers by their school runs and planned a rota around them',
      'you asked me who rings whom when the dough is late, and then listened',
      'you told me whom you rang first on the snow morning, and what you said',
      'you laughed at my joke about the bridge and then answered it',
    ],
    praise: [
      '“He knows the work. The school runs, the fuel cards, that is real.”',
      '“He told them before they asked. I want that at five in the morning.”',
      '“The yard was frozen and he made tea first. I would ring that man.”',
      '“Who rings whom when the dough is late. He asked that, not I.”',
    ],
    stories: [
      {
        label: 'the school-run rota',
        question: 'Tell me about a plan of yours that had to fit people and not numbers.',
        kind: 'past_behaviour',
        brief: 'Thirty drivers, eleven with children at school; moved the first stop and kept all but two.',
        quotes: [
          'Dave has twins at St Mary’s, so he can’t start before nine. You just have to know.',
          'I lost two drivers in a year. The depot next door lost fourteen.',
        ],
        keep: [
          [
            'You planned the rota around each driver’s school run and knew all thirty of them.',
            'For a minute I saw why people stay with you.',
          ],
          [
            'You gave me the number of drivers who stayed before I asked.',
            'That is the sentence I would repeat to my colleague.',
          ],
        ],
        worked: 'People and a number in one story.',
        change: 'Say at the start what it was costing before you changed it.',
      },
      {
        label: 'the fuel cards',
        question: 'How do you find out that something is going wrong?',
        kind: 'past_behaviour',
        brief: 'Checks fuel cards on Fridays; found a card that was used on Sundays.',
        quotes: [
          'I check the fuel cards on Fridays, because that’s when it goes wrong.',
          'It was a Sunday, and we don’t drive on Sundays.',
        ],
        keep: [
          [
            'You check where it usually goes wrong and not where the form tells you to.',
            'I wrote: goes to meet trouble before it comes.',
          ],
          [
            'You spoke to the driver first and to the manager second.',
            'I would trust you with something awkward.',
          ],
        ],
        dimension: 'role-knowledge',
        worked: 'A habit with a reason.',
        change: 'Tell me what you said to the driver. That is the interesting part.',
      },
      {
        label: 'the snow morning',
        question: 'Tell me about a morning when the plan was worth nothing.',
        kind: 'past_behaviour',
        brief: 'Snow, nine vans out of twenty; rang the customers in order of who could not wait.',
        quotes: [
          'I rang the pharmacy first and the gift shop last, and I told both why.',
          'Nobody shouted. I’d told them before they asked.',
        ],
        keep: [
          [
            'You rang the people who could not wait first and told the others why.',
            'I could see you doing that for us on a bad Monday.',
          ],
          ['You told them before they asked.', 'It is the habit I most want in this job.'],
        ],
        worked: 'An order with a reason behind it.',
        change: 'Let me hear one of those phone calls.',
      },
      {
        label: 'the driver who never spoke',
        question: 'Tell me about somebody you found hard to reach.',
        kind: 'past_behaviour',
        brief:
          'A driver said nothing for a year; Callum rode along on a Saturday and learned about his hearing.',
        quotes: [
          'Gary hadn’t said a word in a year. I rode with him one Saturday.',
          'He couldn’t hear the radio. So I texted him, and he sent me jokes.',
        ],
        keep: [
          [
            'You rode along on a Saturday to find out why Gary did not speak.',
            'I had not expected this story, and I was glad of it.',
          ],
          [
            'You changed the radio for a text and got jokes back.',
            'There was the person whom the bakers would ring.',
          ],
        ],
        dimension: 'warmth',
        worked: 'A person, a Saturday and a cause.',
        change: 'It came last. Put it where I ask about teams.',
      },
      {
        label: 'the frozen yard',
        question: 'What do you do in the first ten minutes of a bad day?',
        kind: 'past_behaviour',
        brief: 'Twelve vans frozen in; made tea, split the yard in two, first van out at 5:50.',
        quotes: [
          'I put the kettle on first. Cold people argue.',
          'Six on salt, six on kettles, and the first van was out at ten to six.',
        ],
        keep: [
          ['You put the kettle on before you gave an order.', 'I wrote it down word for word.'],
          [
            'You split the yard in two and could say when the first van left.',
            'It was quick, it was clear, and I saw it.',
          ],
        ],
        dimension: 'clarity',
        worked: 'Ten minutes, told in one.',
        change: 'Say what you would do if there were no kettle.',
      },
      {
        label: 'the bakery walk',
        question: 'What would you look at in your first week here?',
        kind: 'explain',
        brief:
          'Would walk one loaf from oven to shelf and write down each wait; had done half of it from outside.',
        quotes: [
          'I followed a tray from your back door on Tuesday. It stood nine minutes by the lift.',
          'I’d ask the person who moved it, not the one who planned it.',
        ],
        keep: [
          [
            'You had followed a tray from our back door before you sat down here.',
            'Nobody had told me about those nine minutes.',
          ],
          [
            'You would ask the one who moves it, not the one who plans it.',
            'I felt that you were already at work.',
          ],
        ],
        dimension: 'role-knowledge',
        worked: 'You had done the first day before the first day.',
        change: 'Then ask me whether nine minutes is a lot.',
      },
    ],
    doubt: {
      question: 'There are seven months without work on your CV. What happened?',
      badly: [
        'Talked about the job before the gap.',
        'Well, before that I was on the rota desk for two years.',
      ],
      well: [
        'Said in two sentences what happened and what he did with the time.',
        'You may be asking if I’ll last. My dad was ill, he’s better, and I’ve done the transport certificate since.',
      ],
      change: 'Two sentences: what happened, and what you did to be ready now.',
    },
    drew: [
      'I’m applying for anything in operations, so I’m quite open.',
      'I bought your rye three days running and on the third it was still warm at seven. I want to know how.',
    ],
    knows: [
      'You do bread. I know that from the van.',
      'Your Harrogate shop opens an hour after the others. Is that the bridge?',
    ],
    asks: [
      'You said the Tuesday run breaks. What breaks first, the van or the oven?',
      'Who rings whom when the dough is late?',
      'What did the last person do that you would like to keep?',
      'What would make you ring me at five and not somebody else?',
    ],
    close: 'I’d like this job. What would make me a better match for it than I am today?',
    best: ['The part about the drivers.', 'I think I had an answer for everything.'],
  },
  {
    name: 'Denise Achterberg',
    pronoun: 'she',
    city: 'Utrecht',
    timeZone: 'Europe/Amsterdam',
    family: 'operations',
    types: ['behavioural', 'leadership'],
    level: 'senior',
    role: 'Warehouse manager',
    employer: 'a distributor of hospital supplies',
    background:
      'Nine years in cold storage, from the night shift to deputy manager. I get to the last two and lose.',
    advert:
      'You lead two shifts of forty people and a building that may not stand still. Experience with medical goods is welcome.',
    probes: ['I am told that I am direct. Is it too much?', 'Why do I lose in the final round?'],
    bar: 'The job needs someone who can say stop to a hospital buyer and still be rung back.',
    reach: 'You stopped a whole aisle over two degrees, and nobody left over it.',
    because: [
      'you stopped a whole aisle over two degrees and had the numbers ready when they shouted',
      'you told me which of your rules you would drop on the first day, and why',
    ],
    praise: [
      '“She stopped the line over two degrees. I want that in the building.”',
      '“You would never find a pallet in the wrong place twice.”',
    ],
    stories: [
      {
        label: 'the two degrees',
        question: 'When did you last stop something that everybody wanted to go on?',
        kind: 'past_behaviour',
        brief:
          'A sensor showed two degrees too many; she closed the aisle for five hours and was right about one pallet in six.',
        quotes: [
          'I said, I close it now and I apologise later if I am wrong.',
          'One pallet in six was soft. The buyer sent cake, which I did not expect.',
        ],
        keep: [
          [
            'You closed the aisle first and asked for permission second, and you gave me the share that was spoiled.',
            'I stopped writing and listened.',
          ],
          [
            'You told me what it cost for five hours before you told me that you were right.',
            'It made the rest easy to believe.',
          ],
        ],
        worked: 'Stakes, decision and number in the first minute.',
        change: 'Say how the shift leader felt, since you went over his head.',
      },
      {
        label: 'the night-shift handover',
        question: 'Tell me about a habit that you changed in others.',
        kind: 'past_behaviour',
        brief:
          'Handover was a sheet; she made it five minutes on foot, and errors fell from nine to three a week.',
        quotes: [
          'They hated walking. For two weeks they hated me a bit too.',
          'From nine wrong picks to three. I still have the sheet.',
        ],
        keep: [
          [
            'You made two shifts walk the floor together for five minutes a day.',
            'I have tried that and failed, so I took notes.',
          ],
          [
            'You told me that they hated it, and for how long.',
            'A change with a cost in it is one I can believe.',
          ],
        ],
        worked: 'Before and after, with a source.',
        change: 'Name the person who came round first.',
      },
      {
        label: 'the temp who could not count',
        question: 'Whom did you misjudge?',
        kind: 'past_behaviour',
        brief:
          'Wanted to send a temp home; found out that he could not read the labels, and moved him to loading.',
        quotes: [
          'I thought he was lazy. He could not read our labels and was ashamed.',
          'He is a shift leader now. I am still a little ashamed myself.',
        ],
        keep: [
          [
            'You told me about a man you had judged wrongly, and what it was really about.',
            'It was the warmest minute of the hour.',
          ],
          [
            'You still carry your own part in it, without making a show of that.',
            'I would like to work beside someone who remembers such a thing.',
          ],
        ],
        dimension: 'warmth',
        worked: 'You came off badly in it and told it anyway.',
        change: 'It came late. Tell it in the first half.',
      },
    ],
    doubt: {
      question: 'You have never handled medical goods. Why should I not worry?',
      badly: ['Said that storage is storage.', 'Honestly, cold is cold, whether it is fish or plasma.'],
      well: [
        'Named what differs, and how she learned a food standard in ten weeks.',
        'You may worry about the paper trail. In fish I had ten weeks for a new standard, and passed the audit with two remarks.',
      ],
      change: 'Start with what is different. Then tell me how you learned the last one.',
    },
    drew: [
      'It’s close to home and it’s a step up.',
      'My mother’s drip was late once because of a warehouse. I have wondered since which one it was.',
    ],
    knows: [
      'You deliver to hospitals, I think all over.',
      'You changed to night deliveries in May. Is that why the advert says two shifts?',
    ],
    asks: [
      'Which customer would notice first if we were an hour late?',
      'You said they sign on paper. What happens to the paper?',
      'What did you try before you decided to hire?',
      'Who in the team wanted this job and did not get it?',
    ],
    close: 'I want this building. Tell me what would have to be different about me for you to be sure.',
    best: ['The story with the two degrees.', 'When I explained the handover.'],
  },
  {
    name: 'Babajide Akande',
    pronoun: 'he',
    city: 'Abuja',
    timeZone: 'Africa/Lagos',
    family: 'operations',
    types: ['behavioural', 'product'],
    level: 'mid',
    role: 'Fleet operations analyst',
    employer: 'a motorcycle delivery company',
    background:
      'Statistics degree, three years in a bus company’s control room. I talk too much when I like a subject.',
    advert: 'Turn our trip data into fewer empty kilometres. You will sit with dispatch, not with IT.',
    probes: ['Do I explain too long?', 'Whether I sound like somebody for the floor or for the office.'],
    bar: 'The desk needs an analyst whom a dispatcher interrupts gladly.',
    reach: 'You found the empty Fridays by standing at the gate, which no analyst had done.',
    because: [
      'you stood at the gate for a week before you opened the data',
      'you told a dispatcher’s joke with respect and then built the analysis around it',
    ],
    praise: [
      '“He stood at the gate for a week. With a clicker. I love it.”',
      '“The dispatchers would adopt him.”',
    ],
    stories: [
      {
        label: 'the empty Fridays',
        question: 'Tell me about a finding that surprised you.',
        kind: 'past_behaviour',
        brief:
          'Buses ran empty on Friday afternoons because of prayers; moved twelve trips, saved a fifth of the fuel.',
        quotes: [
          'The data said the route was dead. The gate said it was Friday.',
          'We moved twelve trips and saved a fifth of the diesel, on that line.',
        ],
        keep: [
          [
            'You went to the gate before you believed the table.',
            'I have worked with five analysts who would not have.',
          ],
          [
            'You gave the saving and the line it was true for, and no more.',
            'I trusted the other numbers because of that.',
          ],
        ],
        worked: 'A fact, a walk and a number.',
        change: 'The twelve trips come at minute three. They are your first sentence.',
      },
      {
        label: 'the broken dashboard',
        question: 'Explain something from your work as if I had started this morning.',
        kind: 'explain',
        brief: 'Explained why a screen showed all buses in one place: a clock that was an hour off.',
        quotes: [
          'Imagine that everyone’s watch is right apart from one, and that one is the boss.',
          'It took me two days to distrust the clock.',
        ],
        keep: [
          ['You explained a time-zone fault with one wrong watch.', 'I will use that sentence myself.'],
          [
            'You told me that you had looked in the wrong place for two days.',
            'It made you easy to talk to.',
          ],
        ],
        dimension: 'clarity',
        worked: 'The picture of the watch.',
        change: 'Stop there. The history of the system can go.',
      },
      {
        label: 'the dispatcher who said no',
        question: 'Tell me about someone who did not want what you had made.',
        kind: 'past_behaviour',
        brief:
          'A dispatcher refused the new plan; he sat beside her for three nights and changed two of his rules.',
        quotes: [
          'She said, your plan has no rain in it. She was right, it had no rain.',
          'After the third night we put in the rain.',
        ],
        keep: [
          [
            'You changed your plan because a dispatcher knew about rain.',
            'I saw how you would be with our people.',
          ],
          ['You quoted her word for word and let her win.', 'I liked both of you.'],
        ],
        dimension: 'warmth',
        worked: 'Her sentence is better than any summary.',
        change: 'Say what the two rules were.',
      },
    ],
    doubt: {
      question: 'You have no experience with two-wheelers. Does it matter?',
      badly: ['Said that data are data.', 'I mean, a trip is a trip.'],
      well: [
        'Said what is different and what he had done about it on Sunday.',
        'I rode pillion with a courier on Sunday for four hours. The waiting is at the restaurants, not on the road.',
      ],
      change: 'Lead with the Sunday. It is your best proof.',
    },
    drew: [
      'I’m looking for something more data-driven.',
      'Your riders wait longest at two restaurants. I counted. I would like to know if you know.',
    ],
    knows: [
      'You’re one of the leading platforms.',
      'You left the east side in June. From outside I can’t see if that was fuel or police.',
    ],
    asks: [
      'Who gets the blame for an empty kilometre?',
      'You said dispatch does it by feel. Whose feel is best, and has anybody asked them?',
      'What would you stop doing if I found you ten per cent?',
      'How do riders learn that a plan has changed?',
    ],
    close: 'I would like to work on this. What in my background makes you hesitate?',
    best: ['Explaining the clock problem.', 'The gate story, it always works.'],
  },
  {
    name: 'Marta Szymańska',
    pronoun: 'she',
    city: 'Gdańsk',
    timeZone: 'Europe/Warsaw',
    family: 'operations',
    types: ['behavioural'],
    level: 'mid',
    role: 'Customs and freight planner',
    employer: 'a container line',
    background:
      'Six years at a forwarder, three of them customs. English is my third language. I get shorter and shorter when I am unsure.',
    advert: 'Plan feeder calls for four ports and keep the paperwork ahead of the ship.',
    probes: ['I answer too briefly, my husband says.', 'If my manner is too serious.'],
    bar: 'The desk needs a planner who tells the captain more than he asked.',
    reach: 'You kept a ship out of a three-day queue with one phone call that nobody had told you to make.',
    because: [
      'you made one phone call that nobody had asked for and saved a ship three days',
      'you know which customs officer reads and which one counts',
    ],
    praise: [
      '“One phone call, three days. I would like to have it on a poster.”',
      '“She knows the port by first names.”',
    ],
    stories: [
      {
        label: 'the three-day queue',
        question: 'Tell me about something you did that was not your job.',
        kind: 'past_behaviour',
        brief: 'Saw from a weather report that a port would close; rang the agent and turned the ship early.',
        quotes: ['I looked at the weather. Then I rang the agent.', 'The others waited three days outside.'],
        keep: [
          [
            'You read the weather, rang the agent, and a ship kept three days.',
            'I put down my pen. It took you forty seconds to tell.',
          ],
          ['You acted on something outside your own desk.', 'That is what I would be paying for.'],
        ],
        worked: 'A cause, an act and a result.',
        change: 'Tell me what you said to the agent. I had to ask.',
      },
      {
        label: 'the wrong tariff',
        question: 'When were you wrong, and who noticed?',
        kind: 'past_behaviour',
        brief: 'Used an old tariff number for two weeks; found it herself and told eleven customers.',
        quotes: [
          'I found it on a Sunday. On Monday I rang all eleven.',
          'One of them was angry. Ten were surprised.',
        ],
        keep: [
          [
            'You rang eleven customers yourself about your own mistake.',
            'I decided then that I would believe you about other matters.',
          ],
          ['You counted the angry one too.', 'It is a small thing, and I noticed it.'],
        ],
        worked: 'No excuse in it anywhere.',
        change: 'One more sentence about what you changed afterwards.',
      },
      {
        label: 'the new colleague',
        question: 'How do you help somebody who is new?',
        kind: 'explain',
        brief: 'Wrote a one-page list of whom to ring for what, with the best hour for each.',
        quotes: [
          'Next to each name I wrote the hour at which they are kind.',
          'She still uses it. She has added two names.',
        ],
        keep: [
          [
            'You wrote the hour at which each officer is kind beside his name.',
            'I laughed, and I wanted a copy.',
          ],
          ['You gave a new colleague the knowledge that takes years.', 'I would like to be that colleague.'],
        ],
        dimension: 'warmth',
        worked: 'It showed humour that I had not seen until then.',
        change: 'Bring this out in the first ten minutes.',
      },
    ],
    doubt: {
      question: 'You would lead two people here. You have not led anyone.',
      badly: ['Said that she could learn it.', 'I think I can learn.'],
      well: [
        'Told of the trainee she had taught for a year, and what went wrong.',
        'You ask whether I can lead. I taught a trainee for a year; in month two she cried, and I changed how I say no.',
      ],
      change: 'The trainee is your proof. Tell her story before I ask.',
    },
    drew: [
      'It is a good company.',
      'You still call at small ports. The others left. I want to know why you stayed.',
    ],
    knows: [
      'You have ships in the Baltic.',
      'Your Tuesday feeder waits for Klaipėda nearly each week. I saw it in the list.',
    ],
    asks: [
      'Who decides when a ship leaves without a box?',
      'You said Klaipėda is difficult. Is it the crane or the people?',
      'What do captains complain about first?',
    ],
    close: 'I want to do this work. What is missing for you?',
    best: ['The call to the agent.', 'I think the customs part was correct.'],
  },
  {
    name: 'Rubén Arce',
    pronoun: 'he',
    city: 'Guadalajara',
    timeZone: 'America/Mexico_City',
    family: 'operations',
    types: ['behavioural', 'leadership'],
    level: 'lead',
    role: 'Hotel operations manager',
    employer: 'a group of city hotels',
    background:
      'Front desk, night manager, head of rooms. Very good with guests; in interviews people say that I sell.',
    advert: 'Run two houses with 240 rooms, a team of 90 and a roof terrace that has to pay for itself.',
    probes: ['Do I oversell?', 'Push me on numbers.'],
    bar: 'The owners need someone who tells them bad news before the bank does.',
    reach: 'You told the boiler story against yourself, and that is the man they need.',
    because: [
      'you moved eighty guests in a night and knew by name who had slept badly',
      'you put the cost of the terrace beside its charm without being asked',
    ],
    praise: [
      '“He moved eighty guests at midnight and three of them came back.”',
      '“When he stops selling he is very good.”',
    ],
    stories: [
      {
        label: 'the night of the boiler',
        question: 'Tell me about a night that went wrong.',
        kind: 'past_behaviour',
        brief: 'No hot water, eighty guests; moved half, kept the others with towels and honesty.',
        quotes: [
          'I said to them: it will be cold until six, and I will be here until six.',
          'Three of them booked again. Two wrote things I still have.',
        ],
        keep: [
          [
            'You told eighty guests the truth and stayed until six with them.',
            'I could see you at the desk, and I would have stayed.',
          ],
          ['You named the two guests who did not forgive you.', 'It turned a nice story into a true one.'],
        ],
        worked: 'You in the room, with an hour on it.',
        change: 'Leave out how proud the owner was.',
      },
      {
        label: 'the terrace',
        question: 'What would you do with a terrace that loses money?',
        kind: 'case',
        brief: 'Asked for hours, staff and rain; would close three evenings and hire it out.',
        quotes: [
          'What does a Tuesday cost you with nobody on it?',
          'I would close three evenings and be proud of the other four.',
        ],
        keep: [
          [
            'You asked what an empty Tuesday costs before you had an idea.',
            'I forgot that it was an interview.',
          ],
          ['You were ready to close three evenings.', 'Few hotel people can close anything.'],
        ],
        dimension: 'listening',
        worked: 'Questions first, then a cut.',
        change: 'Say what you expect it to save, even roughly.',
      },
      {
        label: 'the housekeeper’s idea',
        question: 'Whose idea did you take?',
        kind: 'past_behaviour',
        brief:
          'A housekeeper proposed to start from the top floor; saved forty minutes a day, and she presented it.',
        quotes: [
          'Doña Lupe said: water runs down, why do we walk up?',
          'She presented it, not I. I held the plan.',
        ],
        keep: [
          [
            'You let Doña Lupe present her own idea to the owners.',
            'In that minute I believed everything you had said about teams.',
          ],
          [
            'You quoted her sentence, and it is better than any chart.',
            'I will remember her longer than the number.',
          ],
        ],
        dimension: 'warmth',
        worked: 'Somebody else was the hero.',
        change: 'Tell this one before the awards.',
      },
    ],
    doubt: {
      question: 'Your houses were full because the city was full. What was you?',
      badly: ['Listed the awards.', 'Well, we won best team twice, so.'],
      well: [
        'Compared with the street and took the difference only.',
        'Fair. The street grew eleven per cent and we grew fourteen. The three are mine, and one of them is luck.',
      ],
      change: 'Give the street’s figure yourself. It makes your own one stand.',
    },
    drew: [
      'It’s a fantastic brand and I’d bring a lot.',
      'I slept in your second house on Friday. The lift waits on four with its door open. I would like to fix that first.',
    ],
    knows: [
      'You’re known for service.',
      'Your terrace closes at ten and the bar next door opens at ten. Did someone plan that?',
    ],
    asks: [
      'Which of the ninety would you be sorry to lose?',
      'You said the bank looks monthly. What does it look at?',
      'What have the last two managers in common?',
      'When did you last sleep in one of your own rooms?',
    ],
    close: 'I would love this. Be frank with me: where do you see me failing?',
    best: ['My energy, I connect with people.', 'The story of the boiler.'],
  },
  {
    name: 'Fiona Galbraith',
    pronoun: 'she',
    city: 'Dundee',
    timeZone: 'Europe/London',
    family: 'operations',
    types: ['behavioural', 'leadership'],
    level: 'senior',
    role: 'Production planning lead',
    employer: 'a maker of outdoor clothing',
    background:
      'Fifteen years in textiles, made redundant in spring. I have not been to an interview since 2012.',
    advert: 'Own the plan from yarn to shop. You will say no to sales about once a week.',
    probes: ['I’m out of practice. Be straight with me.', 'Do I sound bitter about the redundancy?'],
    bar: 'The post needs a planner who says no to sales on Monday and has lunch with them on Tuesday.',
    reach: 'You did exactly that over the red jackets.',
    because: [
      'you said no to a hundred red jackets and were right by ninety',
      'you speak about the people who let you go as if they might read it',
    ],
    praise: [
      '“The red jackets. I would pay for that story alone.”',
      '“Fifteen years, and still curious about a zip.”',
    ],
    stories: [
      {
        label: 'the red jackets',
        question: 'When did you last say no to somebody more senior?',
        kind: 'past_behaviour',
        brief: 'Sales wanted a hundred more in red; she showed three winters and made ten.',
        quotes: [
          'I put three winters on one sheet and asked him to find the red.',
          'We sold nine. He bought the tenth himself, to be fair to him.',
        ],
        keep: [
          [
            'You said no with one sheet of paper and three winters on it.',
            'I want that sheet on my own desk.',
          ],
          [
            'You let the man buy the tenth jacket and keep his face.',
            'I could hear that you still like him.',
          ],
        ],
        worked: 'A no with grace in it.',
        change: 'It needs no introduction. Start with the sheet.',
      },
      {
        label: 'the late yarn',
        question: 'Tell me about a delay that you could not prevent.',
        kind: 'past_behaviour',
        brief: 'Yarn stuck for three weeks; told the shops on day one and swapped two lines.',
        quotes: [
          'I told the shops on the Monday. I did not have an answer yet.',
          'We lost four days and no shop.',
        ],
        keep: [
          [
            'You told the shops on day one, with no answer in your hand.',
            'That takes nerve, and it saved the relation.',
          ],
          [
            'You kept the loss to four days and said what the swap cost.',
            'I had the whole picture in a minute.',
          ],
        ],
        worked: 'Early bad news, with a date.',
        change: 'Say who swore at you. I am sure somebody did.',
      },
      {
        label: 'the apprentice',
        question: 'Whom have you brought on?',
        kind: 'past_behaviour',
        brief: 'An apprentice who planned in pencil now runs the plan at a rival.',
        quotes: [
          'She plans against me now. She is good. I taught her the zips.',
          'I sent her a card when they beat us.',
        ],
        keep: [
          ['You sent a card to the apprentice who now beats you.', 'I would like to have had you as a boss.'],
          ['You measured yourself by somebody else’s career.', 'It told me more than the list of systems.'],
        ],
        dimension: 'warmth',
        worked: 'Kind and unsentimental.',
        change: 'You nearly left it out. Put it in the middle.',
      },
    ],
    doubt: {
      question: 'Fifteen years in one house. Can you still learn another?',
      badly: [
        'Spoke about how the old house had changed for the worse.',
        'It wasn’t the same after the takeover, frankly.',
      ],
      well: [
        'Named three systems she had learned late, and one she had failed at.',
        'You may think I’m set. I learned the new system at fifty-one and taught it to the man who sold it.',
      ],
      change: 'Leave the takeover. The system you learned last is the proof.',
    },
    drew: [
      'I need something local, really.',
      'My walking jacket is yours, from 2009, and the zip has outlived two of mine. I want to know who chose it.',
    ],
    knows: [
      'You do jackets and that.',
      'You moved the yarn back to Portugal. I’d guess the lead time fell from ninety to thirty?',
    ],
    asks: [
      'When sales and planning disagree, who decides, and by when?',
      'You said returns doubled. Which size?',
      'What is the oldest thing in your plan that everyone is afraid to touch?',
    ],
    close: 'I’d be glad to do this. Is there a doubt I could answer now, and not by letter?',
    best: ['I enjoyed the planning questions.', 'The jackets story.'],
  },
  {
    name: 'Kenji Watabe',
    pronoun: 'he',
    city: 'Nagoya',
    timeZone: 'Asia/Tokyo',
    family: 'operations',
    types: ['leadership', 'behavioural'],
    level: 'lead',
    role: 'Plant quality manager',
    employer: 'a supplier of brake parts',
    background: 'Twelve years in quality. First interview outside my company and in English.',
    advert: 'Lead a team of nine inspectors and stand in front of the customer when it matters.',
    probes: ['In Japan we say we. Please tell me if I disappear.', 'Is my pace too slow?'],
    bar: 'The customer wants to see one person who answers for the part.',
    reach: 'You stopped a shipment by yourself at eleven at night, so you are that person already.',
    because: [
      'you stopped a shipment at eleven at night and rang the customer yourself',
      'you could say which defect you had missed, in which month, and why',
    ],
    praise: [
      '“He stopped the truck. Alone. And then he apologised to the driver.”',
      '“Nine inspectors, and he told me what each is good at.”',
    ],
    stories: [
      {
        label: 'the stopped truck',
        question: 'Tell me about a decision you took alone.',
        kind: 'past_behaviour',
        brief: 'Found a burr at 23:00; stopped the truck, rang the customer, inspected 4,000 parts by hand.',
        quotes: [
          'I stood in front of the truck. The driver was very polite.',
          'Of four thousand, eleven were wrong. For brakes, eleven is many.',
        ],
        keep: [
          [
            'You stood in front of the truck and rang the customer at night.',
            'There was the person I am looking for.',
          ],
          [
            'You said that eleven in four thousand is many, for brakes.',
            'I trusted your scale from then on.',
          ],
        ],
        worked: 'One man, one truck, one number.',
        change: 'Say “I decided”. You said “it was stopped”.',
      },
      {
        label: 'the missed defect',
        question: 'What did you miss?',
        kind: 'past_behaviour',
        brief: 'Missed a plating fault in March; the check looked at the wrong side. Moved the lamp.',
        quotes: [
          'The fault was on the dark side. We had put the lamp where it was easy.',
          'Since then the lamp has stood where it is hard.',
        ],
        keep: [
          ['You moved the lamp to where it is hard to look.', 'I have told two people about that lamp.'],
          [
            'You gave the month, the cause and your own part in one breath.',
            'It was complete, and it was short.',
          ],
        ],
        worked: 'A cause that one can see.',
        change: 'Tell me what the customer said.',
      },
      {
        label: 'the youngest inspector',
        question: 'How do you lead people who are shy to report?',
        kind: 'explain',
        brief:
          'Pays a coffee for each near miss that is reported; reports rose from two to nineteen a month.',
        quotes: [
          'A near miss costs me one coffee. I have paid many.',
          'First they reported small ones to get coffee. Then the real ones.',
        ],
        keep: [
          [
            'You pay a coffee for each near miss, and the count went from two to nineteen.',
            'I would copy it tomorrow.',
          ],
          [
            'You knew that the first reports were for the coffee, and waited.',
            'I saw patience with a plan behind it.',
          ],
        ],
        dimension: 'warmth',
        worked: 'A small thing with a large effect.',
        change: 'Name the youngest one. It is his story.',
      },
    ],
    doubt: {
      question: 'Our customers shout. How will you take it?',
      badly: ['Said that he would be polite.', 'I will apologise sincerely.'],
      well: [
        'Told of a customer who shouted, what he wrote down and what he said back.',
        'One customer shouted nine minutes. I wrote. Then I read him his three points, and he sat down.',
      ],
      change: 'The nine minutes are your answer. Begin with them.',
    },
    drew: [
      'Your company has a high reputation.',
      'I have your part in my own car. I took it out to look at it. May I ask about the edge?',
    ],
    knows: [
      'You produce brake parts for many makers.',
      'Your recall in 2023 was about grease, not about metal. I think that is harder.',
    ],
    asks: [
      'When did an inspector last stop the line here?',
      'You said that the customer wants names. What does he do with them?',
      'What does the team expect me to change first?',
    ],
    close: 'I would like to work here. Please tell me what I must show you that I have not shown.',
    best: ['I could explain the inspection well.', 'The lamp.'],
  },
  {
    name: 'Ayesha Rahim',
    pronoun: 'she',
    city: 'Bradford',
    timeZone: 'Europe/London',
    family: 'operations',
    types: ['behavioural'],
    level: 'entry',
    role: 'Supply chain trainee',
    employer: 'a maker of breakfast cereal',
    background: 'Finished my degree in June. Three years of Saturdays in my uncle’s cash and carry.',
    advert: 'Two years, four desks: buying, planning, transport, customers. We want people who ask.',
    probes: ['I have no real experience. Does it show?', 'Tell me how the ending comes across.'],
    bar: 'They take trainees who ask things that the desk has stopped asking.',
    reach: 'You asked your uncle why rice comes on Tuesdays, and nobody had known.',
    because: [
      'you asked why the rice comes on Tuesdays and saved a day of rent',
      'you used your Saturdays as a shop where other people use theirs as an excuse',
    ],
    praise: [
      '“She asked why rice comes on Tuesdays. That is the whole job.”',
      '“Three years of Saturdays. I would take her over a master’s.”',
    ],
    stories: [
      {
        label: 'the Tuesday rice',
        question: 'Tell me about something that you changed, however small.',
        kind: 'past_behaviour',
        brief:
          'Asked why rice came on Tuesdays; nobody knew; moved it to Friday and freed a bay for three days.',
        quotes: [
          'Nobody knew. It had been Tuesday since before I was born.',
          'The bay was free for three days, so my uncle rented it to the egg man.',
        ],
        keep: [
          [
            'You asked why it was Tuesday, and nobody knew.',
            'I sat up. It is how I would want you to walk through our plant.',
          ],
          ['You turned a free bay into rent from the egg man.', 'I could retell it an hour later, and did.'],
        ],
        worked: 'Small, complete and yours.',
        change: 'Do not call it “just a Saturday job”.',
      },
      {
        label: 'the dissertation',
        question: 'Explain your dissertation to someone from the loading bay.',
        kind: 'explain',
        brief: 'Why small shops order too much: they fear the empty shelf more than the full bin.',
        quotes: [
          'People see an empty shelf. Nobody sees the bin.',
          'So they order for the shelf, and pay for the bin.',
        ],
        keep: [
          [
            'You put your dissertation into one sentence about a shelf and a bin.',
            'I thought: she could stand in front of a shop owner.',
          ],
          ['You left out the method until I asked.', 'It kept me with you.'],
        ],
        dimension: 'clarity',
        worked: 'The shelf and the bin.',
        change: 'Then ask whether it is true here.',
      },
      {
        label: 'the angry regular',
        question: 'Tell me about a difficult person.',
        kind: 'past_behaviour',
        brief:
          'A regular shouted over a price; she had the old receipt, and it turned out that he was lonely.',
        quotes: [
          'He was right about twenty pence. He was not angry about twenty pence.',
          'He comes on Saturdays at ten now. I make him tea.',
        ],
        keep: [
          [
            'You noticed that the twenty pence were not what it was about.',
            'I liked you very much at that point.',
          ],
          ['You make him tea, and told it without sugar on it.', 'It was warm and quite unsentimental.'],
        ],
        dimension: 'warmth',
        worked: 'You saw the person.',
        change: 'End on the tea. The moral after it is not needed.',
      },
    ],
    doubt: {
      question: 'You have not worked in a company like ours. What will be hard?',
      badly: ['Said that she learns fast.', 'I’m a fast learner, so I don’t think it’ll be a problem.'],
      well: [
        'Named two things that would be hard and one that would not.',
        'Meetings will be hard, my uncle has none. And being one of many. The early mornings won’t be.',
      ],
      change: 'Name what will be hard. It is a kinder answer to you both.',
    },
    drew: [
      'I’ve always been passionate about supply chain.',
      'Your boxes come nine to a case and all others ten. My uncle has cursed it for years. Why nine?',
    ],
    knows: [
      'You make breakfast cereals.',
      'You stopped the chocolate one in March. Was that cocoa or the sugar rule?',
    ],
    asks: [
      'Which of the four desks do trainees dread?',
      'You said planning changed last year. What did people lose?',
      'Who was the last trainee you were proud of, and why?',
    ],
    close: 'I’d really like to learn here. What would you want to see from me that you haven’t?',
    best: ['My uncle’s shop, surprisingly.', 'I felt okay about the dissertation question.'],
  },
];
