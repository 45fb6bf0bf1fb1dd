import type { CandidateStory } from '../candidate-story.ts';

export const productCandidates: readonly CandidateStory[] = [
  {
    name: 'Ines Carvalho',
    pronoun: 'she',
    city: 'Porto',
    timeZone: 'Europe/Lisbon',
    family: 'product',
    types: ['product', 'behavioural', 'leadership'],
    level: 'senior',
    role: 'Senior product manager',
    employer: 'a chain of outpatient clinics',
    background: 'Six years, payments and then ticketing. I tell long stories. I have been second four times.',
    advert: 'Own patient scheduling for forty clinics. One slot in eight is lost to late cancellations.',
    probes: ['Length. Please time me.', 'Do I talk about money enough?'],
    bar: 'The clinics need someone who says the result before the phone rings again.',
    reach: 'Your cancelled appointment took twenty seconds to tell and did more than the rest.',
    because: [
      'you booked one of our slots and cancelled it to see who would notice',
      'you moved the problem from the patient to the person at the desk',
      'you named the stop rule before I asked for one',
    ],
    praise: [
      '“She booked us and cancelled. On a Sunday. Who does that?”',
      '“The desk at ten past eight. That is how I will describe her.”',
    ],
    stories: [
      {
        label: 'the cancelled appointment',
        question: 'We lose one slot in eight. How would you go about it?',
        kind: 'product_design',
        brief: 'Had booked and cancelled herself; saw that nobody is told; starts with the desk.',
        quotes: [
          'I cancelled on Monday at seven. At ten my slot was still mine on your page.',
          'An empty slot hurts the person at the desk, and she has no button for it.',
        ],
        keep: [
          [
            'You had cancelled one of our slots to see what would happen.',
            'I put down my pen and wanted to hear what you had found.',
          ],
          [
            'You gave the person at the desk a name and a minute of the day.',
            'We talked about her for the next ten minutes.',
          ],
        ],
        dimension: 'role-knowledge',
        worked: 'You came with something that you had seen.',
        change: 'Say which single number you would move.',
        type: 'product',
      },
      {
        label: 'the one-screen redesign',
        question: 'Tell me about something that shipped because of you.',
        kind: 'past_behaviour',
        brief:
          'Cut a feared redesign to one screen after a day on the phones; drop-outs fell from 14 to 9 per cent.',
        quotes: [
          'I had frightened everyone with the word redesign. That was mine.',
          'We shipped one screen. Fourteen per cent gave up before, nine after.',
        ],
        keep: [
          [
            'You took the blame for the word “redesign” before you told me what worked.',
            'I liked you from there on.',
          ],
          [
            'You spent a day on the phones and cut the plan to one screen.',
            'It is the kind of cut I would pay for.',
          ],
        ],
        worked: 'Your own mistake, then a number.',
        change: 'The number first. I had to wait two minutes for it.',
      },
      {
        label: 'the ticket machine',
        question: 'Which product do you admire, and what is wrong with it?',
        kind: 'product_design',
        brief: 'A ticket machine in Porto: praised one button, showed whom it leaves out.',
        quotes: [
          'It has one large button for the thing that most people want. I cried a little.',
          'My grandmother can’t reach the slot. It was tested by tall men.',
        ],
        keep: [
          [
            'You showed me whom the machine leaves out, with a real arm.',
            'It was about a person and not about taste.',
          ],
          ['You admired one decision and could say why.', 'It told me what you would fight for.'],
        ],
        dimension: 'warmth',
        worked: 'A fault that belongs to somebody.',
        change: 'Stop after your grandmother. The rest weakens her.',
        type: 'product',
      },
    ],
    doubt: {
      question: 'You have never worked in health. Why should that not worry me?',
      badly: ['Said that users are users.', 'I think the fundamentals are the same everywhere.'],
      well: [
        'Put the doubt in her own words and told how she had learned a licence regime.',
        'You wonder if I learn the rules in time. In payments I had twelve weeks for a licence. Week one I sat with the lawyer.',
      ],
      change: 'End by asking whether that settles it.',
    },
    drew: [
      'I’m looking for a mission that matters.',
      'You lose one in eight. My last product lost one in seven, and I know what it felt like at the desk.',
    ],
    knows: [
      'You’re a healthcare provider, quite digital.',
      'Your clinic in Braga answers the phone in forty seconds, the one in Aveiro in nine minutes. Same software?',
    ],
    asks: [
      'Who loses face if the waiting list works?',
      'You said the insurer has to agree. Has anyone asked them?',
      'Which clinic would you not show me?',
      'What would you take off my list on the first day?',
    ],
    close: 'I’d like to do this job. What would make me a better match than I am today?',
    best: ['The story about cutting the redesign.', 'I knew their product better than they expected.'],
  },
  {
    name: 'Desmond Achieng',
    pronoun: 'he',
    city: 'Kisumu',
    timeZone: 'Africa/Nairobi',
    family: 'product',
    types: ['product', 'behavioural'],
    level: 'mid',
    role: 'Product manager',
    employer: 'a crop insurance app',
    background: 'Agronomist first, product second. I use big words when I am with product people.',
    advert: 'Farmers pay two euros a season. You decide what they get for it.',
    probes: ['Jargon. Stop me.', 'Do I sound like a farmer or like a slide?'],
    bar: 'Farmers have to understand the policy over a bad line.',
    reach: 'Your beans explained it in one breath.',
    because: [
      'you explained the policy with a row of beans',
      'you had paid two euros yourself and waited for rain',
    ],
    praise: [
      '“The row of beans. I understood our own product.”',
      '“He paid the two euros. He has the text message.”',
    ],
    stories: [
      {
        label: 'the row of beans',
        question: 'Explain our product to a farmer.',
        kind: 'explain',
        brief: 'A row of ten beans, two eaten by the season; the policy gives back one.',
        quotes: [
          'You plant ten. A bad season eats two. We give you back one and your pride.',
          'Why only one? Because otherwise I could not sell it to your neighbour.',
        ],
        keep: [
          ['You explained our policy with ten beans.', 'I will use it in the next board meeting.'],
          ['You said why it gives back only one.', 'You did not sell it. You let me judge it.'],
        ],
        dimension: 'clarity',
        worked: 'Ten beans and no term.',
        change: 'Keep that voice for the rest of the hour.',
        type: 'product',
      },
      {
        label: 'the payout that came late',
        question: 'Tell me about a promise that you broke.',
        kind: 'past_behaviour',
        brief: 'Payout came five weeks late; he rang 212 farmers with two colleagues; lost nine.',
        quotes: [
          'Two hundred and twelve calls. We divided them by dialect.',
          'Nine left us. I would have left as well.',
        ],
        keep: [
          ['You rang 212 farmers and said how many left.', 'The count made me trust the apology.'],
          ['You divided the calls by dialect.', 'It is a detail that only a person who did it can have.'],
        ],
        worked: 'A broken promise with a list.',
        change: 'What did you say in the first sentence of the call?',
      },
      {
        label: 'the rain gauge',
        question: 'How do you choose what not to build?',
        kind: 'product_design',
        brief: 'Dropped a satellite view that investors loved; kept the rain gauge that chiefs trusted.',
        quotes: [
          'The investors loved the satellite. The chief trusted the bucket.',
          'So we built for the bucket and showed them the satellite.',
        ],
        keep: [
          [
            'You built for the chief’s bucket and not for the satellite.',
            'I saw somebody who knows who decides.',
          ],
          [
            'You were honest about showing investors the picture from above.',
            'I laughed and believed the rest.',
          ],
        ],
        dimension: 'confidence',
        worked: 'A trade-off with a bucket in it.',
        change: 'Give me what the satellite would have cost.',
        type: 'product',
      },
    ],
    doubt: {
      question: 'You came to product late. Who would you learn from here?',
      badly: ['Listed two courses.', 'I’ve completed two certificates on that.'],
      well: [
        'Said what he still does badly and whom he would ask.',
        'I write bad tickets. I’d ask your engineer to send them back until I don’t.',
      ],
      change: 'The bad tickets say more than the certificates.',
    },
    drew: [
      'It’s a scalable solution in an exciting space.',
      'My father has your policy. He has the message on his wall, and he does not know what it says.',
    ],
    knows: [
      'You operate in the agri-fintech vertical.',
      'You pay out by district. In Bondo one hill had rain and the other did not. I’d like to talk about the hill.',
    ],
    asks: [
      'Who explains it when nothing is paid?',
      'You said renewals fall in May. What happens in April?',
      'What does the chief get from this?',
    ],
    close: 'I want to do this work. What do you still doubt?',
    best: ['My frameworks were clear.', 'The beans, people like the beans.'],
  },
  {
    name: 'Katarina Jovanović',
    pronoun: 'she',
    city: 'Belgrade',
    timeZone: 'Europe/Belgrade',
    family: 'product',
    types: ['product'],
    level: 'mid',
    role: 'Growth product manager',
    employer: 'a language exchange app',
    background: 'Analyst who moved over. My numbers are right and people look at the window.',
    advert: 'Half of our new users never meet anyone. Change that.',
    probes: ['Energy. I am told it drops.', 'Do my numbers have people in them?'],
    bar: 'The team needs someone who wants the two strangers to meet.',
    reach: 'You lit up when you told me about Mirko and the Finn.',
    because: [
      'you knew two of your users by name and what became of them',
      'you killed your own test after nine days and told me what it had cost',
    ],
    praise: ['“Mirko and the Finn. I want to know how it ends.”', '“She killed her own test. In writing.”'],
    stories: [
      {
        label: 'the first message',
        question: 'What moved a number, and how do you know it was you?',
        kind: 'past_behaviour',
        brief:
          'Gave new users a first question to send; replies went from 31 to 44 per cent, against a held-back group.',
        quotes: [
          'We gave them one question: what did you eat as a child?',
          'Thirty-one to forty-four, and thirty-one in the group that got nothing.',
        ],
        keep: [
          [
            'You gave strangers one question about food, and kept a group without it.',
            'I had the number and the reason in one minute.',
          ],
          ['You quoted the question itself.', 'I answered it in my head. That is growth work.'],
        ],
        worked: 'A person inside a percentage.',
        change: 'Say it with the face you had for Mirko.',
        type: 'product',
      },
      {
        label: 'the streak',
        question: 'Tell me about a test that you stopped.',
        kind: 'past_behaviour',
        brief:
          'Streaks raised daily use and lowered talks; stopped after nine days against her manager’s wish.',
        quotes: [
          'They came each day and talked to nobody. The chart was lovely.',
          'My manager wanted to keep it. I asked him whom he had met.',
        ],
        keep: [
          ['You stopped a rising chart, since nobody met anyone.', 'It was the sentence I had waited for.'],
          ['You asked your manager whom he had met.', 'Brave, and quite funny.'],
        ],
        dimension: 'confidence',
        worked: 'You held a view against a chart.',
        change: 'Tell me how he took it.',
        type: 'product',
      },
    ],
    doubt: {
      question: 'You come from numbers. Who will do the talking with users?',
      badly: ['Said that she works well with researchers.', 'We had a research team for that.'],
      well: [
        'Said how many she had spoken to this month, and what she does badly.',
        'Six this month. I ask too fast. The pauses I learned from our researcher.',
      ],
      change: 'Six this month. Start there.',
    },
    drew: [
      'The growth challenge is interesting.',
      'I used it for three weeks and was left alone twice. The third one taught me to swear in Finnish.',
    ],
    knows: [
      'You have a retention problem, as most apps.',
      'On Sundays there are four learners for each speaker. I counted on two Sundays.',
    ],
    asks: [
      'What do the two say to each other in the first minute?',
      'You said half never meet. Which half would you rather save?',
      'What have you switched off that worked?',
    ],
    close: 'I’d like this one. What did you not see in me today?',
    best: ['The experiment with the control group.', 'The analytical part.'],
  },
  {
    name: 'Rohan Mehta',
    pronoun: 'he',
    city: 'Mumbai',
    timeZone: 'Asia/Kolkata',
    family: 'product',
    types: ['product', 'leadership'],
    level: 'lead',
    role: 'Group product manager',
    employer: 'a home-cooking delivery service',
    background: 'Ten years, two exits, I have led five managers. They tell me I come in too strong.',
    advert: 'Three product managers, sixty kitchens, and cooks who have never had a boss.',
    probes: ['Am I pushy? I want examples.', 'Let me lose an argument.'],
    bar: 'The cooks leave anyone who talks over them, and they are the product.',
    reach: 'When you spoke of Mrs Pinto you were quiet, and it was the best of the hour.',
    because: [
      'you changed the menu rule when Mrs Pinto told you about salt',
      'you said which of your two exits was luck',
    ],
    praise: [
      '“Mrs Pinto and the salt. There he was listening.”',
      '“One of the exits was luck, he says. I like that.”',
    ],
    stories: [
      {
        label: 'Mrs Pinto’s salt',
        question: 'Whom did you listen to against your own plan?',
        kind: 'past_behaviour',
        brief:
          'A cook refused fixed recipes; he ate with her for a week and changed the rule; complaints halved.',
        quotes: [
          'She said: my hand is the recipe. I had a slide against that.',
          'I ate there for a week. Then I took out the slide.',
        ],
        keep: [
          [
            'You ate with Mrs Pinto for a week and took out the slide.',
            'It was quiet, and I remember each word.',
          ],
          ['You let her sentence stand against your own.', 'I could see why five people worked for you.'],
        ],
        dimension: 'warmth',
        worked: 'Somebody else was right.',
        change: 'More of this voice. It came once in the hour.',
      },
      {
        label: 'the two exits',
        question: 'What of that was you, and what was luck?',
        kind: 'past_behaviour',
        brief: 'Second exit came from a rival’s fire; first from a price test that he had run.',
        quotes: [
          'The second one was a fire in somebody else’s warehouse.',
          'The first was mine: nine prices in nine streets.',
        ],
        keep: [
          [
            'You gave one of your exits to a fire in another warehouse.',
            'From there on I took the other one seriously.',
          ],
          ['You ran nine prices in nine streets.', 'It was concrete, and it was small enough to believe.'],
        ],
        dimension: 'confidence',
        worked: 'Luck named as luck.',
        change: 'Do this before I ask. It disarms.',
      },
    ],
    doubt: {
      question: 'You have sold two companies. Why would you stay with sixty kitchens?',
      badly: ['Said that he was the right man.', 'Because I’m the best person for it, frankly.'],
      well: [
        'Said what he had missed in between, and what would make him leave.',
        'I missed lunch with people who cook. I would leave if we stopped eating there.',
      ],
      change: 'The lunch answers it. The frank part does not.',
    },
    drew: [
      'You need someone at my level.',
      'I ordered eleven times. The ninth was cold, and the cook rang me before I rang her. How did you get that?',
    ],
    knows: [
      'I know the space inside out.',
      'You pay cooks on Tuesdays. Two told me that they borrow on Mondays.',
    ],
    asks: [
      'What would a cook say about the last product lead?',
      'You said that they never had a boss. Do they need one?',
      'Where would you want me to lose?',
    ],
    close: 'I would like to do this with you. Where would I be wrong for it?',
    best: ['My track record.', 'I handled the pressure well.'],
  },
  {
    name: 'Salome Gvasalia',
    pronoun: 'she',
    city: 'Tbilisi',
    timeZone: 'Asia/Tbilisi',
    family: 'product',
    types: ['product', 'behavioural'],
    level: 'mid',
    role: 'UX researcher',
    employer: 'a public employment service',
    background:
      'Ethnographer, five years in NGOs. In interviews I observe and forget that I am the one who is observed.',
    advert: 'Sit with people who look for work, and make the ministry listen.',
    probes: ['I say too little about myself.', 'Does the ending work?'],
    bar: 'The ministry listens to somebody who says one thing and stays with it.',
    reach: 'You said one thing about the waiting room and it stayed with me all evening.',
    because: [
      'you counted how long people look at the door before they sit',
      'you let a director hear one recording in place of forty slides',
    ],
    praise: [
      '“She counted how long people look at the door.”',
      '“One recording. Forty seconds. The director went quiet.”',
    ],
    stories: [
      {
        label: 'the waiting room',
        question: 'Tell me about something that you saw and others had not.',
        kind: 'past_behaviour',
        brief:
          'People looked at the exit before they sat; moved the chairs; no-shows fell from 22 to 15 per cent.',
        quotes: [
          'They looked at the exit first. So I turned the chairs.',
          'It cost one afternoon and my back.',
        ],
        keep: [
          [
            'You counted how often they turned to the door, and turned the chairs.',
            'I thought about it all evening.',
          ],
          ['You gave the price: one afternoon and your back.', 'It was small, true and funny.'],
        ],
        worked: 'Seen, changed, counted.',
        change: 'Say “I turned the chairs” earlier. I took it for the ministry’s idea.',
      },
      {
        label: 'the forty seconds',
        question: 'How do you make somebody listen who has no time?',
        kind: 'past_behaviour',
        brief: 'Played forty seconds of a man explaining why he had stopped applying; budget was found.',
        quotes: [
          'I had forty slides. I played forty seconds.',
          'The director asked for his name. I said that he is all of them.',
        ],
        keep: [
          ['You played forty seconds in place of forty slides.', 'I would have gone quiet too.'],
          ['You kept the man’s name to yourself.', 'I saw that I could trust you with people.'],
        ],
        dimension: 'confidence',
        worked: 'You chose, and it was enough.',
        change: 'Then tell me what the budget bought.',
      },
    ],
    doubt: {
      question: 'A ministry moves slowly. Will you wait?',
      badly: ['Said that she was patient.', 'I’m quite patient, I think.'],
      well: [
        'Told how she had used two years of waiting.',
        'I waited two years for a form. In that time I collected nine hundred of the old one, filled in. They are why it changed.',
      ],
      change: 'The nine hundred forms, please, and with your own “I”.',
    },
    drew: [
      'I find the topic meaningful.',
      'I registered with you as unemployed, for a week. On day four somebody called me “the case”.',
    ],
    knows: [
      'You help people find jobs.',
      'Your form asks for a fax number. In 2024 two people gave one, and I’ve met one of them.',
    ],
    asks: [
      'Who in the ministry has sat in your waiting room?',
      'You said they like numbers. Which number do they dislike?',
      'What happens to a finding that nobody wants?',
    ],
    close: 'I would like to work here. What should I have said about myself?',
    best: ['I listened well to the interviewer.', 'The recording story.'],
  },
  {
    name: 'Patrick Lavoie',
    pronoun: 'he',
    city: 'Québec',
    timeZone: 'America/Toronto',
    family: 'product',
    types: ['leadership', 'product'],
    level: 'senior',
    role: 'Game producer',
    employer: 'a studio for family games',
    background:
      'Started as a tester, producer for seven years. I make people laugh and nobody remembers what I said.',
    advert: 'One game, twenty makers, fourteen months, and a licence holder who reads everything.',
    probes: ['Charm. Is there something behind it?', 'Ask about money.'],
    bar: 'The licence holder needs a producer who says the number before the joke.',
    reach: 'With the snow level you did say the number first, and the joke was better for it.',
    because: [
      'you cut the snow level in March and could say what that bought',
      'you spoke of the artist you had hurt before you spoke of the date you had kept',
    ],
    praise: [
      '“He cut the snow level in March. Most wait until June.”',
      '“Funny, and the figures were right.”',
    ],
    stories: [
      {
        label: 'the snow level',
        question: 'What did you cut, when, and what did it buy?',
        kind: 'past_behaviour',
        brief:
          'Cut a level in March: eleven weeks and 140,000 dollars; the artist did not speak to him until May.',
        quotes: [
          'Eleven weeks and a hundred and forty thousand. And Jo, until May.',
          'The penguins survived. They’re in the credits.',
        ],
        keep: [
          [
            'You gave weeks, dollars and Jo in one sentence.',
            'I had the whole trade-off before I had to ask.',
          ],
          ['You saved the penguins for the credits.', 'I laughed, and I had the figures as well.'],
        ],
        worked: 'Price, person, joke. In this order.',
        change: 'Tell me how you told Jo.',
      },
      {
        label: 'the licence holder',
        question: 'How do you handle somebody who reads everything?',
        kind: 'past_behaviour',
        brief: 'Sent her the worst page first, each Friday; she stopped asking for the others.',
        quotes: ['Each Friday I sent her what I was ashamed of.', 'After a month she only read that page.'],
        keep: [
          ['You sent her each Friday what you were ashamed of.', 'I wrote it down as a method.'],
          ['She stopped reading the rest, you said.', 'It was trust, measured in pages.'],
        ],
        dimension: 'confidence',
        worked: 'A habit with a result.',
        change: 'One example of such a page.',
      },
    ],
    doubt: {
      question: 'Your last game was late. Will this one be?',
      badly: ['Made a joke about all games being late.', 'Show me one that isn’t.'],
      well: [
        'Said by how much, why, and what he checks now.',
        'Nine weeks, and six were mine: I believed a promise I should have visited. Now I visit on Wednesdays.',
      ],
      change: 'Weeks first, then the joke.',
    },
    drew: [
      'I love games, obviously.',
      'My daughter finished yours in two evenings and cried at the boat. I’d like to know who wrote the boat.',
    ],
    knows: [
      'You make family games.',
      'Your last patch halved the loading in the harbour. I timed it, because she did.',
    ],
    asks: [
      'Who says stop here, and did it work last time?',
      'You said twenty makers. Who is tired?',
      'What would you cut today, before I come?',
    ],
    close: 'I want to make this one. What would you miss in me?',
    best: ['We had very good chemistry.', 'The budget question, I was ready for it.'],
  },
  {
    name: 'Noor van Dijk',
    pronoun: 'she',
    city: 'Eindhoven',
    timeZone: 'Europe/Amsterdam',
    family: 'product',
    types: ['product', 'behavioural'],
    level: 'senior',
    role: 'Hardware product owner',
    employer: 'a maker of monitors for newborns',
    background: 'Electronics engineer, four years as product owner for bicycle lamps. I agree too fast.',
    advert: 'Own one device from sketch to shelf. Night-time users, no second chances.',
    probes: ['Contradict me and see.', 'Am I pleasant and empty?'],
    bar: 'At three at night nobody forgives, so the owner must be able to say no in the afternoon.',
    reach: 'You said no to the blue light, and you were right to.',
    because: [
      'you kept the blue light out against marketing and could say what it saved',
      'you had slept beside our device for a week with a notebook',
    ],
    praise: [
      '“She slept next to it for a week. With a notebook.”',
      '“No blue light. She won that one with a doctor.”',
    ],
    stories: [
      {
        label: 'the blue light',
        question: 'When did you say no and stay with it?',
        kind: 'past_behaviour',
        brief:
          'Marketing wanted a blue ring; she brought a sleep doctor and three nights of data; returns stayed low.',
        quotes: [
          'They wanted blue, because blue sells. Blue also wakes.',
          'I brought a doctor to the meeting. It was cheaper than a study.',
        ],
        keep: [
          [
            'You brought a sleep doctor to a marketing meeting.',
            'I sat up. I want that person in my afternoons.',
          ],
          ['You gave marketing their reason before you gave yours.', 'It was a no that one could live with.'],
        ],
        dimension: 'confidence',
        worked: 'A no with a witness.',
        change: 'You told me this in a very small voice. It is a large thing.',
      },
      {
        label: 'the lamp recall',
        question: 'What went wrong on your watch?',
        kind: 'past_behaviour',
        brief: 'A lamp fell off in the rain; recalled 3,100, told shops on day one; 84 per cent came back.',
        quotes: [
          'A clip. Eleven cents. We had saved it in spring.',
          'I rang the first cyclist myself. She had kept the clip for me.',
        ],
        keep: [
          [
            'You told me the price of the clip: eleven cents, saved in spring.',
            'Cause and shame in one number.',
          ],
          ['You rang the first cyclist yourself.', 'I would buy a lamp from you.'],
        ],
        worked: 'A small cause, held up to the light.',
        change: 'Say who decided to save the eleven cents.',
      },
    ],
    doubt: {
      question: 'You have made lamps. This is about fear. Can you do fear?',
      badly: ['Agreed that it would be a challenge.', 'Yes, absolutely, that’ll be a challenge.'],
      well: [
        'Told what she had written down at 03:10.',
        'At ten past three it lost the signal for four seconds. I wrote down what I thought in those four seconds. I can read it to you.',
      ],
      change: 'Read it to me. I would have hired you on the spot.',
    },
    drew: [
      'It’s a nice product with a purpose.',
      'I have your older one from my sister. It hums at fifty hertz. I know, because I tried to sleep.',
    ],
    knows: [
      'You make monitors for parents.',
      'Your reviews turn at week six. I think that is the battery, and I can’t see it from outside.',
    ],
    asks: [
      'Which complaint do you read twice?',
      'You said no second chances. When was the last one?',
      'Who can say no to marketing here, and when did they?',
    ],
    close: 'I’d like to own this. Where did I give in too early today?',
    best: ['We agreed on a lot.', 'The recall story.'],
  },
];
