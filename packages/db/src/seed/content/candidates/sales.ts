import type { CandidateStory } from '../candidate-story.ts';

export const salesCandidates: readonly CandidateStory[] = [
  {
    name: 'Marco Bellini',
    pronoun: 'he',
    city: 'Bologna',
    timeZone: 'Europe/Rome',
    family: 'sales',
    types: ['sales', 'behavioural'],
    level: 'senior',
    role: 'Account executive',
    employer: 'a maker of packaging machines',
    background: 'Nine years selling coffee machines to bars. I close bars. I do not close interviews.',
    advert: 'Twelve customers, nine months per deal, and engineers who want to talk to you before the price.',
    probes: ['Do I talk over people?', 'The close. I press, they say.'],
    bar: 'The engineers buy from the man who asks what stops at night.',
    reach: 'You asked the barman about his Sunday, which is the same question.',
    because: [
      'you asked what stops at night before you named a machine',
      'you lost a customer and still had coffee with him on Fridays',
    ],
    praise: [
      '“He asked what stops at night. I nearly bought one.”',
      '“He still drinks coffee with the one who left him.”',
    ],
    stories: [
      {
        label: 'the bar on Sunday',
        question: 'Sell me something. I run a bar and I need nothing.',
        kind: 'role_play',
        brief: 'Asked about the slowest day; found the Sunday; sold two hours less and not a machine.',
        quotes: [
          'What does your Sunday look like at four?',
          'Then you don’t need a machine. You need to close at three.',
        ],
        keep: [
          [
            'You told me that I did not need your machine.',
            'From that sentence on I would have bought anything.',
          ],
          ['You found my Sunday with one question.', 'I had planned to hide it for ten minutes.'],
        ],
        dimension: 'listening',
        worked: 'A question, and then an honest no.',
        change: 'You had it at minute four. Then you went on selling until minute nine.',
        type: 'sales',
      },
      {
        label: 'the customer who left',
        question: 'Tell me about a customer you lost.',
        kind: 'past_behaviour',
        brief: 'Lost a chain of nine bars over a spare part; went on drinking coffee there; three came back.',
        quotes: [
          'I promised him Tuesday, and it came on Friday. He was right to go.',
          'I still go on Fridays. Three of the nine have come back.',
        ],
        keep: [
          ['You said that he was right to go.', 'It is the shortest apology I have heard from a seller.'],
          ['You kept going there for coffee.', 'I saw nine months of patience in it.'],
        ],
        worked: 'A loss without a villain.',
        change: 'Leave the three that came back to the end. They are better there.',
      },
      {
        label: 'the big year',
        question: 'Your CV says 140 per cent. Of what?',
        kind: 'past_behaviour',
        brief: 'Target cut in spring; 140 of the smaller one, 104 of the first.',
        quotes: [
          'Of a target that they had cut in April. Of the first it was 104.',
          'I should write 104. It’s still my best.',
        ],
        keep: [
          ['You gave me the 104 without being squeezed.', 'Your other numbers grew with it.'],
          ['You said that you should write it so on the CV.', 'I put a small tick beside your name.'],
        ],
        dimension: 'confidence',
        worked: 'Taken apart in two sentences.',
        change: 'Write 104 and say why. It is a better story.',
        type: 'sales',
      },
    ],
    doubt: {
      question: 'A bar decides in a day. Can you wait nine months?',
      badly: ['Said that he would speed it up.', 'With me it wouldn’t take nine months.'],
      well: [
        'Named the one deal that took two years, and what he did while waiting.',
        'You ask if I can wait. The station café took two years. I learned how they count cups.',
      ],
      change: 'The station café. Nobody hires you to be faster than nine months.',
    },
    drew: [
      'I want to earn what I’m worth.',
      'I stood at the end of your line in Imola for an hour. The fourth box is always a little late. I want to know who knows.',
    ],
    knows: [
      'You’re the market leader in packaging.',
      'Your service van is parked at a rival’s customer on Thursdays. I would ask about that.',
    ],
    asks: [
      'What stops at night, and who gets out of bed?',
      'You said the engineers want to talk first. What do they test a seller with?',
      'Which of the twelve would you give me last?',
    ],
    close: 'I would like this. What would make you put me in front of the twelfth customer?',
    best: ['My closing technique.', 'The role play, I had you.'],
  },
  {
    name: 'Grace Mbeki-Allen',
    pronoun: 'she',
    city: 'Liverpool',
    timeZone: 'Europe/London',
    family: 'sales',
    types: ['sales', 'behavioural'],
    level: 'mid',
    role: 'Customer success manager',
    employer: 'a software firm for schools',
    background: 'Teacher for six years, then support. I help people and forget to say what it is worth.',
    advert: 'Eighty schools, renewals in July, teachers with no time.',
    probes: ['Money. I go quiet.', 'Do I undersell?'],
    bar: 'In July someone has to ask for the money with a straight back.',
    reach: 'You asked a head teacher for four thousand pounds and did not blink.',
    because: [
      'you told a head teacher not to renew a module and kept the school',
      'you counted the minutes a teacher saves and turned them into a price',
    ],
    praise: [
      '“She told them not to renew. They stayed.”',
      '“Eleven minutes a day per teacher. Now that is a price.”',
    ],
    stories: [
      {
        label: 'the unused module',
        question: 'Tell me about a renewal that was in danger.',
        kind: 'past_behaviour',
        brief:
          'A school used two of three modules; she advised to drop one; they stayed and sent two others.',
        quotes: [
          'You’ve not opened it since March. I’d drop it if I were you.',
          'They dropped it, and told two schools that we had said so.',
        ],
        keep: [
          [
            'You advised a school to drop what it did not use.',
            'I would believe the next thing you told me.',
          ],
          ['You gave the cost of it and what it brought.', 'It was a business case in two sentences.'],
        ],
        worked: 'Honest, and it paid.',
        change: 'Say “I brought in two schools”. You said “it was nice of them”.',
      },
      {
        label: 'the eleven minutes',
        question: 'Our price goes up by a fifth. You are at the door of a school. Go.',
        kind: 'role_play',
        brief: 'Asked how long registers take now; eleven minutes a teacher; priced it against a supply day.',
        quotes: [
          'How long does the register take you, honestly?',
          'Eleven minutes, thirty teachers. You’re buying a supply teacher for two days a week.',
        ],
        keep: [
          ['You turned eleven minutes into a supply teacher.', 'I would have signed.'],
          [
            'You asked me honestly, and waited for my answer.',
            'It was the quietest sale I have seen this month.',
          ],
        ],
        dimension: 'questions',
        worked: 'Minutes, teachers, a price.',
        change: 'You then said “if that’s okay”. It was. Stop before it.',
        type: 'sales',
      },
    ],
    doubt: {
      question: 'You are kind. Can you ask for money?',
      badly: ['Said that she finds it hard too.', 'I’m probably not the most commercial person.'],
      well: [
        'Told of the four thousand pounds and the silence after it.',
        'I said “four thousand” and counted to six. He said yes at five.',
      ],
      change: 'Six seconds. Tell that, and nothing before it.',
    },
    drew: [
      'I’d love to help people.',
      'I used your register for six years. It crashed on snow days. I know eighty people who’d tell you when.',
    ],
    knows: [
      'You work with schools.',
      'You lost the academies in autumn. From outside I can’t see if it was the price or the phone line.',
    ],
    asks: [
      'Who rings you in July, and who does not?',
      'You said the academies left. What did the last call sound like?',
      'What do you give away that you should charge for?',
    ],
    close: 'I’d like this job. What would you worry about when July comes?',
    best: ['The relationship part.', 'I stayed calm in the role play.'],
  },
  {
    name: 'Ji-ho Seo',
    pronoun: 'he',
    city: 'Busan',
    timeZone: 'Asia/Seoul',
    family: 'sales',
    types: ['sales'],
    level: 'mid',
    role: 'Sales engineer',
    employer: 'a maker of marine sensors',
    background: 'Naval architect who likes people. I answer technical questions until nobody asks any more.',
    advert: 'You translate between captains and coders, and sometimes you sell.',
    probes: ['Too much detail.', 'Do I notice the customer?'],
    bar: 'Captains buy from the engineer who answers the second half of their question.',
    reach: 'You did it once, about the fog, and it was perfect.',
    because: [
      'you asked a captain about fog before you spoke of range',
      'you said which ship should not buy it',
    ],
    praise: ['“He told the captain not to buy. Wrong ship.”', '“Fog first, range later.”'],
    stories: [
      {
        label: 'the captain in the fog',
        question: 'I am a captain and I distrust sensors. Talk to me.',
        kind: 'role_play',
        brief: 'Began with range; at the second try asked when he last could not see; let him talk.',
        quotes: ['When did you last not see your own bow?', 'And what did you do with your hands?'],
        keep: [
          ['You asked what I had done with my hands.', 'I told you more than I had planned to.'],
          [
            'You put the range aside and stayed in my fog.',
            'That was a sale, although no price had been named.',
          ],
        ],
        dimension: 'questions',
        worked: 'A question that only a sailor would ask.',
        change: 'It came after seven minutes of range.',
        type: 'sales',
      },
      {
        label: 'the wrong ship',
        question: 'When did you talk a customer out of it?',
        kind: 'past_behaviour',
        brief:
          'Told a ferry that the sensor was too slow for her; lost the order, got the fleet a year later.',
        quotes: [
          'She turns faster than we measure. So I said no.',
          'A year later they rang about the slow ones. There are nine slow ones.',
        ],
        keep: [
          ['You said no to a ferry that turns too fast.', 'I trusted your yes after that.'],
          ['You gave me the nine slow ones a year later.', 'A long sale, told in half a minute.'],
        ],
        worked: 'A no that sold nine.',
        change: 'Leave out the refresh rate.',
      },
    ],
    doubt: {
      question: 'Captains ask in halves. You answer in wholes. Will it work?',
      badly: [
        'Explained why completeness matters.',
        'A partial answer could be misunderstood, so I prefer to be complete.',
      ],
      well: [
        'Told what his captain uncle had said to him.',
        'My uncle is a captain. He said: answer, then look at me. I’m practising on him.',
      ],
      change: 'The uncle. Then look at me.',
    },
    drew: [
      'The technology is very advanced.',
      'My uncle turned yours off in 2022. He says that it cries wolf near bridges. Does it still?',
    ],
    knows: [
      'You make sensors with a range of forty miles.',
      'Your second version weighs two kilos more. Somebody must have fought about that.',
    ],
    asks: [
      'What do captains do when it beeps?',
      'You said some turned it off. Who asked them why?',
      'Who here has been seasick?',
    ],
    close: 'I would like to do this. What part of me would a captain not like?',
    best: ['I could answer all the technical questions.', 'The fog.'],
  },
  {
    name: 'Valentina Sosa',
    pronoun: 'she',
    city: 'Rosario',
    timeZone: 'America/Argentina/Buenos_Aires',
    family: 'sales',
    types: ['sales', 'leadership'],
    level: 'lead',
    role: 'Regional sales manager',
    employer: 'a seed company',
    background:
      'Best seller three years running, made manager, lost two of my five. I want to understand it.',
    advert: 'Eight sellers, one region the size of Italy, and a drought.',
    probes: ['I talk about myself as the hero.', 'How I talk about the two who left.'],
    bar: 'Eight sellers need a manager who is glad of their sales.',
    reach: 'You were glad about Nico’s forty hectares, and I believed it.',
    because: [
      'you were happier about Nico’s first forty hectares than about your own thousand',
      'you said what the two who left had been right about',
    ],
    praise: ['“Nico’s forty hectares. Her face.”', '“She said what they were right about. Both of them.”'],
    stories: [
      {
        label: 'Nico’s forty hectares',
        question: 'Whom have you made better?',
        kind: 'past_behaviour',
        brief:
          'A shy seller; she drove with him for a month and stayed in the car; he sold forty hectares alone.',
        quotes: [
          'I stayed in the car. It nearly killed me.',
          'Forty hectares. He rang his mother before he rang me.',
        ],
        keep: [
          ['You stayed in the car.', 'Four words, and I knew that you can lead.'],
          [
            'You told me that he rang his mother first, and you were pleased.',
            'It was the warmest sentence of the hour.',
          ],
        ],
        dimension: 'warmth',
        worked: 'His win, your joy.',
        change: 'It came after your three trophies. Swap them.',
      },
      {
        label: 'the two who left',
        question: 'Two of five left you. Tell me.',
        kind: 'past_behaviour',
        brief:
          'Took over their calls when it got hard; one told her so at the farewell; changed it with Nico.',
        quotes: [
          'I took the phone out of his hand. Twice. I was so sure.',
          'At the farewell he gave me his phone. As a joke. It wasn’t a joke.',
        ],
        keep: [
          [
            'You told me about the phone that he gave you.',
            'I would not have dared to ask, and you told me.',
          ],
          ['You said what they had been right about.', 'One can work with that.'],
        ],
        worked: 'The phone says it all.',
        change: 'Stop there. The market figures afterwards take it back.',
      },
    ],
    doubt: {
      question: 'Will you sell, or will you let them sell?',
      badly: ['Said that she leads by example.', 'I lead by example, I show them how it’s done.'],
      well: [
        'Said what she does with her hands when a call goes badly.',
        'I hold a pen with both hands. As long as I hold the pen I don’t take the phone.',
      ],
      change: 'The pen is your proof. Bring it along.',
    },
    drew: [
      'I’m ready for a bigger region.',
      'My brother sows your maize. In the dry year it stood two weeks longer than mine. I sold against it and I knew it.',
    ],
    knows: [
      'You have a strong portfolio in maize.',
      'You pay on volume, and the drought took the volume. I’d guess that three of the eight are looking around.',
    ],
    asks: [
      'Who of the eight should have had my job?',
      'You said a drought. What did you promise them for it?',
      'What did the last manager do with her phone?',
    ],
    close: 'I want this region. What would the eight fear about me?',
    best: ['My results speak for themselves.', 'I was honest about the two.'],
  },
  {
    name: 'Kofi Asante',
    pronoun: 'he',
    city: 'Kumasi',
    timeZone: 'Africa/Accra',
    family: 'sales',
    types: ['sales', 'behavioural'],
    level: 'entry',
    role: 'Graduate sales trainee',
    employer: 'a solar home company',
    background:
      'Geography degree and four years of selling phone credit at the bus station. I am relaxed. Too relaxed, my aunt says.',
    advert: 'A year in villages, then a desk if you want one.',
    probes: ['My manner. Is it too casual?', 'Does the bus station count?'],
    bar: 'The chief decides in the first minute whether you respect him.',
    reach: 'At the bus station you knew how to greet each driver. Take that along.',
    because: [
      'you knew how to greet each driver at the station, and why it matters',
      'you asked what the light is for before you spoke of the light',
    ],
    praise: [
      '“He greets people properly. In four ways.”',
      '“What is the light for? First question. I was surprised.”',
    ],
    stories: [
      {
        label: 'the bus station',
        question: 'What have you sold, and to whom?',
        kind: 'past_behaviour',
        brief:
          'Phone credit to drivers; learned four greetings; sold on trust and lost eleven cedis in four years.',
        quotes: [
          'There are four ways to greet a driver. With the wrong one you sell nothing.',
          'Four years on trust. I lost eleven cedis. I know who.',
        ],
        keep: [
          [
            'You sold on trust for four years and lost eleven cedis.',
            'I have managers who could not say that.',
          ],
          ['You knew four ways to greet a driver.', 'The village will hear that in a minute.'],
        ],
        worked: 'Trust with a figure.',
        change: 'Stand up straight when you tell it. It is no small thing.',
      },
      {
        label: 'the lamp',
        question: 'I have a kerosene lamp and I am content. Talk to me.',
        kind: 'role_play',
        brief: 'Asked what the light is for; heard about homework; let her do the sum.',
        quotes: [
          'Mama, what do you do under the lamp at night?',
          'And what does the kerosene cost you in a month? No, you tell me.',
        ],
        keep: [
          ['You let me do the sum.', 'I sold it to myself.'],
          ['You asked what I do under the lamp.', 'It was respectful, and you heard about the homework.'],
        ],
        dimension: 'listening',
        worked: 'Two questions and no lamp.',
        change: 'The “no worries” at the end undid a little of it.',
        type: 'sales',
      },
    ],
    doubt: {
      question: 'A year in villages. Will you last?',
      badly: ['Said that it would be cool.', 'Yeah, no, it’ll be cool.'],
      well: [
        'Told of the six weeks at his grandmother’s and what he had missed.',
        'At my grandmother’s I lasted six weeks without light. I missed cold water and not much else.',
      ],
      change: 'The cold water makes me believe you.',
    },
    drew: [
      'I just need something with prospects.',
      'My grandmother has the blue lamp. She turns it off when nobody’s looking, to save it. I’d like to tell her that she needn’t.',
    ],
    knows: [
      'You do solar, it’s big now.',
      'In Ejura you are cheaper than kerosene from month seven. People there think month twelve.',
    ],
    asks: [
      'What does the chief ask that trainees can’t answer?',
      'You said some send it back. In which month?',
      'Who was your best trainee, and how did he greet?',
    ],
    close: 'I would like to do the year. What would the chief say about me today?',
    best: ['The atmosphere was relaxed.', 'The role play with the lamp.'],
  },
  {
    name: 'Eleni Papadaki',
    pronoun: 'she',
    city: 'Heraklion',
    timeZone: 'Europe/Athens',
    family: 'sales',
    types: ['behavioural', 'sales'],
    level: 'mid',
    role: 'Guest relations manager',
    employer: 'a resort group',
    background:
      'Eleven summers in hotels, winters in my parents’ olive press. I smile a lot, and I am told that it stays on.',
    advert: 'When something goes wrong, you are the first face they see.',
    probes: ['Am I real?', 'Do I listen to the end?'],
    bar: 'A guest with a ruined holiday can hear a smile that stays on.',
    reach: 'When you told me about the wedding you did not smile, and I was moved.',
    because: [
      'you sat down beside a bride who had no gown and said nothing for a minute',
      'you knew what a ruined day costs, and offered exactly that',
    ],
    praise: [
      '“She sat down and said nothing. I would have talked.”',
      '“No script in the hard part. There she is superb.”',
    ],
    stories: [
      {
        label: 'the lost gown',
        question: 'Tell me about the worst complaint you have handled.',
        kind: 'past_behaviour',
        brief: 'A wedding gown lost by an airline; she sat down, then rang her cousin; eleven women sewed.',
        quotes: [
          'I sat on the floor beside her. There was nothing to say yet.',
          'My cousin brought ten women and one machine. At five there was a dress.',
        ],
        keep: [
          ['You sat on the floor before you said anything.', 'I believed that you could be the first face.'],
          ['You rang your cousin and eleven women sewed.', 'I could tell it at dinner, and I shall.'],
        ],
        dimension: 'warmth',
        worked: 'No smile, and all the more warmth.',
        change: 'Three answers earlier you were on script. This is the one to open with.',
      },
      {
        label: 'the upgrade',
        question: 'A tired family wants nothing. Sell them the better room, kindly.',
        kind: 'role_play',
        brief: 'Asked when the youngest sleeps; offered the room beside the lift; forty euros, once.',
        quotes: [
          'When does the little one go to bed?',
          'It’s forty a night, and you’d not have to carry him.',
        ],
        keep: [
          ['You asked when the little one sleeps.', 'The price was no longer the subject.'],
          ['You named the price once and left it alone.', 'I said yes because you did not push.'],
        ],
        dimension: 'questions',
        worked: 'A question about bedtime.',
        change: 'Let me finish my sentence about the flight. You had started.',
        type: 'sales',
      },
    ],
    doubt: {
      question: 'Eleven summers. Why are you not a manager yet?',
      badly: ['Said that she had been loyal.', 'I’ve always put the team first.'],
      well: [
        'Said that she had never asked, and what she had done about it.',
        'I never asked. This spring I asked twice, and the second time they laughed. So I’m here.',
      ],
      change: 'It is a strong answer. No smile on it, please.',
    },
    drew: [
      'I adore hospitality.',
      'Your reception in Chania has a chair in front of the desk. Nobody else has. I want to know who fought for the chair.',
    ],
    knows: [
      'You’re a five-star group.',
      'Your complaints are answered by a man called Stavros, at night. He’s very good. Does he sleep?',
    ],
    asks: [
      'What is the first thing a furious guest sees here?',
      'You said that Stavros answers. What has he asked for that he didn’t get?',
      'What may I give away without asking?',
    ],
    close: 'I’d love to be that face. When did you not believe me today?',
    best: ['I was friendly and positive throughout.', 'The dress story.'],
  },
];
